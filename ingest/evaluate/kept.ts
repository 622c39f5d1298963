/** What was measured, as it is kept: the figures of each method, for the page to show. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { MeasuredTask, type Interval } from '../../contract/measured.ts';
import type { TaskReport } from './index.ts';
import { measureNames } from './measures.ts';

/** Where an operator's figures are kept, below the folder of data. */
const SHOWN = path.join('eval', 'shown');

const File = z.object({ figures: z.array(MeasuredTask) });

/** Four digits: more than the intervals bear. */
const short = (value: number) => Math.round(value * 1e4) / 1e4;
const shortened = ({ value, low, high }: Interval): Interval => ({
  value: short(value),
  low: short(low),
  high: short(high),
});

/** A report without the values of its queries. */
export const figuresOf = ({ set, task, kind, model, talks, queries, figures }: TaskReport): MeasuredTask => ({
  set,
  task,
  kind,
  model,
  talks,
  queries,
  methods: figures.map(({ method, measures, ahead }) => ({
    method,
    measures: Object.fromEntries(
      measureNames.map((name) => [name, shortened(measures[name])]),
    ) as MeasuredTask['methods'][number]['measures'],
    ahead: ahead && shortened(ahead['nDCG@10']),
  })),
});

const readable = (name: string) => name.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
const fileOf = ({ set, model }: TaskReport) =>
  `${readable(set)}.${createHash('sha256').update(`${set} ${model}`).digest('hex').slice(0, 12)}.json`;

/**
 * Keeps the figures of one set and one model, in the place of what was measured of both before.
 *
 * @param dataDir the folder of data
 * @param reports of all tasks of the set
 */
export async function keepFigures(dataDir: string, reports: readonly TaskReport[]): Promise<void> {
  const [first] = reports;
  if (!first) return;
  const folder = path.join(dataDir, SHOWN);
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, fileOf(first));
  await writeFile(`${file}.new`, `${JSON.stringify({ figures: reports.map(figuresOf) })}\n`);
  await rename(`${file}.new`, file);
}

async function figuresIn(file: string): Promise<MeasuredTask[]> {
  try {
    return File.parse(JSON.parse(await readFile(file, 'utf8'))).figures;
  } catch {
    return [];
  }
}

/** Everything that was measured: `shipped` on the set that ships, `own` by whoever runs this. */
export interface KeptFigures {
  shipped: MeasuredTask[];
  own: MeasuredTask[];
}

/**
 * Reads what was measured. A file that is not there, or not as it should be, counts as nothing measured.
 *
 * @param baseline of the set that ships
 * @param dataDir the folder of data
 */
export async function keptFigures(baseline: string, dataDir: string): Promise<KeptFigures> {
  const folder = path.join(dataDir, SHOWN);
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const own = await Promise.all(names.map((name) => figuresIn(path.join(folder, name))));
  return { shipped: await figuresIn(baseline), own: own.flat() };
}
