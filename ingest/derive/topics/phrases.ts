/** Noun phrases of a text as they are printed, judgement and boilerplate taken off both ends. */
import { sentencesOf } from '../sentences.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { clean, type Clean } from './clean.ts';
import { keyOf } from './key.ts';
import { foreignTokens, isLink } from './foreign.ts';
import type { Language } from './language.ts';
import { MAX_WORDS, tokensOf, type Token } from './tokens.ts';
import { COUNTING, GENERIC, KEPT_PAIRS, LEADING, PLAIN_ADVERBS, TRAILING, UNCOUNTED } from './words.ts';

/** A word where it stands: `[start, end)` in the original text. */
export interface PlacedWord {
  text: string;
  start: number;
  end: number;
  /** What ties it to the next word of its phrase. */
  tie: ' ' | '-';
  /** The parts of a hyphenated word; none of another. */
  parts: PlacedWord[];
}

/** A phrase where it stands in a text. */
export interface Phrase {
  /** Words as printed, LaTeX taken out; at least one. */
  words: PlacedWord[];
  /** Place of its sentence, from 0. */
  sentence: number;
}

/** Words as they are printed one after the other. */
export const printedOf = (words: readonly PlacedWord[]): string =>
  words.map(({ text, tie }, at) => (at < words.length - 1 ? text + tie : text)).join('');

/** Nouns and modifiers; before them participles and adverbs. */
const canStand = (tokens: readonly Token[], at: number): boolean => {
  const { part, joined } = tokens[at]!;
  if (part === 'noun' || part === 'modifier') return true;
  return part !== 'break' && joined && at + 1 < tokens.length && canStand(tokens, at + 1);
};

/** Maximal runs of words that can form a phrase. */
function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  let run: Token[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  tokens.forEach((token, at) => {
    if ((token.part === 'participle' || token.part === 'adverb') && run.at(-1)?.part === 'noun') close();
    if (!canStand(tokens, at)) return close();
    run.push(token);
    if (!token.joined) close();
  });
  close();
  return runs;
}

const isPair = ({ text }: Token, next: Token) => {
  const lower = text.toLowerCase();
  return KEPT_PAIRS.has(`${lower}-${next.text.toLowerCase()}`) || KEPT_PAIRS.has(`${lower}-${keyOf(next.text)}`);
};

const isLeading = (token: Token, next: Token) => {
  const word = keyOf(token.text).replaceAll(' ', '-');
  return !isPair(token, next) && (LEADING.has(token.text.toLowerCase()) || LEADING.has(word));
};

/** "second moment method" is whole: its first words are no phrase by themselves. */
const isWhole = (run: readonly Token[]) =>
  run.length === 3 && /^(?:first|second|third)$/iu.test(run[0]!.text) && isPair(run[0]!, run[1]!);

/** Takes off what says nothing: leading judgement, trailing modifiers, trailing heads such as "method". */
function trim(run: readonly Token[]): Token[] {
  let [from, to] = [0, run.length];
  while (to > from && run[to - 1]!.part !== 'noun') to--;
  while (to - from > 1 && isLeading(run[from]!, run[from + 1]!)) from++;
  while (to - from > 2 && PLAIN_ADVERBS.has(run[from]!.text.toLowerCase())) from += 2;
  if (isWhole(run.slice(from, to))) return run.slice(from, to);
  while (to - from > 2 && TRAILING.has(keyOf(run[to - 1]!.text)) && run[to - 2]!.part === 'noun') to--;
  return run.slice(from, to);
}

/** Whether a piece can be a topic at all: one plain word never is, plain words together may be a term. */
const isTelling = (tokens: readonly Token[]) =>
  tokens.length > 1 || tokens.some(({ text }) => !GENERIC.has(keyOf(text)) && !GENERIC.has(text.toLowerCase()));

/** "optimal number", "additive constant": a count, not a subject. */
const isCount = (tokens: readonly Token[]) =>
  tokens.length === 2 && COUNTING.has(keyOf(tokens[1]!.text)) && UNCOUNTED.has(tokens[0]!.text.toLowerCase());

/** Pieces of a run: itself when short enough, else its last words. */
const pieceOf = (run: readonly Token[]) => (run.length > MAX_WORDS ? run.slice(run.length - 3) : run);

/** The phrase of an English run; none when it says nothing. */
function englishPhrase(run: readonly Token[]): readonly Token[] {
  const tokens = trim(pieceOf(trim(run)));
  return tokens.length > 0 && isTelling(tokens) && !isCount(tokens) ? tokens : [];
}

/** The phrase of a run in another language, without what stands before the last words and their links. */
function foreignPhrase(run: readonly Token[]): readonly Token[] {
  let from = 0;
  while (run.length - from > MAX_WORDS || (from > 0 && isLink(run[from]!))) from++;
  let to = run.length;
  while (to > from && (run[to - 1]!.part !== 'noun' || isLink(run[to - 1]!))) to--;
  return run.slice(from, to);
}

/**
 * Sets a title that is printed in title case in sentence case, so that grammar and labels are not misled; words with
 * other capitals ("ReLU", "LLM") stay. Same length, letter by letter.
 */
export function sentenceCase(title: string): string {
  const words = title.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  if (capital.length < 2 || capital.length < 0.7 * long.length) return title;
  return title.replace(/\p{L}[\p{L}\p{N}'’]*/gu, (word) => (/^\p{Lu}[\p{Ll}'’]*$/u.test(word) ? lowered(word) : word));
}

/** Lower case where that keeps the length, as it must for places to hold. */
function lowered(word: string): string {
  const lower = word.toLowerCase();
  return lower.length === word.length ? lower : word;
}

/** A stretch of the cleaned text as a word of the original one. */
function placedWord({ text, at }: Clean, start: number, end: number, tie: PlacedWord['tie'] = ' '): PlacedWord {
  const word = text.slice(start, end);
  const parts = word.includes('-') ? [...word.matchAll(/[^-]+/g)] : [];
  return {
    text: word,
    start: at[start]!,
    end: at[end - 1]! + 1,
    tie,
    parts: parts.map((part, place) => {
      const from = start + part.index;
      return placedWord({ text, at }, from, from + part[0].length, place < parts.length - 1 ? '-' : tie);
    }),
  };
}

/** The words of a sentence without set phrases and without what says who did the work. */
const tokensIn = (sentence: string, offset: number, language: Language) => {
  const about = withoutBoilerplate(sentence);
  return language === 'en' ? tokensOf(about, offset) : foreignTokens(about, offset, language);
};

/** The phrases of a text, in order. */
export function phrasesOf(original: string, isTitle: boolean, language: Language = 'en'): Phrase[] {
  const cleaned = clean(isTitle && language === 'en' ? sentenceCase(original) : original);
  return sentencesOf(cleaned.text).flatMap((sentence, place) =>
    runsOf(tokensIn(sentence.text, sentence.start, language))
      .map(language === 'en' ? englishPhrase : foreignPhrase)
      .filter((tokens) => tokens.length > 0)
      .map((tokens) => ({
        words: tokens.map(({ start, end }) => placedWord(cleaned, start, end)),
        sentence: place,
      })),
  );
}
