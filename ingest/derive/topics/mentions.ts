/** Where each phrase of a talk stands, under the key that its variants share. */
import type { TalkText } from '../../model.ts';
import type { Place } from '../passage.ts';
import { bareShort, definitionsIn, isShort, type Acronyms } from './acronyms.ts';
import { clean } from './clean.ts';
import { keyOf } from './key.ts';
import { languageOf } from './language.ts';
import { openedIn } from './opened.ts';
import { phrasesOf, printedOf, sentenceCase, type Phrase, type PlacedWord } from './phrases.ts';
import { MAX_WORDS } from './tokens.ts';

/** A printed phrase in the title or the abstract of a talk. */
export interface Mention extends Place {
  key: string;
  printed: string;
  /** Place of its sentence in the field. */
  sentence: number;
  /** Whether it is a part of a longer phrase. */
  nested: boolean;
  /** Keys of the words beside it in that phrase; null where it begins or ends there. */
  before: string | null;
  after: string | null;
}

/** The phrases of one talk, title first. */
export interface Reading {
  talk: TalkText;
  phrases: (Phrase & { field: Mention['field'] })[];
}

/** An abstract is read up to here, in characters: what is longer is a paper, and its beginning says what it is about. */
const MOST_READ = 20_000;

/** Reads the phrases of a talk and notes the acronyms that it defines. */
export function readTalk(talk: TalkText, acronyms: Acronyms): Reading {
  const body = (talk.abstract ?? '').slice(0, MOST_READ);
  const language = languageOf(`${talk.title}. ${body}`);
  const title = phrasesOf(talk.title, true, language).map((phrase) => ({ ...phrase, field: 'title' as const }));
  const abstract = phrasesOf(body, false, language).map((phrase) => ({ ...phrase, field: 'abstract' as const }));
  for (const text of [sentenceCase(talk.title), body])
    for (const definition of definitionsIn(clean(text).text)) acronyms.define(talk.id, definition);
  return { talk, phrases: [...title, ...abstract] };
}

/** Infers what undefined acronyms of a talk stand for from its own phrases. */
export function inferAcronyms({ talk, phrases }: Reading, acronyms: Acronyms): void {
  const shorts = phrases.flatMap(({ words }) => words.map(({ text }) => bareShort(text)).filter(isShort));
  const keys = phrases.map(({ words }) => keyOf(printedOf(words)));
  acronyms.infer(talk.id, shorts, keys);
}

const longOf = (talk: string, { text }: PlacedWord, acronyms: Acronyms) =>
  isShort(bareShort(text)) ? acronyms.of(talk, bareShort(text)) : undefined;

/** Key of some words of a talk, acronyms written out. */
export const keyIn = (talk: string, words: readonly PlacedWord[], acronyms: Acronyms): string =>
  words.map((word) => longOf(talk, word, acronyms) ?? keyOf(word.text)).join(' ');

/** A word of a phrase, or a part of a hyphenated one, with the place of the whole word. */
interface OpenWord {
  word: PlacedWord;
  of: number;
}

/** Words of a phrase, hyphenated ones apart, so that parts of them can be found: "feature-learning regime". */
const openWords = (words: readonly PlacedWord[], talk: string, acronyms: Acronyms): OpenWord[] =>
  words.flatMap((word, of) => {
    const isWhole = word.parts.length === 0 || acronyms.of(talk, bareShort(word.text)) !== undefined;
    return isWhole ? [{ word, of }] : word.parts.map((part) => ({ word: part, of }));
  });

/** Whether some words begin or end inside of a hyphenated word and go beyond it: "shot learning" of "few-shot learning". */
function isTorn(words: readonly OpenWord[], from: number, to: number): boolean {
  const [first, last] = [words[from]!.of, words[to - 1]!.of];
  return first !== last && (words[from - 1]?.of === first || words[to]?.of === last);
}

interface Part {
  words: PlacedWord[];
  before: PlacedWord | undefined;
  after: PlacedWord | undefined;
}

/** Every proper part of two to five words that tears no word, or an acronym. */
function partsOf(open: readonly OpenWord[], talk: string, acronyms: Acronyms): Part[] {
  const parts: Part[] = [];
  const words = open.map(({ word }) => word);
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= Math.min(words.length, from + MAX_WORDS); to++) {
      const part = words.slice(from, to);
      const isLong = part.length >= 2 && part.length < words.length && !isTorn(open, from, to);
      if (isLong || (part.length === 1 && longOf(talk, part[0]!, acronyms) !== undefined))
        parts.push({ words: part, before: words[from - 1], after: words[to] });
    }
  return parts;
}

/**
 * All mentions of a talk: its phrases, inside them the shorter phrases that stand alone elsewhere, and hyphenated phrases that
 * the title writes without hyphens.
 *
 * @param alone keys of the phrases that stand alone somewhere in the collection
 */
export function mentionsOf({ talk, phrases }: Reading, acronyms: Acronyms, alone: ReadonlySet<string>): Mention[] {
  const mentions = phrases.flatMap(({ words, field, sentence }) => {
    const keyBeside = (word: PlacedWord | undefined) => (word ? keyIn(talk.id, [word], acronyms) : null);
    const mention = ({ words: part, before, after }: Part, nested: boolean): Mention => ({
      key: keyIn(talk.id, part, acronyms),
      printed: printedOf(part),
      field,
      start: part[0]!.start,
      end: part.at(-1)!.end,
      sentence,
      nested,
      before: keyBeside(before),
      after: keyBeside(after),
    });
    const own = mention({ words, before: undefined, after: undefined }, false);
    const parts = partsOf(openWords(words, talk.id, acronyms), talk.id, acronyms).map((part) => mention(part, true));
    return [own, ...parts.filter(({ key }) => key !== own.key && alone.has(key))];
  });
  return [...mentions, ...openedIn(talk.title, mentions)];
}
