/** The stable communities of some talks. */
import { seeded } from '../../evaluate/bootstrap.ts';
import type { Embeddings, TalkText } from '../../model.ts';
import { RESOLUTIONS, SPLITS } from './constants.ts';
import { shuffled } from './hands.ts';
import { limitsOf } from './limit.ts';
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

/** How much a partition tells: its stable talks, each by how stable. */
const told = ({ communities }: Found) =>
  communities.reduce((sum, { stable, members, stability }) => sum + (stable ? members.length * stability : 0), 0);

/** Some of many places, in order; the same seed draws the same. */
const drawn = (count: number, most: number, seed: number): number[] =>
  shuffled(
    Array.from({ length: count }, (_, place) => place),
    seeded(seed),
  )
    .slice(0, most)
    .sort((a, b) => a - b);

/**
 * Communities of at most `most` of the talks, at the resolution that puts more into stable ones.
 *
 * @param talks by id
 */
export function find(talks: readonly TalkText[], embeddings: Embeddings | null, most: number, seed: number): Found {
  const places = drawn(talks.length, most, seed);
  const pieces = piecesOf(
    places.map((place) => talks[place]!),
    embeddings,
  );
  const random = seeded(seed);
  const found = communitiesOf(pieces.hands, pieces, SPLITS, random);
  const limits = limitsOf(pieces.hands, pieces, random);
  const partitions = RESOLUTIONS.map((_, at) => judged(found[at]!, limits[at]!, places.length));
  const chosen = partitions.reduce((one, other) => (told(other) > told(one) ? other : one));
  return {
    ...chosen,
    communities: chosen.communities.map((one) => ({ ...one, members: one.members.map((at) => places[at]!) })),
  };
}
