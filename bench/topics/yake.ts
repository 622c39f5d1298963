/**
 * YAKE, a peer: keywords by statistics of one text. Campos et al., "YAKE! Keyword extraction from single documents using multiple
 * local features", Information Sciences 509 (2020): case, position, frequency, relatedness and sentences of words; phrases of up to
 * three words that neither begin nor end with a stop word; the lower, the better.
 */
import { STOPWORDS } from '../../cypher/stopwords.ts';
import { sentencesOf } from '../../ingest/derive/sentences.ts';

const LONGEST = 3;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;

interface Term {
  count: number;
  upper: number;
  sentences: number[];
  left: string[];
  right: string[];
}

/** Runs of words between punctuation marks, by sentence. */
const chunksOf = (text: string) =>
  sentencesOf(text).map(({ text: sentence }) =>
    sentence.split(/[^\p{L}\p{N}'’\s-]+/u).map((chunk) => chunk.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []),
  );

const isStop = (word: string) => STOPWORDS.has(word) || word.length < 3;

function termsOf(sentences: readonly (readonly (readonly string[])[])[]): Map<string, Term> {
  const terms = new Map<string, Term>();
  sentences.forEach((chunks, sentence) => {
    for (const chunk of chunks)
      chunk.forEach((printed, at) => {
        const word = printed.toLowerCase();
        const term = terms.get(word) ?? { count: 0, upper: 0, sentences: [], left: [], right: [] };
        terms.set(word, term);
        term.count++;
        if (at > 0 && /^\p{Lu}/u.test(printed)) term.upper++;
        term.sentences.push(sentence);
        if (at > 0) term.left.push(chunk[at - 1]!.toLowerCase());
        if (at + 1 < chunk.length) term.right.push(chunk[at + 1]!.toLowerCase());
      });
  });
  return terms;
}

function weights(terms: ReadonlyMap<string, Term>, sentences: number): Map<string, number> {
  const counts = [...terms].filter(([word]) => !isStop(word)).map(([, { count }]) => count);
  const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  const spread = Math.sqrt(counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / Math.max(1, counts.length));
  const most = Math.max(1, ...[...terms.values()].map(({ count }) => count));
  const dispersion = (words: readonly string[]) => (words.length > 0 ? new Set(words).size / words.length : 0);
  const weigh = ({ count, upper, sentences: places, left, right }: Term) => {
    const casing = upper / (1 + Math.log(count));
    const position = Math.log(Math.log(3 + median(places)));
    const frequency = count / (mean + spread);
    const related = 1 + (dispersion(left) + dispersion(right)) * (count / most);
    const different = new Set(places).size / sentences;
    return (related * position) / (casing + frequency / related + different / related);
  };
  return new Map([...terms].map(([word, term]) => [word, weigh(term)]));
}

/** Phrases of a text, best first. */
export function yake(text: string): string[] {
  const sentences = chunksOf(text);
  const weight = weights(termsOf(sentences), Math.max(1, sentences.length));
  const found = new Map<string, { count: number; words: string[] }>();
  for (const chunk of sentences.flat())
    for (let from = 0; from < chunk.length; from++)
      for (let to = from + 1; to <= Math.min(chunk.length, from + LONGEST); to++) {
        const words = chunk.slice(from, to).map((word) => word.toLowerCase());
        if (isStop(words[0]!) || isStop(words.at(-1)!)) continue;
        const key = words.join(' ');
        found.set(key, { words, count: (found.get(key)?.count ?? 0) + 1 });
      }
  const score = ({ words, count }: { words: string[]; count: number }) => {
    const all = words.filter((word) => !isStop(word)).map((word) => weight.get(word)!);
    const product = all.reduce((result, value) => result * value, 1);
    return product / (count * (1 + all.reduce((sum, value) => sum + value, 0)));
  };
  return [...found].sort(([a, x], [b, y]) => score(x) - score(y) || (a < b ? -1 : 1)).map(([key]) => key);
}
