/** `colloquy eval [FOLDER…]`: how good the rankings of the running model are, beside simple methods; `--gate` fails on a drop. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError, type CliCommand } from '../command.ts';
import { shippedSet } from '../workshop.ts';
import type { Figures, TaskReport } from '../../ingest/evaluate/index.ts';
import type { Estimate } from '../../ingest/evaluate/bootstrap.ts';
import { measureNames } from '../../ingest/evaluate/measures.ts';

/** Beside the labels of a set: what was measured when it was last kept. */
const BASELINE = 'baseline.json';

interface Options {
  json?: boolean;
  gate?: boolean;
  keep?: boolean;
  show?: boolean;
}

const digits = (value: number) => value.toFixed(3);
const interval = ({ value, low, high }: Estimate) => `${digits(value)} [${digits(low)}, ${digits(high)}]`;

/** One line of a method: its measures, and how far ours lies ahead by the first of them. */
function methodLine({ method, measures, ahead }: Figures): string {
  const cells = measureNames.map((name) => interval(measures[name]).padEnd(24));
  const lead = ahead ? `ours ${ahead['P@5'].value >= 0 ? '+' : ''}${interval(ahead['nDCG@10'])} nDCG@10` : '';
  return `  ${method.padEnd(21)}${cells.join('')}${lead}`.trimEnd();
}

const taskLines = ({ set, task, kind, queries, figures }: TaskReport): string[] => [
  `${set}: ${task} (${kind === 'search' ? 'search' : 'related talks'}, ${queries} queries)`,
  `  ${''.padEnd(21)}${measureNames.map((name) => name.padEnd(24)).join('')}`.trimEnd(),
  ...figures.map(methodLine),
];

async function baselineIn(folder: string) {
  const { Baseline } = await import('../../ingest/evaluate/gate.ts');
  const file = path.join(folder, BASELINE);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UserError(`${file}: there is nothing to compare with; measure it once with --keep`, { cause });
  });
  return Baseline.parse(JSON.parse(text));
}

/** @throws {UserError} naming every measure that is worse than the baseline of its set */
async function checkGate(byFolder: ReadonlyMap<string, TaskReport[]>): Promise<void> {
  const { fallsBelow } = await import('../../ingest/evaluate/gate.ts');
  const falls: string[] = [];
  for (const [folder, reports] of byFolder) falls.push(...fallsBelow(await baselineIn(folder), reports));
  if (falls.length > 0) throw new UserError(`the quality fell:\n${falls.map((fall) => `  ${fall}`).join('\n')}`);
}

async function keep(byFolder: ReadonlyMap<string, TaskReport[]>): Promise<void> {
  const { baselineOf } = await import('../../ingest/evaluate/gate.ts');
  for (const [folder, reports] of byFolder)
    await writeFile(path.join(folder, BASELINE), `${JSON.stringify(baselineOf(reports))}\n`);
}

/** Keeps the figures beside the graph, where the page finds them. */
async function show(byFolder: ReadonlyMap<string, TaskReport[]>): Promise<void> {
  const [{ keepFigures }, { readSettings }] = await Promise.all([
    import('../../ingest/evaluate/kept.ts'),
    import('../../server/settings.ts'),
  ]);
  const { dataDir } = readSettings(process.env);
  for (const reports of byFolder.values()) await keepFigures(dataDir, reports);
}

async function evaluateAll(folders: readonly string[]): Promise<Map<string, TaskReport[]>> {
  const [{ evaluate, labelledSetIn }, { openModelAlone }] = await Promise.all([
    import('../../ingest/evaluate/index.ts'),
    import('../model-alone.ts'),
  ]);
  const model = await openModelAlone();
  try {
    const reports = new Map<string, TaskReport[]>();
    for (const folder of folders) reports.set(folder, await evaluate(labelledSetIn(folder), model));
    return reports;
  } finally {
    await model.embedder.close();
  }
}

async function run(named: readonly string[], { json, gate, keep: keeps, show: shows }: Options) {
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const folders = named.length > 0 ? named.map((name) => path.resolve(cwd, name)) : [shippedSet];
  const byFolder = await evaluateAll(folders);
  const reports = [...byFolder.values()].flat();
  if (json)
    console.log(
      JSON.stringify(
        reports.map(({ figures, ...rest }) => ({
          ...rest,
          figures: figures.map(({ values: _, ...figure }) => figure),
        })),
        null,
        2,
      ),
    );
  else console.log([`model: ${reports[0]?.model}`, ...reports.flatMap(taskLines)].join('\n'));
  if (keeps) await keep(byFolder);
  if (shows) await show(byFolder);
  if (gate) await checkGate(byFolder);
}

export const evalCommand: CliCommand = {
  register(program) {
    program
      .command('eval')
      .description('measure related talks and search on labelled sets, beside TF-IDF and BM25')
      .argument('[folder...]', 'a folder with meeting.json and labels*.json; the set that ships when none is named')
      .option('--json', 'print the figures as JSON')
      .option('--gate', 'fail when a measure is worse than when it was kept, beyond its interval')
      .option('--keep', 'keep these values as what --gate compares with')
      .option('--show', 'show these figures in the explorer, under “How good is this ranking?”')
      .action(run);
  },
};
