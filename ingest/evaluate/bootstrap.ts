/** Intervals of means by resampling: Efron and Tibshirani, "An Introduction to the Bootstrap", 1993, chapter 13. */
import { seeded } from '../seeded.ts';

const SAMPLES = 1_000;
/** Two sided, 95 %. */
const TAIL = 0.025;

export interface Estimate {
  value: number;
  low: number;
  high: number;
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
