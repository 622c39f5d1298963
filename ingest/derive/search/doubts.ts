/** What is said of a question or a text that can hardly be ranked. */
import { STOPWORDS } from '../../../cypher/stopwords.ts';
import type { Embedder } from '../../embedding/embedder.ts';

const letters = (text: string, which: RegExp) => text.match(which)?.length ?? 0;

/** Whether more letters are of another script than Latin; a word of Greek beside Latin ones is none such. */
const isOfAnotherScript = (text: string) => letters(text, /\p{L}/gu) > 2 * letters(text, /\p{Script=Latin}/gu);

/** Said where the model was trained on a language that the script of a text cannot be in; null where nothing is known to be wrong. */
export const strangeNote = (embedder: Embedder | null, text: string): string | null =>
  embedder?.language && isOfAnotherScript(text)
    ? `The model knows ${embedder.language} and hardly this script: the order by meaning says little.`
    : null;

/** Whether there are words, and each is one that stands in every text. @param words folded */
export const isIdle = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => STOPWORDS.has(word));
