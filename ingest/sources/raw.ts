/** Bytes → a source. */
import { createHash } from 'node:crypto';
import type { RawSource } from '../readers/reader.ts';
import { decode } from './decode.ts';
import { SourceError } from './errors.ts';

interface Handed {
  uri: string;
  contentType: string | null;
  /** What was declared beside the bytes. */
  charset?: string | null;
}

/** @throws {SourceError} when there is nothing in it, or no text */
export function sourceOf(bytes: Uint8Array, { uri, contentType, charset }: Handed): RawSource {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { text, notes } = decode(bytes, uri, charset);
  if (!text.trim()) throw new SourceError(uri, 'there is nothing in it');
  return { uri, contentType, sha256, text, ...(notes.length > 0 && { notes }) };
}
