/** Intervals of means by resampling: Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13. */

const SAMPLES = 1_000;
/** Two sided, 95 %. */
const TAIL = 0.025;

export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** A seeded generator of numbers in 0…1: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean of values and its 95 % interval; the same values give the same interval. */
export function estimate(values: readonly number[]): Estimate {
  const random = seeded(values.length);
  const draw = () => values[Math.floor(random() * values.length)]!;
  const means = Array.from({ length: SAMPLES }, () => mean(values.map(draw))).sort((a, b) => a - b);
  const at = (share: number) => means[Math.min(SAMPLES - 1, Math.floor(share * SAMPLES))] ?? 0;
  return { value: mean(values), low: at(TAIL), high: at(1 - TAIL) };
}

/** How far the first values lie above the second, query by query. */
export const ahead = (ours: readonly number[], theirs: readonly number[]): Estimate =>
  estimate(ours.map((value, at) => value - theirs[at]!));
