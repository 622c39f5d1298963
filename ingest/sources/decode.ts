/** Bytes → text. What the bytes show or declare counts; a guess is the last resort, and is said. */
import { byMark, byZeros, declaredIn, looksWestern } from './charset.ts';
import { SourceError } from './errors.ts';
import { otherKind } from './kinds.ts';
import { fromWindows1252 } from './windows-1252.ts';

/** Text holds no control characters but tabs and line ends; a stray few are forgiven. */
const MOST_CONTROLS = 0.02;
const WESTERN = 'windows-1252';

export interface Decoded {
  /** No byte order mark, line ends as `\n`. */
  text: string;
  /** Doubts about the encoding, as sentences. */
  notes: string[];
}

/** Null when the encoding is not known, or the bytes are not in it. */
function inEncoding(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The name by which the decoder knows an encoding, e.g. `windows-1252` for `latin1`. */
function nameOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const sure = (text: string | null): Decoded | null => (text === null ? null : { text, notes: [] });

/** Some bytes of a long text are broken, e.g. where it was cut: what is whole is read. */
function mostlyUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder().decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\u007F\uFFFD]/g)?.length ?? 0;
  if (broken >= whole) return null;
  const places = broken === 1 ? 'one place is' : `${broken} places are`;
  return { text, notes: [`${places} not UTF-8 and cannot be read; each is shown as \uFFFD`] };
}

function western(bytes: Uint8Array): Decoded | null {
  const text = fromWindows1252(bytes);
  if (!looksWestern(text)) return null;
  const note =
    'the encoding is not declared and the text is not UTF-8: it was read as Windows-1252, check accented letters';
  return { text, notes: [note] };
}

/**
 * @param label what was declared. Windows-1252 (and Latin-1, its other name) counts only for what is not UTF-8: many servers
 *   declare it of whatever they serve.
 */
function attempt(bytes: Uint8Array, label: string | null): Decoded | null {
  const shown = byMark(bytes) ?? byZeros(bytes);
  if (shown) return sure(inEncoding(bytes, shown));
  const declared = label && nameOf(label);
  return (
    (declared && declared !== WESTERN ? sure(inEncoding(bytes, declared)) : null) ??
    sure(inEncoding(bytes, 'utf-8')) ??
    mostlyUtf8(bytes) ??
    (declared === WESTERN ? sure(fromWindows1252(bytes)) : western(bytes))
  );
}

function controlShare(text: string): number {
  const head = text.slice(0, 100_000);
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  return (head.match(/[\u0000-\u0008\u000E-\u001F]/g)?.length ?? 0) / Math.max(1, head.length);
}

/** No engine keeps a null character in a string. */
const tidy = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD');

/**
 * @param charset what was declared beside the bytes, e.g. in a header
 * @throws {SourceError} for a binary file, and for text in an encoding that nothing tells
 */
export function decode(bytes: Uint8Array, uri: string, charset: string | null = null): Decoded {
  const kind = otherKind(bytes);
  if (kind) throw new SourceError(uri, `expected text, this is ${kind}`);
  const decoded = attempt(bytes, charset ?? declaredIn(bytes));
  if (decoded && controlShare(decoded.text) <= MOST_CONTROLS) return { ...decoded, text: tidy(decoded.text) };
  if (decoded || bytes.subarray(0, 8000).includes(0))
    throw new SourceError(uri, 'expected text, this is a binary file');
  throw new SourceError(uri, 'expected text in UTF-8, this is in an encoding that is not declared: save it as UTF-8');
}
