/** The gate: what was measured once, kept beside the set, against what is measured now. */
import { z } from 'zod';
import { MeasuredTask } from '../../contract/measured.ts';
import { ahead } from './bootstrap.ts';
import type { TaskReport } from './index.ts';
import { figuresOf } from './kept.ts';
import { measureNames, type Measure } from './measures.ts';

/** What our method reached for every query, so that a later run is compared query by query. */
export const Baseline = z.strictObject({
  model: z.string(),
  tasks: z
    .record(z.string(), z.record(z.string(), z.array(z.number())))
    .describe('{task: {measure: [value of each query]}}'),
  figures: z.array(MeasuredTask).default([]).describe('Of every method, for the page to show'),
});
export type Baseline = z.infer<typeof Baseline>;

/** Five digits: what a file of thousands of values can bear. */
const short = (value: number) => Math.round(value * 1e5) / 1e5;

export function baselineOf(reports: readonly TaskReport[]): Baseline {
  const ours = reports.map(({ task, figures }) => [
    task,
    Object.fromEntries(measureNames.map((name) => [name, figures[0]!.values[name].map(short)])),
  ]);
  return {
    model: reports[0]!.model,
    tasks: Object.fromEntries(ours) as Baseline['tasks'],
    figures: reports.map(figuresOf),
  };
}

function fallOf(task: string, measure: Measure, before: readonly number[], now: readonly number[]): string[] {
  if (before.length !== now.length)
    return [`${task}: ${now.length} queries, ${before.length} when it was measured: measure it anew`];
  const { value, high } = ahead(now, before);
  if (high >= -1e-5) return [];
  return [`${task}: ${measure} fell by ${(-value).toFixed(3)}, at least ${(-high).toFixed(3)} with 95 % confidence`];
}

/** @returns what is worse than the baseline beyond the interval, as sentences; none when nothing is */
export function fallsBelow(baseline: Baseline, reports: readonly TaskReport[]): string[] {
  const missing = Object.keys(baseline.tasks).filter((task) => !reports.some((report) => report.task === task));
  return [
    ...missing.map((task) => `${task}: it was measured and is no longer there`),
    ...reports.flatMap(({ task, figures }) => {
      const before = baseline.tasks[task];
      if (!before) return [`${task}: it was never measured: run with --keep`];
      return measureNames.flatMap((name) => fallOf(task, name, before[name] ?? [], figures[0]!.values[name]));
    }),
  ];
}
