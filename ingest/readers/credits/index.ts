/**
 * People whom an abstract credits with the work: "joint work with A, B and C". What counts is defined in the glossary
 * under *credited*: work done with the speaker, never other people's work and never thanks.
 */
import { folded } from '../page/names.ts';
import { CUES, type Cue } from './cues.ts';
import { endsInSubject, isOfOthers, type Around } from './guards.ts';
import { affiliationOf, isNamed, listAt, namesInFull, type At, type List } from './list.ts';
import { masked } from './masked.ts';
import { namedFirst } from './named-first.ts';
import { speakerSense } from './speaker.ts';

/** One credited person; every place is `[start, end)` in UTF-16 code units of the abstract. */
export interface Credit {
  name: At;
  affiliation: At | null;
  /** The passage that says so: from its first word of credit to the last person of its list. */
  passage: At;
}

/** Longer texts are no abstracts; what stands behind is not looked at. */
const LONGEST = 60_000;
/** Characters of a sentence that are looked at on either side of a credit. */
const NEAR = 400;
const SENTENCE_END = /(?<=[\p{Ll}\p{N})\]"”’»}$\p{Lu}]{2}|\$)[.!?]["”’)]?\s+(?=[\p{Lu}"“(\d*†])|\n\s*\n/gu;

interface Found {
  list: List;
  passage: At;
}

class Abstract {
  readonly text: string;
  readonly isSpeaker: (name: string) => boolean;
  readonly #ends: number[];

  constructor(abstract: string, speakers: readonly string[]) {
    this.text = masked(abstract.slice(0, LONGEST));
    this.isSpeaker = speakerSense(speakers);
    this.#ends = [...this.text.matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length);
  }

  sentenceStart(at: number): number {
    return this.#ends.findLast((end) => end <= at) ?? 0;
  }

  sentenceEnd(at: number): number {
    return this.#ends.find((end) => end > at) ?? this.text.length;
  }

  /** What is far away is cut, and a mark stands for it: the start of what is left is no start of a sentence. */
  #before(start: number): string {
    const from = this.sentenceStart(start);
    return from < start - NEAR ? `…${this.text.slice(start - NEAR, start)}` : this.text.slice(from, start);
  }

  around(start: number, list: List): Around {
    return {
      before: this.#before(start),
      after: this.text.slice(list.end, Math.min(this.sentenceEnd(list.end), list.end + NEAR)),
      list: list.people.map(({ name: [from, to] }) => this.text.slice(from, to)),
      speakers: this.isSpeaker,
    };
  }
}

/** Where the words of one cue introduce people; not again within a list that they introduced. */
function introducedBy({ words, single, when }: Cue, abstract: Abstract): Found[] {
  let read = 0;
  return [...abstract.text.matchAll(words)].flatMap((match): Found[] => {
    if (match.index < read) return [];
    const list = listAt(abstract.text, match.index + match[0].length, single);
    if (list.people.length === 0 || !isNamed(abstract.text, list)) return [];
    read = list.end;
    const around = abstract.around(match.index, list);
    if (isOfOthers(around) || endsInSubject(around, list.open) || (when && !when(around))) return [];
    return [{ list, passage: [match.index, list.end] }];
  });
}

function introduced(abstract: Abstract): Found[] {
  const lower = abstract.text.toLowerCase();
  return CUES.filter(({ holds }) => lower.includes(holds)).flatMap((cue) => introducedBy(cue, abstract));
}

const before = (abstract: Abstract): Found[] =>
  namedFirst(abstract.text, (at) => abstract.sentenceStart(at))
    .filter(({ list, start }) => namesInFull(abstract.text, list) && !isOfOthers(abstract.around(start, list)))
    .map(({ list, start }) => ({ list, passage: [start, list.end] }));

/**
 * Everyone whom an abstract credits, in the order of the text, each once and without the speakers.
 *
 * @param abstract of one talk, as printed; paragraphs may be parted by empty lines
 * @param speakers their printed names
 */
export function creditsIn(abstract: string, speakers: readonly string[]): Credit[] {
  const read = new Abstract(abstract, speakers);
  const seen = new Set<string>();
  return [...introduced(read), ...before(read)]
    .flatMap(({ list, passage }) =>
      list.people.map((person): Credit => ({ name: person.name, affiliation: affiliationOf(list, person), passage })),
    )
    .sort((a, b) => a.name[0] - b.name[0] || a.passage[0] - b.passage[0])
    .filter(({ name: [start, end] }) => {
      const name = read.text.slice(start, end);
      const key = folded(name);
      return !read.isSpeaker(name) && !seen.has(key) && seen.add(key);
    });
}

const OPENINGS = CUES.map(
  ({ words }) => new RegExp(String.raw`^\W{0,2}(?:this (?:is|talk is) |an? |in )?(?:${words.source})`, 'iu'),
);

/** A line that opens with a credit, and so closes an abstract. */
export const opensWithCredit = (line: string): boolean => OPENINGS.some((opening) => opening.test(line.slice(0, 200)));
