/** Ranks talks by their likeness to a text, in the unit of the ranking of related talks. */
import type { Hit } from '../../../cypher/store.ts';
import type { TalkText } from '../../model.ts';
import { WORDS_WEIGHT } from '../related/constants.ts';
import { scaleOf, standardised } from '../related/scale.ts';
import { sparseDot, type WordSpace } from '../related/word-vectors.ts';

/** A talk with its likeness to the text. */
export interface Near {
  talk: TalkText;
  /** In standard deviations, about. */
  likeness: number;
  /** Plain cosine; null when words alone found the talk. */
  cosine: number | null;
}

/**
 * The talks, nearest first, ties by id. Likeness is meaning and words, each in standard deviations of its row, as in
 * `related/likeness.ts`; a talk that meaning did not find counts as the farthest that it did.
 *
 * @param talks what either ranking found
 * @param words the words of the text, at place 0, and of `talks`
 * @param semantic nearest by meaning, best first; empty when words alone rank
 */
export function rankByText(talks: readonly TalkText[], words: WordSpace, semantic: readonly Hit[]): Near[] {
  const cosines = new Map(semantic.map(({ id, score }) => [id, score]));
  const farthest = semantic.at(-1)?.score ?? 0;
  const byMeaning = scaleOf(
    Float32Array.from(semantic, ({ score }) => score),
    -1,
  );
  const shared = Float32Array.from(talks, (_, place) => sparseDot(words.vectors[0]!, words.vectors[place + 1]!));
  const byWords = scaleOf(shared, -1);
  const near = talks.map((talk, place) => {
    const cosine = cosines.get(talk.id) ?? null;
    const meaning = standardised(cosine ?? farthest, byMeaning);
    return { talk, cosine, likeness: meaning + WORDS_WEIGHT * standardised(shared[place]!, byWords) };
  });
  return near.sort((a, b) => b.likeness - a.likeness || (a.talk.id < b.talk.id ? -1 : 1));
}
