/** Bytes → text: UTF-8, or UTF-16 where a byte order mark says so. Nothing is guessed. */
import { SourceError } from './errors.ts';

/** What a file of another kind begins with. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or Office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
];
/** Text holds no control characters but tabs and line ends; a stray few are forgiven. */
const MOST_CONTROLS = 0.02;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return 'utf-8';
}

function controlShare(text: string): number {
  const head = text.slice(0, 100_000);
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  return (head.match(/[\u0000-\u0008\u000E-\u001F]/g)?.length ?? 0) / Math.max(1, head.length);
}

/** Without a byte order mark, line ends as `\n`. */
const tidy = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** @throws {SourceError} for a binary file and for text in another encoding: a wrong guess would misspell names */
export function decode(bytes: Uint8Array, uri: string): string {
  const kind = SIGNATURES.find(([, signature]) => startsWith(bytes, signature))?.[0];
  if (kind) throw new SourceError(uri, `expected text, this is ${kind}`);
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    const binary = bytes.subarray(0, 8000).includes(0);
    const what = binary ? 'a binary file' : 'text in another encoding, perhaps Latin-1: save it as UTF-8';
    throw new SourceError(uri, `expected text in UTF-8, this is ${what}`, { cause });
  }
  if (controlShare(text) > MOST_CONTROLS) throw new SourceError(uri, `expected text, this is a binary file`);
  return tidy(text);
}
