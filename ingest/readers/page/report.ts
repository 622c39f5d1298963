/** What was printed after a meeting, each paragraph tied to the talks it speaks of. */
import { folded } from './names.ts';
import { isProse, unwrapped } from './prose.ts';
import type { Line } from './line.ts';
import type { Slice } from './slice.ts';
import type { Told } from './told.ts';

export interface Paragraph {
  text: Slice;
  about: Told[];
}

const SENTENCES = /[.!?]["”’)]?\s+(?=\p{Lu})/u;
/** Names are looked for where a paragraph says whom it is about. */
const OPENING = 160;

/** Where a name stands in a folded text, at word borders; -1 when it does not. */
const placeOf = (name: string, text: string): number => (name ? ` ${text} `.indexOf(` ${name} `) : -1);

const familyName = (name: string): string => name.split(' ').at(-1)!;

/** The talks of whoever a text names, by the form that `form` makes of a speaker's name. */
function named(text: string, talks: readonly Told[], form: (name: string) => string): { talk: Told; at: number }[] {
  return talks.flatMap((talk) => {
    const places = talk.speakers.map(({ name }) => placeOf(form(folded(name.text)), text)).filter((at) => at !== -1);
    return places.length ? [{ talk, at: Math.min(...places) }] : [];
  });
}

/** Of several talks of one speaker, those whose titles share the most words with the paragraph. */
function closest(talks: Told[], paragraph: string): Told[] {
  if (talks.length < 2) return talks;
  const said = new Set(
    folded(paragraph)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  const shared = (talk: Told) =>
    folded(talk.title.text)
      .split(' ')
      .filter((word) => said.has(word)).length;
  const most = Math.max(...talks.map(shared));
  return talks.filter((talk) => shared(talk) === most);
}

/** The subject of a paragraph is whom it names first; others named in the same opening sentence count when joined by "and". */
function subjects(paragraph: Slice, talks: readonly Told[]): Told[] {
  const sentence = paragraph.text.split(SENTENCES)[0]!;
  for (const opening of [sentence.slice(0, OPENING), sentence, paragraph.text])
    for (const form of [(name: string) => name, familyName]) {
      const found = named(folded(opening), talks, form).sort((a, b) => a.at - b.at);
      const first = found[0];
      if (!first) continue;
      const together = found.filter(({ at }) => at === first.at || joined(folded(opening), first.at, at));
      return closest(
        together.map(({ talk }) => talk),
        paragraph.text,
      );
    }
  return [];
}

/** "Jane Doe and John Roe showed …": two names with nothing but "and" and an affiliation between. */
const joined = (text: string, first: number, second: number): boolean =>
  /^\S+(?: \S+){1,14}$/.test(text.slice(first, second).trim()) && /\sand\s*$/.test(text.slice(first, second));

/** @param lines the lines of every report section, in order */
export function readReport(lines: readonly Line[], talks: readonly Told[]): Paragraph[] {
  return unwrapped(lines)
    .filter((line) => isProse(line.text))
    .map((line) => ({ text: line.slice, about: subjects(line.slice, talks) }));
}
