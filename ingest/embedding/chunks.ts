/** Cuts a text that is longer than the model reads at once, at sentence ends where it can. */
import { sentencesOf } from '../derive/sentences.ts';

/** Longest run of characters without white space that is kept whole: at three tokens each they still fit. */
const UNBROKEN = /\S{1,160}/gu;

export interface Chunk {
  text: string;
  /** Tokens of it, marks not counted: its weight in the mean. */
  tokens: number;
}

/** Sentences; a sentence that does not fit as words; a word that does not fit as runs of characters. */
function pieces(text: string, count: (text: string) => number, limit: number): Chunk[] {
  const measured = (piece: string): Chunk => ({ text: piece, tokens: count(piece) });
  return sentencesOf(text).flatMap((sentence) => {
    const whole = measured(sentence.text);
    return whole.tokens <= limit ? [whole] : (sentence.text.match(UNBROKEN) ?? []).map(measured);
  });
}

/**
 * Chunks of at most `limit` tokens, as few as going forward gives, in order. Work grows with the length of the text only.
 *
 * @param count tokens of a text, marks not counted; what is counted apart must add up
 * @returns at least one chunk; the text itself when it fits
 */
export function chunksOf(text: string, count: (text: string) => number, limit: number): Chunk[] {
  const whole: Chunk = { text, tokens: count(text) };
  if (whole.tokens <= limit) return [whole];
  const chunks: Chunk[] = [];
  for (const piece of pieces(text, count, limit)) {
    const last = chunks.at(-1);
    if (last && last.tokens + piece.tokens <= limit)
      chunks[chunks.length - 1] = { text: `${last.text} ${piece.text}`, tokens: last.tokens + piece.tokens };
    else chunks.push(piece);
  }
  // Nothing but punctuation has no sentences: the model then reads as much of it as it can.
  return chunks.length > 0 ? chunks : [whole];
}
