/** The graph of nearest talks, from the pieces that each holds. */
import { bestPlaces } from '../related/best.ts';
import { NEIGHBOURS } from './constants.ts';
import type { Links } from './louvain.ts';
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
  for (const a of one) for (const b of other) sum += products[a * count + b]!;
  return sum;
}

/** Cosines of the sums of pieces, all with all; 0 where a talk has no piece that says anything. */
function cosines(hands: Hands, pieces: Pieces): Float32Array[] {
  const inverse = hands.map((hand) => {
    const squares = sumOf(hand, hand, pieces);
    return squares > 0 ? 1 / Math.sqrt(squares) : 0;
  });
  const rows = hands.map(() => new Float32Array(hands.length));
  for (let a = 0; a < hands.length; a++)
    for (let b = a + 1; b < hands.length; b++) {
      const cosine = sumOf(hands[a]!, hands[b]!, pieces) * inverse[a]! * inverse[b]!;
      rows[a]![b] = cosine;
      rows[b]![a] = cosine;
    }
  return rows;
}

/** Few in a small collection, where every talk would be near to every other. */
const neighboursIn = (talks: number) => Math.max(2, Math.min(NEIGHBOURS, Math.round(Math.sqrt(talks))));

export function nearGraph(hands: Hands, pieces: Pieces): NearGraph {
  const talks = hands.flatMap((hand, place) => (hand.length > 0 ? [place] : []));
  const rows = cosines(
    talks.map((place) => hands[place]!),
    pieces,
  );
  const links = rows.map(() => new Map<number, number>());
  rows.forEach((row, a) => {
    for (const b of bestPlaces(row, neighboursIn(talks.length), a)) {
      links[a]!.set(b, (links[a]!.get(b) ?? 0) + 1);
      links[b]!.set(a, (links[b]!.get(a) ?? 0) + 1);
    }
  });
  return { talks, links, size: hands.length };
}
