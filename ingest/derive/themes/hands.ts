/** Ways to deal pieces to talks. */
import type { Random } from '../../seeded.ts';
import { LEFT_OUT } from './constants.ts';
import type { Hands } from './pieces.ts';

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

/** Draws for each talk by its place: its own, whoever else is there. */
export type Draws = readonly Random[];

/**
 * Each hand in two, and some talks give up a half; of an odd number either half may be larger, so that a talk of one piece takes part
 * in one of the two.
 */
export function halved(hands: Hands, draws: Draws): [Hands, Hands] {
  const pairs = hands.map((hand, place) => {
    const random = draws[place]!;
    const cards = shuffled(hand, random);
    const cut = random() < 0.5 ? Math.floor(cards.length / 2) : Math.ceil(cards.length / 2);
    const halves = [cards.slice(0, cut), cards.slice(cut)];
    return halves.map((half) => (random() < LEFT_OUT ? [] : half));
  });
  return [pairs.map(([one]) => one!), pairs.map(([, other]) => other!)];
}
