/** Rounds of measurements as a table: of each figure the median of the rounds, with the least and the most. Pure. */
import { median, quantile } from '../support.ts';
import type { Look, Looks } from './moves.ts';
import type { Done } from './page.ts';
import type { Part } from './parts.ts';

/** The median of the rounds, the least and the most. */
export type Spread = [median: number, least: number, most: number];

const rounded = (value: number) => Math.round(value * 100) / 100;

function spreadOf(values: readonly (number | null)[]): Spread | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : [rounded(median(known)), rounded(Math.min(...known)), rounded(Math.max(...known))];
}

/** Frames per second that 95 % of the frames reach. */
const p5 = (times: readonly number[]) => 1_000 / quantile(times, 0.95);

const frames = (rounds: readonly Done[], part: Part) => ({
  p5: spreadOf(rounds.map(({ times }) => p5(times[part]))),
  median: spreadOf(rounds.map(({ times }) => 1_000 / median(times[part]))),
  'longest frame, ms': spreadOf(rounds.map(({ times }) => Math.max(...times[part]))),
});

const look = (rounds: readonly Done[], part: 'pan' | 'near' | 'dive') => {
  const of = (key: keyof Look) => spreadOf(rounds.map(({ looks }) => looks[part][key]));
  return {
    edges: of('edges'),
    labels: of('labels'),
    sharpness: of('sharpness'),
    'sharp after, ms': of('milliseconds'),
  };
};

const wait = (rounds: readonly Done[], part: 'drop' | 'expansion') => {
  const of = (key: keyof Looks['drop']) => spreadOf(rounds.map(({ looks }) => looks[part][key]));
  return { 'sharp after, ms': of('milliseconds'), 'longest frame, ms': of('longest') };
};

/** Frames per second of each part, what is drawn while the camera moves, and how long things take. */
export const summaryOf = (rounds: readonly Done[], parts: readonly Part[]) => ({
  'frames per second': Object.fromEntries(parts.map((part) => [part, frames(rounds, part)])),
  'while moving': Object.fromEntries((['pan', 'near', 'dive'] as const).map((part) => [part, look(rounds, part)])),
  drop: wait(rounds, 'drop'),
  expansion: wait(rounds, 'expansion'),
});

/** How many times as many frames at p5 one has as another, round by round. */
export const timesAsMany = (ours: readonly Done[], peer: readonly Done[], parts: readonly Part[]) =>
  Object.fromEntries(
    parts.map((part) => [
      part,
      spreadOf(ours.map(({ times }, round) => p5(times[part]) / p5(peer[round]!.times[part]))),
    ]),
  );
