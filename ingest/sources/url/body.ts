/** The body of an answer, unpacked as it comes. */
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { readCapped } from '../capped.ts';
import { SourceError } from '../errors.ts';

const UNPACK: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What may be asked for. */
export const ENCODINGS = 'gzip, deflate, br';

/** An unpacked stream; what fails before it fails it, and its end ends what is before it. */
function unpacked(body: Readable, encoding: string, uri: string): Readable {
  if (encoding === '' || encoding === 'identity') return body;
  const unpack = Object.hasOwn(UNPACK, encoding) ? UNPACK[encoding] : undefined;
  if (!unpack) throw new SourceError(uri, `the server packed this as ${encoding}, which was not asked for`);
  return pipeline(body, unpack(), () => undefined);
}

/**
 * All bytes of a body.
 *
 * @param encoding the `Content-Encoding` header, or nothing
 * @throws {SourceError} as soon as more than 10 MB are unpacked: a small body may unpack to any size
 */
export const bytesOf = (body: Readable, encoding: string, uri: string): Promise<Buffer> =>
  readCapped(unpacked(body, encoding.trim().toLowerCase(), uri), uri);
