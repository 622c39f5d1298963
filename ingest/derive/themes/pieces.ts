/**
 * Talks as bags of pieces: the title and each sentence. Pieces can be dealt anew, to other talks or into halves, and how alike
 * two talks then are is a sum over products of pieces that were multiplied once.
 */
import type { Embeddings, TalkText } from '../../model.ts';
import { talkSentences } from '../evidence/talk-sentences.ts';
import { BLOCK, centred, matrixOf, multiplyBlock, type Matrix } from '../related/matrix.ts';
import { wordSpace } from '../related/word-vectors.ts';
import { MOST_PIECES, WORDS_SHARE } from './constants.ts';

/** The pieces of each talk, by their numbers; none for a talk that takes no part. */
export type Hands = readonly (readonly number[])[];

export interface Pieces {
  hands: Hands;
  count: number;
  /** Product of every piece with every other, row after row: cosine in meaning, and {@link WORDS_SHARE} of that in words. */
  products: Float32Array;
}

/** Title and sentences, each once: a talk without an abstract is one piece. */
const textsOf = (talk: TalkText): string[] =>
  [...new Set([talk.title, ...talkSentences(talk).map(({ text }) => text)])].slice(0, MOST_PIECES);

/** Products of rows of a matrix with each other; each pair is multiplied once. */
function productsOf(matrix: Matrix): Float32Array {
  const { rows, columns, data } = matrix;
  const out = new Float32Array(rows * rows);
  const queries = new Float32Array(BLOCK * columns);
  const block = new Float32Array(BLOCK * rows);
  for (let first = 0; first < rows; first += BLOCK) {
    const rest: Matrix = { rows: rows - first, columns, data: data.subarray(first * columns) };
    queries.fill(0).set(rest.data.subarray(0, BLOCK * columns));
    multiplyBlock(queries, rest, block);
    for (let row = first; row < Math.min(rows, first + BLOCK); row++)
      for (let other = row; other < rows; other++) {
        const product = block[(row - first) * rest.rows + other - first]!;
        out[row * rows + other] = product;
        out[other * rows + row] = product;
      }
  }
  return out;
}

function addWords(texts: readonly string[], products: Float32Array): void {
  const { vectors, postings } = wordSpace(texts.map((body) => ({ title: '', body })));
  vectors.forEach(({ terms, weights }, piece) => {
    const row = products.subarray(piece * texts.length, (piece + 1) * texts.length);
    terms.forEach((term, at) => {
      const { texts: holders, weights: theirs } = postings[term]!;
      const factor = WORDS_SHARE * weights[at]!;
      for (let i = 0; i < holders.length; i++) row[holders[i]!]! += factor * theirs[i]!;
    });
  });
}

/** @param embeddings null compares words alone; so is a piece without a vector */
export function piecesOf(talks: readonly TalkText[], embeddings: Embeddings | null): Pieces {
  const texts: string[] = [];
  const hands = talks.map((talk) => textsOf(talk).map((text) => texts.push(text) - 1));
  const products = productsOf(centred(matrixOf(texts.map((text) => embeddings?.text(text))), 1));
  addWords(texts, products);
  return { hands, count: texts.length, products };
}
