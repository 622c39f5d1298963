/** One file or stream → one source. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { RawSource } from '../readers/reader.ts';
import { readCapped, refuseLarge } from './capped.ts';
import { decode } from './decode.ts';
import { SourceError } from './errors.ts';

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

function toSource(bytes: Uint8Array, uri: string): RawSource {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const contentType = TYPES[path.extname(uri).toLowerCase()] ?? null;
  const text = decode(bytes, uri);
  if (!text.trim()) throw new SourceError(uri, 'the file is empty');
  return { uri, contentType, sha256, text };
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
