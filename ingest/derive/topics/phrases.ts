/** Noun phrases of a text as they are printed, judgement and boilerplate taken off both ends. */
import { sentencesOf } from '../sentences.ts';
import { clean, type Clean } from './clean.ts';
import { keyOf } from './key.ts';
import { tokensOf, type Token } from './tokens.ts';
import { GENERIC, KEPT_PAIRS, LEADING, TRAILING } from './words.ts';

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

export const MAX_WORDS = 5;

const canLead = (tokens: readonly Token[], at: number) => {
  const { part } = tokens[at]!;
  if (part === 'noun' || part === 'modifier') return true;
  const next = tokens[at + 1];
  return part === 'participle' && tokens[at]!.joined && (next?.part === 'noun' || next?.part === 'modifier');
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
    const after = run.at(-1);
    const fits = canLead(tokens, at) && !(token.part === 'participle' && after?.part === 'noun');
    if (!fits) return close();
    run.push(token);
    if (!token.joined) close();
  });
  close();
  return runs;
}

const isLeading = (token: Token, next: Token) => {
  const word = keyOf(token.text).replaceAll(' ', '-');
  const lower = token.text.toLowerCase();
  if (KEPT_PAIRS.has(`${lower}-${next.text.toLowerCase()}`) || KEPT_PAIRS.has(`${lower}-${keyOf(next.text)}`))
    return false;
  return LEADING.has(lower) || LEADING.has(word);
};

/** Takes off what says nothing: leading judgement, trailing modifiers, trailing heads such as "method". */
function trim(run: readonly Token[]): Token[] {
  let [from, to] = [0, run.length];
  while (to > from && run[to - 1]!.part !== 'noun') to--;
  while (to - from > 1 && isLeading(run[from]!, run[from + 1]!)) from++;
  while (to - from > 2 && TRAILING.has(keyOf(run[to - 1]!.text)) && run[to - 2]!.part === 'noun') to--;
  return run.slice(from, to);
}

/** Whether a piece can be a topic at all: one plain word never is, plain words together may be a term. */
const isTelling = (tokens: readonly Token[]) =>
  tokens.length > 1 || tokens.some(({ text }) => !GENERIC.has(keyOf(text)) && !GENERIC.has(text.toLowerCase()));

/** Pieces of a run: itself when short enough, else its last words. */
const pieceOf = (run: readonly Token[]) => (run.length > MAX_WORDS ? run.slice(run.length - 3) : run);

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

/** The phrases of a text, in order. */
export function phrasesOf(original: string, isTitle: boolean): Phrase[] {
  const cleaned = clean(isTitle ? sentenceCase(original) : original);
  return sentencesOf(cleaned.text).flatMap((sentence, place) =>
    runsOf(tokensOf(sentence.text, sentence.start))
      .map((run) => trim(pieceOf(trim(run))))
      .filter((tokens) => tokens.length > 0 && isTelling(tokens))
      .map((tokens) => ({
        words: tokens.map(({ start, end }) => placedWord(cleaned, start, end)),
        sentence: place,
      })),
  );
}
