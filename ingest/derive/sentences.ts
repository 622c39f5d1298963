/** Splits running text into sentences that know where they stand. */

/** A sentence as `[start, end)` of the text it was cut from, without the white space around it. */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** A full stop after one of these ends no sentence. */
const ABBREVIATIONS = new Set(
  'e.g i.e cf al etc vs fig figs eq eqs sec ref refs dr mr mrs ms prof st jr sr no nos vol resp approx dept univ inc ca'.split(
    ' ',
  ),
);

/** An end mark with its closing quotes, then white space, which scripts without spaces do not set; or a blank line. */
const BOUNDARY = /[.!?…؟।]["'”’)\]]{0,3}(?=\s)|[。！？]["'”’)\]」』）]{0,3}|\n[^\S\n]*\n/g;

/** Whether the mark at `at` stands inside a sentence: "et al. show", "J. Smith". */
function isInside(text: string, at: number, next: number): boolean {
  if (text[at] !== '.') return false;
  const following = text.slice(next).trimStart().slice(0, 1);
  if (/\p{Ll}/u.test(following)) return true;
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

function trimmed(text: string, from: number, to: number): Sentence | null {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const body = piece.trim();
  return /[\p{L}\p{N}]/u.test(body) ? { text: body, start, end: start + body.length } : null;
}

/**
 * Cuts a text into sentences at end marks followed by white space, at 。！？ and at blank lines.
 *
 * @returns sentences in order; they do not overlap, and `text.slice(start, end)` is the sentence
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number) => {
    const sentence = trimmed(text, from, to);
    if (sentence) sentences.push(sentence);
    from = to;
  };
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length;
    if (!isInside(text, match.index, end)) close(end);
  }
  close(text.length);
  return sentences;
}
