/** Text values of iCalendar as people read them: escapes taken out, markup as lines. */
import { Located } from '../located.ts';
import { plainLine } from '../records/plain.ts';
import type { ContentLine } from './content-lines.ts';

const ESCAPES: Record<string, string> = { n: '\n', N: '\n' };
const BREAK = /<br\s{0,10}\/?>|<\/(?:p|div|li|h[1-6]|tr)\s{0,10}>/gi;

const unescaped = (value: string): string =>
  value.includes('\\') ? value.replace(/\\([\\,;nN:"])/g, (_, sign: string) => ESCAPES[sign] ?? sign) : value;

/** The words of a value; null when it is blank. */
export function textOf(line: ContentLine | null): Located | null {
  if (!line) return null;
  const { value } = line;
  const text = unescaped(value.text);
  return Located.trimmed(text, value.at && (text === value.text ? value.at : inner(value)));
}

/** Without the white space around the value; its length differs from the text's, so that no part of it claims a place. */
function inner({ text, at }: Located): Located['at'] {
  const start = at!.start + text.length - text.trimStart().length;
  return { start, end: at!.end - (text.length - text.trimEnd().length) };
}

/** On one line, without tags. */
export const lineOf = (line: ContentLine | null): Located | null => plainLine(textOf(line));

/** The values of a list such as CATEGORIES; a comma behind a backslash parts nothing. */
export function listOf(line: ContentLine): Located[] {
  let from = 0;
  return line.value.text.split(/(?<!\\),/).flatMap((part) => {
    const piece = line.value.slice(from, (from += part.length));
    from += 1;
    const words = Located.trimmed(unescaped(part), piece.at);
    return words ? [words] : [];
  });
}

const SCRIPT = /<(script|style)\b[^]{0,5000}?<\/\1>/gi;
const bare = (line: string): string => plainLine(new Located(line, null))?.text ?? '';

/** With line ends where its markup, as some calendars write it, has them, and without the markup. */
export function asLines(text: Located): Located {
  if (!text.text.includes('<')) return text;
  const lines = text.text.replace(SCRIPT, '').replace(BREAK, '\n').split('\n');
  return text.as(lines.map(bare).join('\n'));
}
