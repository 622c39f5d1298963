import { expect, it } from 'vitest';
import { halved } from '../../../../ingest/derive/themes/hands.ts';
import { seededFor } from '../../../../ingest/seeded.ts';

const talks = Array.from({ length: 40 }, (_, at) => `talk-${at}`);
const hands = talks.map((_, at) => Array.from({ length: at % 6 }, (_, piece) => 10 * at + piece));
const halvesOf = (of: readonly string[], turn: number) =>
  halved(
    of.map((talk) => hands[talks.indexOf(talk)]!),
    of.map((talk) => seededFor(talk)(turn)),
  );

it('halves a hand into two that hold its pieces once, and leaves some halves out', () => {
  const [one, other] = halvesOf(talks, 1);
  for (const [at, hand] of hands.entries()) {
    const both = [...one[at]!, ...other[at]!];
    expect(new Set(both).size).toBe(both.length);
    for (const piece of both) expect(hand).toContain(piece);
  }
  const kept = [...one, ...other].flat().length;
  expect(kept).toBeLessThan(hands.flat().length);
  expect(kept).toBeGreaterThan(0.7 * hands.flat().length);
});

it('halves those of the others alike when a talk is gone, and otherwise in each turn', () => {
  const fewer = talks.filter((talk) => talk !== 'talk-11');
  const without = (halves: readonly (readonly number[])[]) => halves.filter((_, at) => at !== 11);
  for (const turn of [0, 1, 2]) expect(halvesOf(fewer, turn)).toEqual(halvesOf(talks, turn).map(without));
  expect(halvesOf(talks, 1)).not.toEqual(halvesOf(talks, 2));
});
