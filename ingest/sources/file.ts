/** One file or stream → one source. */
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { RawSource } from '../readers/reader.ts';
import { decode } from './decode.ts';
import { SourceError } from './errors.ts';

/** The page of a meeting is some hundred kilobytes. */
const MAX_BYTES = 10 * 1024 * 1024;

const TYPES: Record<string, string> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.ics': 'text/calendar',
  '.csv': 'text/csv',
};

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

function refuseLarge(bytes: number, uri: string): void {
  if (bytes > MAX_BYTES)
    throw new SourceError(`${uri}: ${megabytes(bytes)} is too large, at most ${megabytes(MAX_BYTES)} are read`);
}

function toSource(bytes: Uint8Array, uri: string): RawSource {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const contentType = TYPES[path.extname(uri).toLowerCase()] ?? null;
  return { uri, contentType, sha256, text: decode(bytes, uri) };
}

/** @throws {SourceError} when the file is too large, empty, binary or not in UTF-8 */
export async function fromFile(file: string, uri: string): Promise<RawSource> {
  const handle = await open(file);
  try {
    refuseLarge((await handle.stat()).size, uri);
    return toSource(await handle.readFile(), uri);
  } finally {
    await handle.close();
  }
}

/** Standard input, under the name `stdin`. @throws {SourceError} as {@link fromFile} */
export async function fromStream(stream: Readable): Promise<RawSource> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array | string);
    refuseLarge((size += bytes.length), 'stdin');
    chunks.push(bytes);
  }
  return toSource(Buffer.concat(chunks), 'stdin');
}
