/**
 * What stability chance reaches. The pieces of the same collection are dealt to its talks at random, which leaves words, vectors and
 * lengths as they are and takes away only that the sentences of a talk belong together; then the same is done and measured.
 */
import { mean } from '../../evaluate/bootstrap.ts';
import { DEALS, DEVIATIONS, RESOLUTIONS, SPLITS_OF_A_DEAL } from './constants.ts';
import { dealt, type Random } from './hands.ts';
import type { Hands, Pieces } from './pieces.ts';
import { communitiesOf, isCandidate, type Community } from './stability.ts';

/** Stability of the best candidate; 1 when there is none: a collection that falls into nothing says nothing. */
const bestOf = (communities: readonly Community[], talks: number): number => {
  const candidates = communities.filter((community) => isCandidate(community, talks));
  return candidates.length === 0 ? 1 : Math.max(...candidates.map(({ stability }) => stability));
};

/** Upper prediction limit for one more value, 0…1: mean + z · s · √(1 + 1/n). */
function above(values: readonly number[]): number {
  const middle = mean(values);
  const variance = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
  return Math.min(1, middle + DEVIATIONS * Math.sqrt(variance * (1 + 1 / values.length)));
}

/** The stability that a theme must exceed, at each resolution. */
export function limitsOf(hands: Hands, pieces: Pieces, random: Random): number[] {
  const deals = Array.from({ length: DEALS }, () =>
    communitiesOf(dealt(hands, random), pieces, SPLITS_OF_A_DEAL, random).map((found) => bestOf(found, hands.length)),
  );
  return RESOLUTIONS.map((_, at) => above(deals.map((best) => best[at]!)));
}
