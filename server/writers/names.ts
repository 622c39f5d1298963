/** A person's name in the parts that references want. */
import { parseName } from '../../ingest/resolve/names/parse.ts';
import { wordsOf } from '../../ingest/resolve/text.ts';

/** `family` and `given`, or `literal` where nothing tells them apart. */
export type PersonName = { family: string; given: string; suffix?: string } | { literal: string };

/** What would be read as a mark between names or between the parts of one. */
const MARKS = /[,;{}]|\band\b/i;

/** The number of the last words that are the family name; null when it is none of them. */
function familyWords(words: readonly string[], family: readonly string[]): number | null {
  for (let count = 1; count < words.length; count++)
    if (words.slice(-count).flatMap(wordsOf).join(' ') === family.join(' ')) return count;
  return null;
}

/** The parts of a name as it is shown: "Laurens van der Maaten" → van der Maaten, Laurens. */
export function partsOf(shown: string): PersonName {
  const name = parseName(shown);
  if (!name || MARKS.test(shown) || /\s{2,}|[^\S ]|^\s|\s$/.test(shown)) return { literal: shown };
  const words = shown.split(' ');
  const suffix = name.suffix ? words.pop()! : undefined;
  const count = familyWords(words, name.family);
  if (count === null) return { literal: shown };
  const [given, family] = [words.slice(0, -count), words.slice(-count)].map((some) => some.join(' ')) as [
    string,
    string,
  ];
  return { family, given, ...(suffix && { suffix }) };
}

/** The name as it is shown. */
export const shownName = (name: PersonName): string =>
  'literal' in name ? name.literal : [name.given, name.family, name.suffix].filter(Boolean).join(' ');
