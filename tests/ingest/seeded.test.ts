import { expect, it } from 'vitest';
import { hashed, seeded, seededFor } from '../../ingest/seeded.ts';

const drawn = (seed: number, count: number) => {
  const random = seeded(seed);
  return Array.from({ length: count }, random);
};

it('draws the same numbers for the same seed, and others for another', () => {
  expect(drawn(7, 20)).toEqual(drawn(7, 20));
  expect(drawn(7, 20)).not.toEqual(drawn(8, 20));
});

it('spreads its numbers evenly over 0…1', () => {
  const counts = Array.from({ length: 10 }, () => 0);
  for (const number of drawn(1, 10_000)) counts[Math.floor(number * 10)]! += 1;
  for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});

it('draws for a text and a turn alone, each turn and each text its own', () => {
  const texts = Array.from({ length: 50 }, (_, at) => `talk:rivers/${at}`);
  const firsts = texts.flatMap((text) => [0, 1, 2, 1_000].map((turn) => seededFor(text)(turn)()));
  expect(new Set(firsts).size).toBe(200);
  expect(seededFor('talk:rivers/7')(2)()).toBe(firsts[7 * 4 + 2]);
  expect(hashed('talk:rivers/7')).not.toBe(hashed('talk:rivers/8'));
});
