/** The words of a text as rankings count them: folded, lightly stemmed, without function words, each with its place. */
import { STOPWORDS } from '../../../cypher/stopwords.ts';

/** A word that counts. */
export interface Word {
  /** Folded and stemmed form: what is compared. */
  form: string;
  /** `[start, end)` in the text, UTF-16 code units. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]+/gu;

/** Lower case without accents. */
const fold = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Takes the English plural off a folded word. Heavier stemming lost as much as it won on every labelled set. */
function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && word.endsWith('sses')) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Whether a hyphen ties the word to another: "few" counts in "few-shot". */
const isTied = (text: string, start: number, end: number) => text[start - 1] === '-' || text[end] === '-';

/** The words of a text that count, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const folded = fold(match[0]);
    if (STOPWORDS.has(folded) && !isTied(text, start, end)) continue;
    words.push({ form: withoutPlural(folded), start, end });
  }
  return words;
}

/** A word, or two that follow one another with function words skipped, with its place. */
export const termsOf = (words: readonly Word[]): Word[] =>
  words.flatMap((word, place) => {
    const next = words[place + 1];
    return next ? [word, { form: `${word.form} ${next.form}`, start: word.start, end: next.end }] : [word];
  });
