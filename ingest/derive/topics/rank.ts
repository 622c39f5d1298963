/**
 * How well a phrase stands for a talk: how telling it is in the collection, where it stands, what it is made of, and,
 * when vectors are known, how close it is to the talk.
 *
 * How telling: c-TF-IDF of Grootendorst, "BERTopic: Neural topic modeling with a class-based TF-IDF procedure",
 * arXiv:2203.05794 (2022), with each talk as a class: `tf · ln(1 + A / f)`, where A is the mean number of phrases per talk
 * and f the frequency of the phrase over all talks; tf is damped to `1 + ln tf`.
 */
import type { Embeddings } from '../../model.ts';
import { cosine as closeness } from '../vectors.ts';
import { isShort, bareShort } from './acronyms.ts';
import type { Candidate, Collection } from './candidates.ts';
import { keyOf } from './key.ts';
import type { Mention } from './mentions.ts';
import { GENERIC } from './words.ts';

export interface Scored extends Candidate {
  /** Above 0; comparable within one talk. */
  score: number;
  /** Plain cosine with the talk, null without vectors. */
  cosine: number | null;
}

/** Factor for a phrase of so many words: two say most. */
const BY_LENGTH = [0, 0.6, 1, 0.8, 0.5, 0.3];
const TITLE = 1.4;
const PART_ONLY = 0.75;
const GENERIC_WORD = 0.85;
const ACRONYM = 1.8;
/** A mention in the first or last sentences says more than one in the middle of a list of results. */
const EARLY = 1.15;
/** How much rarity counts, as an exponent: in full, what only one talk says beats every term of the field. */
const RARITY = 0.3;

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

/**
 * c-TF-IDF with its rarity damped, times `1 + ln n` for a phrase of n talks: terms are what several people say. One word that is said in
 * passing ("account", "challenge") is not shared by that.
 */
function telling(
  { key, words, inTitle, mentions }: Candidate,
  { frequency, talksWith, phrasesPerTalk }: Collection,
): number {
  const count = sum(mentions.map(({ nested }) => (nested ? 0.7 : 1)));
  const passing = words.length === 1 && !inTitle && mentions.length === 1;
  const shared = passing ? 0 : Math.log(talksWith.get(key)!);
  const rarity = Math.log(1 + phrasesPerTalk / frequency.get(key)!);
  return (1 + Math.log(Math.max(1, count))) * rarity ** RARITY * (1 + shared);
}

/** Whether a short form stands for a phrase here: "NTK", not the name "GPT-4", which is short for nothing. */
const isAcronym = ({ printed, key }: Mention) => isShort(bareShort(printed)) && keyOf(bareShort(printed)) !== key;

/** The words of a phrase as it is written most closely, a hyphenated word as one: "weak-to-strong generalization" has two. */
function writtenWords({ words, mentions }: Candidate): string[] {
  const forms = mentions.filter((mention) => !isAcronym(mention)).map(({ printed }) => printed.split(' '));
  return forms.reduce((fewest, form) => (form.length < fewest.length ? form : fewest), forms[0] ?? words);
}

function shape(candidate: Candidate): number {
  const { mentions, alone, inTitle } = candidate;
  const written = writtenWords(candidate);
  const generic = written.filter((word) => GENERIC.has(keyOf(word))).length;
  const acronym = mentions.some(isAcronym);
  const early = inTitle || mentions.some(({ sentence }) => sentence < 2);
  return (
    (BY_LENGTH[written.length] ?? 0.4) *
    (acronym ? ACRONYM : 1) *
    (inTitle ? TITLE : 1) *
    (alone ? 1 : PART_ONLY) *
    (early ? EARLY : 1) *
    GENERIC_WORD ** generic
  );
}

/** Cosines lie in a narrow band that differs by model: what counts is the place among the phrases of one talk. */
function byCloseness(scored: Scored[]): Scored[] {
  const cosines = scored.flatMap(({ cosine }) => (cosine === null ? [] : [cosine]));
  if (cosines.length < 2) return scored;
  const mean = sum(cosines) / cosines.length;
  const deviation = Math.sqrt(sum(cosines.map((cosine) => (cosine - mean) ** 2)) / cosines.length) || 1;
  return scored.map((one) => ({
    ...one,
    score: one.score * Math.exp(CLOSENESS * (((one.cosine ?? mean) - mean) / deviation)),
  }));
}
/** How much one standard deviation of closeness counts, as an exponent. */
const CLOSENESS = 0.4;

/** All candidates of a talk with their scores, best first, ties by key. */
export function rank(place: number, collection: Collection, embeddings: Embeddings | null): Scored[] {
  const talk = collection.talks[place]!;
  const own = embeddings?.talks.get(talk.id);
  const scored = collection.candidates[place]!.map((candidate) => {
    const vector = own && embeddings?.text(candidate.key);
    const cosine = own && vector ? closeness(own, vector) : null;
    return {
      ...candidate,
      cosine,
      score: telling(candidate, collection) * shape(candidate),
    };
  });
  return byCloseness(scored).sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}
