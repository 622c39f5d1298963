/** Which encoding bytes are in: what they show by themselves and what they declare. */
import { startsWith } from './kinds.ts';

/** A declaration stands at the very beginning; some pages put a comment or a few links before it. */
const HEAD_BYTES = 4096;
/** Of the bytes in one half of the places, when nearly every letter is one that ASCII has. */
const MOST_ZERO = 0.7;
const FEW_ZERO = 0.02;

/** The encoding that a byte order mark names. */
export function byMark(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return null;
}

function zeroShare(bytes: Uint8Array, first: 0 | 1): number {
  let zeros = 0;
  for (let at = first; at < bytes.length; at += 2) if (bytes[at] === 0) zeros += 1;
  return zeros / Math.max(1, bytes.length / 2);
}

/** UTF-16 without a mark, where every second byte of a letter that ASCII has is zero. */
export function byZeros(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  const [even, odd] = [zeroShare(head, 0), zeroShare(head, 1)];
  if (odd > MOST_ZERO && even < FEW_ZERO) return 'utf-16le';
  if (even > MOST_ZERO && odd < FEW_ZERO) return 'utf-16be';
  return null;
}

const DECLARATIONS: readonly RegExp[] = [
  /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i,
  /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
];

/** What an XML declaration or a `<meta>` says. That it can be read shows that it is not UTF-16, whatever it says. */
export function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const label = DECLARATIONS.flatMap((declaration) => declaration.exec(head)?.[1] ?? [])[0] ?? null;
  return label && /^(?:utf-?16|ucs-2|utf-?32)/i.test(label) ? null : label;
}

/** The charset of a `Content-Type` header. */
export const declaredBy = (contentType: string | null): string | null =>
  /;\s*charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;

/** Text of another script than Latin, read as Windows-1252, has no words but runs of accents and signs. */
const NO_WESTERN_WORD = /[\u00A1-\u00FF]{4}/;
/** Places that Windows-1252 leaves empty. */
const NO_LETTER = /[\u0080-\u009F]/;

/** Whether text that was read as Windows-1252 looks as if it were. */
export const looksWestern = (text: string): boolean => !NO_LETTER.test(text) && !NO_WESTERN_WORD.test(text);
