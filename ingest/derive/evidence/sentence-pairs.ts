/**
 * Which sentences make two talks alike. A sentence counts by what the likeness of the pair would lose without it: it is near the
 * other talk, nearer to it than to its own, and shares its words. Measured by deleting the first sentence and embedding the
 * rest again: docs/decisions/0006-ranking.md.
 */
import type { PlacedSentence, SentenceSpace } from './sentence-space.ts';

/** One sentence of each talk. */
export interface SentencePair<V> {
  from: PlacedSentence<V>;
  to: PlacedSentence<V>;
  cosine: number;
}

/** How much being typical of its own talk speaks against a sentence: what is left when it is gone is still near. */
const TYPICAL = 0.7;
/** How much shared words count beside nearness, as they do in the score. */
const SHARED = 0.3;
/** How much the nearness of the two sentences of a pair counts beside what each does by itself. */
const NEAR = 0.5;

/** The best pairs, no sentence twice; ties by place in the texts. */
export function bestSentencePairs<V>(
  space: SentenceSpace<V>,
  from: number,
  to: number,
  limit: number,
): SentencePair<V>[] {
  const a = space.talk(from);
  const b = space.talk(to);
  if (!a || !b) return [];
  const gains = (of: number, other: V, place: number) =>
    space.sentences(of).map((sentence) => {
      const nearness = space.cosine(sentence.vector, other) - TYPICAL * sentence.own;
      return { sentence, gain: nearness + SHARED * space.shared(sentence, place) };
    });
  const ours = gains(from, b, to);
  const theirs = gains(to, a, from);
  const pairs = ours.flatMap((one) =>
    theirs.map((other) => {
      const near = space.cosine(one.sentence.vector, other.sentence.vector);
      const pair = { from: one.sentence, to: other.sentence, cosine: near };
      return { pair, worth: NEAR * near + one.gain + other.gain };
    }),
  );
  pairs.sort((one, other) => other.worth - one.worth);
  const chosen: SentencePair<V>[] = [];
  for (const { pair } of pairs) {
    if (chosen.length === limit) break;
    if (chosen.every(({ from, to }) => from !== pair.from && to !== pair.to)) chosen.push(pair);
  }
  return chosen;
}
