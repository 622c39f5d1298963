/** One file or stream → one source. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { RawSource } from '../readers/reader.ts';
import { readCapped, refuseLarge } from './capped.ts';
import { SourceError } from './errors.ts';
import { sourceOf } from './raw.ts';

const TYPES: Record<string, string> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.ics': 'text/calendar',
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
};

/**
 * Bytes that were handed in under a name.
 *
 * @throws {SourceError} when they are too many, empty, binary or in an encoding that is not known
 */
export function toSource(bytes: Uint8Array, uri: string): RawSource {
  refuseLarge(bytes.length, uri);
  return sourceOf(bytes, { uri, contentType: TYPES[path.extname(uri).toLowerCase()] ?? null });
}

/**
 * The bytes of a file.
 *
 * @throws {SourceError} when it is larger than 10 MB, or a pipe or device
 */
export async function bytesOf(file: string, uri: string): Promise<Buffer> {
  // Opening a pipe would wait for its writer.
  const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = await handle.stat();
    if (!found.isFile())
      throw new SourceError(uri, 'expected a file or folder, this is a pipe or device: name - to read standard input');
    refuseLarge(found.size, uri);
    return await readCapped(handle.createReadStream({ autoClose: false }), uri);
  } finally {
    await handle.close();
  }
}

/** @throws {SourceError} when the file is too large, empty, binary or in an encoding that is not known */
export async function fromFile(file: string, uri: string): Promise<RawSource> {
  return toSource(await bytesOf(file, uri), uri);
}

/** Standard input, under the name `stdin`. @throws {SourceError} as {@link fromFile} */
export async function fromStream(stream: Readable): Promise<RawSource> {
  return toSource(await readCapped(stream, 'stdin'), 'stdin');
}
