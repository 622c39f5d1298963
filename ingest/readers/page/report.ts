/** What was printed after a meeting, each paragraph tied to the talks it speaks of. */
import type { Line } from './line.ts';
import { folded } from './names.ts';
import { isProse, unwrapped } from './prose.ts';
import type { Slice } from './slice.ts';
import type { Person, Told } from './told.ts';

export interface Paragraph {
  text: Slice;
  about: Told[];
}

interface Named {
  /** Words before the name. */
  at: number;
  talks: readonly Told[];
}

const SENTENCES = /[.!?]["”’)]?\s+(?=\p{Lu})/u;
/** Names are looked for where a paragraph says whom it is about. */
const OPENING = 160;
/** Between two names joined by "and" there may be an affiliation. */
const MOST_BETWEEN = 15;
const MOST_TALKS_OF_ONE = 50;

/** Speakers by the last word of their name, so that a paragraph is walked once. */
class Speakers {
  readonly #byFamily = new Map<string, Map<string, Told[]>>();

  constructor(talks: readonly Told[]) {
    for (const talk of talks) for (const person of talk.speakers) this.#add(folded(person.name.text), talk);
  }

  #add(name: string, talk: Told): void {
    const family = name.split(' ').at(-1)!;
    const names = this.#byFamily.get(family) ?? new Map<string, Told[]>();
    const own = names.get(name) ?? [];
    if (own.length < MOST_TALKS_OF_ONE) own.push(talk);
    this.#byFamily.set(family, names.set(name, own));
  }

  /** By family name, printed with its capital, where only one speaker has it. */
  byFamilyName(text: string): Named[] {
    return folded(text)
      .split(' ')
      .flatMap((word, at) => {
        const [only, another] = [...(this.#byFamily.get(word)?.values() ?? [])];
        return only && !another && only[0]!.speakers.some((person) => text.includes(familyName(person)))
          ? [{ at, talks: only }]
          : [];
      });
  }

  /** By full name. */
  byName(text: string): Named[] {
    const words = folded(text).split(' ');
    return words.flatMap((word, i) => {
      return [...(this.#byFamily.get(word) ?? [])].flatMap(([name, talks]) => {
        const at = i + 1 - name.split(' ').length;
        return at >= 0 && words.slice(at, i + 1).join(' ') === name ? [{ at, talks }] : [];
      });
    });
  }
}

const familyName = ({ name }: Person): string => name.text.split(' ').at(-1)!;

/** Of several talks of one speaker, those whose titles share the most words with the paragraph. */
function closest(talks: readonly Told[], paragraph: string): Told[] {
  if (talks.length < 2) return [...talks];
  const said = new Set(
    folded(paragraph)
      .split(' ')
      .filter((word) => word.length > 3),
  );
  const shared = talks.map(
    (talk) =>
      folded(talk.title.text)
        .split(' ')
        .filter((word) => said.has(word)).length,
  );
  return talks.filter((_, i) => shared[i] === Math.max(...shared));
}

/** "Jane Doe (MIT) and John Roe showed …": the names that "and" joins to the first. */
function joined([first, ...others]: Named[], words: readonly string[]): Named[] {
  const near = others.filter(({ at }) => at - first!.at <= MOST_BETWEEN && words[at - 1] === 'and');
  return [first!, ...near];
}

/** Whom a paragraph names first is its subject; looked for in its opening, then its sentence, then all of it. */
function subjects(paragraph: Slice, speakers: Speakers): Told[] {
  const sentence = paragraph.text.split(SENTENCES)[0]!;
  const opening = sentence.slice(0, OPENING);
  const ways = [
    () => speakers.byName(opening),
    () => speakers.byName(sentence),
    () => speakers.byFamilyName(sentence),
    () => speakers.byName(paragraph.text),
  ];
  for (const way of ways) {
    const found = way();
    if (!found.length) continue;
    const words = folded(paragraph.text).split(' ');
    return [...new Set(joined(found, words).flatMap(({ talks }) => closest(talks, paragraph.text)))];
  }
  return [];
}

/** @param lines the lines of every report section, in order */
export function readReport(lines: readonly Line[], talks: readonly Told[]): Paragraph[] {
  const speakers = new Speakers(talks);
  return unwrapped(lines)
    .filter((line) => isProse(line.text))
    .map((line) => ({ text: line.slice, about: subjects(line.slice, speakers) }));
}
