/** Noun phrases of a text as they are printed, judgement and boilerplate taken off both ends. */
import { sentencesOf } from '../sentences.ts';
import { clean } from './clean.ts';
import { keyOf } from './key.ts';
import { tokensOf, type Token } from './tokens.ts';
import { GENERIC, KEPT_PAIRS, LEADING, TRAILING } from './words.ts';

/** A phrase where it stands in a text. */
export interface Phrase {
  /** As printed, LaTeX taken out. */
  printed: string;
  words: string[];
  /** `[start, end)` in the original text. */
  start: number;
  end: number;
  /** Place of its sentence, from 0. */
  sentence: number;
}

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

const isTelling = (tokens: readonly Token[]) =>
  tokens.some(({ text }) => !GENERIC.has(keyOf(text)) && !GENERIC.has(text.toLowerCase()));

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

/** The phrases of a text, in order. */
export function phrasesOf(original: string, isTitle: boolean): Phrase[] {
  const { text, at } = clean(isTitle ? sentenceCase(original) : original);
  return sentencesOf(text).flatMap((sentence, place) =>
    runsOf(tokensOf(sentence.text, sentence.start))
      .map((run) => trim(pieceOf(trim(run))))
      .filter((tokens) => tokens.length > 0 && isTelling(tokens))
      .map((tokens) => {
        const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
        return {
          printed: tokens.map(({ text: word }) => word).join(' '),
          words: tokens.map(({ text: word }) => word),
          start: at[start]!,
          end: at[end - 1]! + 1,
          sentence: place,
        };
      }),
  );
}
