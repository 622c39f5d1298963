/** Ways to deal pieces to talks. */
import { LEFT_OUT } from './constants.ts';
import type { Hands } from './pieces.ts';

export type Random = () => number;

/** Fisher and Yates. */
export function shuffled<T>(values: readonly T[], random: Random): T[] {
  const copy = [...values];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}

/** The same collection by chance: every talk keeps its number of pieces, and gets any of them. */
export function dealt(hands: Hands, random: Random): Hands {
  const all = shuffled(hands.flat(), random);
  let next = 0;
  return hands.map((hand) => all.slice(next, (next += hand.length)));
}

/** Each hand in two; of an odd number either half may be larger, so that a talk of one piece takes part in one of the two. */
export function halved(hands: Hands, random: Random): [Hands, Hands] {
  const pairs = hands.map((hand) => {
    const cards = shuffled(hand, random);
    const cut = random() < 0.5 ? Math.floor(cards.length / 2) : Math.ceil(cards.length / 2);
    return [cards.slice(0, cut), cards.slice(cut)] as const;
  });
  return [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
}

/** Some talks give up their hands. */
export const thinned = (hands: Hands, random: Random): Hands => hands.map((hand) => (random() < LEFT_OUT ? [] : hand));
