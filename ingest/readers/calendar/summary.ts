/** Who speaks, where the title of an event says it: "Ann Marsh: Title", "Title – Ann Marsh", "Title (Ann Marsh)". */
import type { Located } from '../located.ts';
import { bracketed } from '../page/person.ts';
import { honorificOf, nameScore } from '../page/names.ts';
import { nameKey } from '../page/people.ts';
import { Slice } from '../page/slice.ts';
import { peopleListed, type Listed } from '../records/people.ts';

/** One way to read a title. */
export interface Reading {
  form: string;
  title: Located;
  people: Listed[];
  /** An honorific or an affiliation says that these are people. */
  isSure: boolean;
}

/** Two words with capitals score less when one is a word of a subject. */
const NAMELIKE = 0.65;
const LONGEST = 300;
const MOST_PEOPLE = 8;

const FORMS: readonly (readonly [
  string,
  (raw: string) => readonly [people: [number, number], title: [number, number]] | null,
])[] = [
  ['speaker: title', (raw) => around(raw, /:\s/)],
  ['speaker – title', (raw) => around(raw, /\s[–—-]\s/)],
  ['title – speaker', (raw) => swapped(around(raw, /\s[–—-]\s(?!.*\s[–—-]\s)/))],
  ['title | speaker', (raw) => swapped(around(raw, /\s\|\s(?!.*\s\|\s)/))],
  ['title by speaker', (raw) => swapped(around(raw, /,?\s(?:by|with)\s(?!.*\sby\s)/))],
  ['title (speaker)', inBrackets],
];

type Parts = readonly [[number, number], [number, number]];

function around(raw: string, separator: RegExp): Parts | null {
  const found = separator.exec(raw);
  if (!found || found.index === 0) return null;
  return [
    [0, found.index],
    [found.index + found[0].length, raw.length],
  ];
}

const swapped = (parts: Parts | null): Parts | null => parts && [parts[1], parts[0]];

function inBrackets(raw: string): Parts | null {
  const found = bracketed(new Slice(raw, 0, raw.length));
  if (!found || found.before.empty || found.inside.empty) return null;
  return [
    [found.inside.start, found.inside.end],
    [found.before.start, found.before.end],
  ];
}

const isNamelike = (text: string): boolean => nameScore(text) >= NAMELIKE;

/** All the ways in which a title may name its speakers. */
export function readingsOf(summary: Located): Reading[] {
  if (summary.text.length > LONGEST) return [];
  return FORMS.flatMap(([form, split]) => {
    const [who, what] = split(summary.text) ?? [];
    if (!who || !what) return [];
    const people = peopleListed(summary.slice(...who));
    const title = summary.slice(...what);
    const areNames =
      people.length > 0 && people.length <= MOST_PEOPLE && people.every(({ name }) => isNamelike(name.text));
    if (!areNames || !title.text.trim() || isNamelike(title.text)) return [];
    const isSure =
      people.some(({ affiliation }) => affiliation !== null) || honorificOf(summary.slice(...who).text) !== '';
    return [{ form, title, people, isSure }];
  });
}

/** How often a form must fit the titles of a calendar before it counts as their form. */
const OFTEN = 3;
const SHARE = 0.6;

/** The forms that most titles of a calendar have. */
export function usualForms(summaries: readonly Located[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const summary of summaries)
    for (const { form } of readingsOf(summary)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const isUsual = (count: number) => count >= OFTEN && count >= SHARE * summaries.length;
  return new Set([...counts].filter(([, count]) => isUsual(count)).map(([form]) => form));
}

/**
 * The reading that is evident: people are marked as such, or known from elsewhere, or the calendar's titles have this form.
 *
 * @param known keys of names that the calendar gives elsewhere
 * @returns null when no reading is, or several that differ are
 */
export function evident(summary: Located, usual: ReadonlySet<string>, known: ReadonlySet<string>): Reading | null {
  const fitting = readingsOf(summary).filter(
    ({ form, people, isSure }) =>
      isSure || usual.has(form) || people.every(({ name }) => known.has(nameKey(name.text))),
  );
  const [first] = fitting;
  return first && fitting.every(({ title }) => title.text === first.title.text) ? first : null;
}

/** The part of a title that is a name, where the talk's own title stands elsewhere: "Colloquium: Ann Marsh". */
export function nameIn(summary: Located): Listed[] {
  const parts = summary.text.slice(0, LONGEST).matchAll(/[^:|()–—]+/g);
  const names = [...parts].flatMap((part) => {
    const people = peopleListed(summary.slice(part.index, part.index + part[0].length));
    return people.length > 0 && people.every(({ name }) => isNamelike(name.text)) ? [people] : [];
  });
  return names.length === 1 ? names[0]! : [];
}
