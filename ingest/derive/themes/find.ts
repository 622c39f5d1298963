/** The stable communities of some talks. */
import type { Embeddings, TalkText } from '../../model.ts';
import { hashed, seeded, seededFor } from '../../seeded.ts';
import { SPLITS } from './constants.ts';
import { limitOf } from './limit.ts';
import { piecesOf } from './pieces.ts';
import { communitiesOf, isCandidate, type Community } from './stability.ts';

export interface Found {
  /** Every community, stable or not; members are places among the talks, larger ones first. */
  communities: (Community & { stable: boolean })[];
  /** What a stable one exceeds; 1 when nothing could be measured. */
  limit: number;
  /** Of the most stable candidate, 0 when there is none. */
  best: number;
}

function judged(communities: readonly Community[], limit: number, talks: number): Found {
  const isStable = (one: Community) => isCandidate(one, talks) && one.stability > limit;
  const candidates = communities.filter((one) => isCandidate(one, talks));
  return {
    communities: communities.map((one) => ({ ...one, stable: isStable(one) })),
    limit,
    best: Math.max(0, ...candidates.map(({ stability }) => stability)),
  };
}

/**
 * Some of many talks, the same whatever the seed: those whose ids have the lowest hashes, so that a talk more or less changes the
 * sample by one at most (bottom-k sampling: Cohen and Kaplan, "Summarizing data using bottom-k sketches", PODC 2007).
 */
function sample(talks: readonly TalkText[], most: number): number[] {
  const places = [...talks.keys()];
  if (places.length <= most) return places;
  const hashes = talks.map(({ id }) => hashed(id));
  return places
    .sort((a, b) => hashes[a]! - hashes[b]! || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
}

/**
 * Communities of at most `most` of the talks.
 *
 * @param talks by id
 */
export function find(talks: readonly TalkText[], embeddings: Embeddings | null, most: number, seed: number): Found {
  const places = sample(talks, most);
  const pieces = piecesOf(
    places.map((place) => talks[place]!),
    embeddings,
  );
  const draws = places.map((place) => seededFor(`${seed} ${talks[place]!.id}`));
  const drawsOf = (turn: number) => draws.map((of) => of(turn));
  const communities = communitiesOf(pieces.hands, pieces, SPLITS, drawsOf);
  const found = judged(communities, limitOf(pieces.hands, pieces, drawsOf, seeded(seed)), places.length);
  return {
    ...found,
    communities: found.communities.map((one) => ({ ...one, members: one.members.map((at) => places[at]!) })),
  };
}
