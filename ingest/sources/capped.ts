/** Bytes up to a size: what is longer is refused while it comes, so that it never fills the memory. */
import { SourceError } from './errors.ts';

/** The page of a meeting is some hundred kilobytes. */
const MAX_BYTES = 10 * 1024 * 1024;

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** @throws {SourceError} when a size that is known beforehand is too large */
export function refuseLarge(bytes: number, uri: string, most = MAX_BYTES): void {
  if (bytes > most) throw new SourceError(uri, `${megabytes(bytes)} is too large, at most ${megabytes(most)} are read`);
}

/**
 * All bytes of a stream.
 *
 * @throws {SourceError} as soon as more than 10 MB have come
 */
export async function readCapped(stream: AsyncIterable<Uint8Array | string>, uri: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MAX_BYTES) throw new SourceError(uri, `too large, at most ${megabytes(MAX_BYTES)} are read`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
