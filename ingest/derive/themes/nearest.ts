/** The graph of nearest talks, from the pieces that each holds. */
import { NEIGHBOURS } from './constants.ts';
import { linksOf, type Links } from './links.ts';
import type { Hands, Pieces } from './pieces.ts';

/** The graph of the talks that take part: a pair that is near both ways weighs 2, one way 1. */
export interface NearGraph {
  /** Their places. */
  talks: number[];
  /** Links among them, by their place in `talks`. */
  links: Links;
  /** How many talks there are in all. */
  size: number;
}

/** Sum of products of two hands. */
function sumOf(one: readonly number[], other: readonly number[], { products, count }: Pieces): number {
  let sum = 0;
  for (let a = 0; a < one.length; a++) {
    const row = one[a]! * count;
    for (let b = 0; b < other.length; b++) sum += products[row + other[b]!]!;
  }
  return sum;
}

/** Cosines of the sums of pieces, all with all, row after row; 0 where a talk has no piece that says anything. */
function cosines(hands: Hands, pieces: Pieces): Float32Array {
  const size = hands.length;
  const inverse = Float64Array.from(hands, (hand) => {
    const squares = sumOf(hand, hand, pieces);
    return squares > 0 ? 1 / Math.sqrt(squares) : 0;
  });
  const out = new Float32Array(size * size);
  for (let a = 0; a < size; a++)
    for (let b = a + 1; b < size; b++) {
      const cosine = sumOf(hands[a]!, hands[b]!, pieces) * inverse[a]! * inverse[b]!;
      out[a * size + b] = cosine;
      out[b * size + a] = cosine;
    }
  return out;
}

/** Few in a small collection, where every talk would be near to every other. */
const neighboursIn = (talks: number) => Math.max(2, Math.min(NEIGHBOURS, Math.round(Math.sqrt(talks))));

/** Places of the highest values of a row but its own, best first, equal ones by place. */
function highest(row: Float32Array, count: number, own: number): number[] {
  const best: number[] = [];
  for (let place = 0; place < row.length; place++) {
    if (place === own) continue;
    const value = row[place]!;
    if (best.length === count && value <= row[best[count - 1]!]!) continue;
    let at = Math.min(best.length, count - 1);
    for (; at > 0 && row[best[at - 1]!]! < value; at--) best[at] = best[at - 1]!;
    best[at] = place;
  }
  return best;
}

/** Links every talk that holds a piece to its nearest. */
export function nearGraph(hands: Hands, pieces: Pieces): NearGraph {
  const talks = hands.flatMap((hand, place) => (hand.length > 0 ? [place] : []));
  const size = talks.length;
  const held = talks.map((place) => hands[place]!);
  const likeness = cosines(held, pieces);
  const rows = talks.map(() => new Map<number, number>());
  rows.forEach((row, a) => {
    for (const b of highest(likeness.subarray(a * size, (a + 1) * size), neighboursIn(size), a)) {
      row.set(b, (row.get(b) ?? 0) + 1);
      rows[b]!.set(a, (rows[b]!.get(a) ?? 0) + 1);
    }
  });
  return { talks, links: linksOf(rows), size: hands.length };
}
