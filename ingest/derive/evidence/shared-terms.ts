/** Words and phrases that two talks share, by what they add to the likeness of their words. */
import type { Evidence, Span } from '../../../contract/graph.ts';
import type { TalkText } from '../../model.ts';
import type { WordSpace } from '../related/word-vectors.ts';
import { termsOf, wordsOf } from '../related/words.ts';
import { spanOf, textAt, type Place } from '../passage.ts';
import { rounded } from '../vectors.ts';
import { isTelling } from './telling.ts';

type SharedTerm = Evidence['terms'][number];

/** Most passages shown of one term in one talk. */
const MOST_SPANS = 3;

/** First places of every term of a talk, by the number of the term. */
export type TermPlaces = ReadonlyMap<number, readonly Place[]>;

export function termPlaces({ title, abstract }: TalkText, numbers: WordSpace['numbers']): TermPlaces {
  const places = new Map<number, Place[]>();
  const add = (text: string, field: Place['field']) => {
    for (const { form, start, end } of termsOf(wordsOf(text))) {
      const number = numbers.get(form);
      if (number === undefined) continue;
      const known = places.get(number) ?? [];
      if (known.length < MOST_SPANS) places.set(number, [...known, { field, start, end }]);
    }
  };
  add(title, 'title');
  add(abstract ?? '', 'abstract');
  return places;
}

/** A talk with its words. */
export interface WordedTalk {
  talk: TalkText;
  place: number;
  places: TermPlaces;
}

const spans = ({ talk }: WordedTalk, places: readonly Place[]): Span[] =>
  places.map((place) => spanOf(talk, place)).filter((span) => span !== null);

/** Numbers of the terms of both talks with the product of their weights, heaviest first. */
function sharedNumbers(words: WordSpace, from: number, to: number): { number: number; weight: number }[] {
  const a = words.vectors[from]!;
  const b = words.vectors[to]!;
  const shared: { number: number; weight: number }[] = [];
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) shared.push({ number: a.terms[i]!, weight: a.weights[i++]! * b.weights[j++]! });
    else if (difference < 0) i++;
    else j++;
  }
  return shared.sort((one, other) => other.weight - one.weight || one.number - other.number);
}

/** Whether every place of one term lies within places of another. */
const within = (inner: readonly Place[], outer: readonly Place[]) =>
  inner.every((one) =>
    outer.some((other) => one.field === other.field && one.start >= other.start && one.end <= other.end),
  );

/** A term that adds less than this part of what the heaviest adds explains nothing. */
const LEAST_SHARE = 0.3;

/** The heaviest shared terms that say something; a word that only stands inside a chosen phrase is not said again. */
export function sharedTerms(words: WordSpace, from: WordedTalk, to: WordedTalk, limit: number): SharedTerm[] {
  const chosen: { term: SharedTerm; places: readonly Place[] }[] = [];
  let least = 0;
  for (const { number, weight } of sharedNumbers(words, from.place, to.place)) {
    if (chosen.length === limit || weight < least) break;
    const ours = from.places.get(number) ?? [];
    const theirs = to.places.get(number) ?? [];
    if (ours.length === 0 || chosen.some(({ places }) => within(ours, places) || within(places, ours))) continue;
    const term = textAt(from.talk, ours[0]!).replace(/\s+/g, ' ');
    if (!isTelling(term)) continue;
    if (chosen.length === 0) least = LEAST_SHARE * weight;
    chosen.push({
      places: ours,
      term: { term, weight: rounded(weight), from: spans(from, ours), to: spans(to, theirs) },
    });
  }
  return chosen.map(({ term }) => term);
}
