/**
 * What stability chance reaches. The pieces of the same collection are dealt to its talks at random, which leaves words, vectors and
 * lengths as they are and takes away only that the sentences of a talk belong together; then the same is done and measured.
 */
import { mean } from '../../evaluate/bootstrap.ts';
import type { Random } from '../../seeded.ts';
import { DEALS, DEVIATIONS, SPLITS_OF_A_DEAL } from './constants.ts';
import { dealt } from './hands.ts';
import type { Hands, Pieces } from './pieces.ts';
import { communitiesOf, isCandidate, type Community, type DrawsOf } from './stability.ts';

/** Stability of the best candidate; none where a deal falls into nothing. */
function bestOf(communities: readonly Community[], talks: number): number[] {
  const candidates = communities.filter((community) => isCandidate(community, talks));
  return candidates.length === 0 ? [] : [Math.max(...candidates.map(({ stability }) => stability))];
}

/** Upper prediction limit for one more value, 0…1: mean + z · s · √(1 + 1/n). */
function above(values: readonly number[]): number {
  const middle = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
  return Math.min(1, middle + DEVIATIONS * Math.sqrt(variance * (1 + 1 / values.length)));
}

/** The stability that a theme must exceed; 1 where most deals fall into nothing, so that chance cannot be measured. */
export function limitOf(hands: Hands, pieces: Pieces, drawsOf: DrawsOf, random: Random): number {
  const best = Array.from({ length: DEALS }, (_, deal) => {
    const turnsOf: DrawsOf = (turn) => drawsOf(1_000 + deal * SPLITS_OF_A_DEAL + turn);
    return bestOf(communitiesOf(dealt(hands, random), pieces, SPLITS_OF_A_DEAL, turnsOf), hands.length);
  }).flat();
  return best.length < DEALS / 2 ? 1 : above(best);
}
