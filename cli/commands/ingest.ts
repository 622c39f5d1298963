/** `colloquy ingest SOURCE…`: reads sources and loads exactly these, beside what is loaded already. */
import type { FailedSource } from '../../ingest/incoming.ts';
import type { Found } from '../../ingest/sources/index.ts';
import type { CliCommand } from '../command.ts';
import type { ProgressReporter } from '../progress.ts';
import { interrupted, onInterrupt } from '../interrupt.ts';
import { refuseLeftOut } from '../left-out.ts';

interface IngestOptions {
  dryRun?: boolean;
  json?: boolean;
}

interface Run {
  progress: ProgressReporter;
  signal: AbortSignal;
  dryRun: boolean;
}

/** Opens the store and runs the pipeline. @returns the report, and what the model says when it is not ready */
async function load(found: readonly Found[], { progress, signal, dryRun }: Run) {
  const [{ ingest }, { openWorkshop }] = await Promise.all([
    import('../../ingest/pipeline.ts'),
    import('../workshop.ts'),
  ]);
  const workshop = await openWorkshop('wait', progress.report);
  try {
    signal.throwIfAborted();
    const retrievedAt = new Date().toISOString();
    const sources = found.map(({ uri, open }) => ({ uri, open: async () => ({ raw: await open(), retrievedAt }) }));
    const report = await ingest(sources, workshop.partsOf({ progress: progress.report, signal }), { dryRun });
    const state = workshop.embedder.state();
    return { report, why: state.state === 'ready' ? null : state.sentence };
  } finally {
    progress.stop();
    await workshop.close();
  }
}

/** What could not be read at all is told as what was left out is. */
async function loadOrRefuse(found: readonly Found[], run: Run) {
  const { NothingRead } = await import('../../ingest/incoming.ts');
  try {
    return await load(found, run);
  } catch (error) {
    if (error instanceof NothingRead) refuse(error, found.length);
    throw error;
  }
}

const refuse = ({ failed }: { failed: readonly FailedSource[] }, of: number) =>
  refuseLeftOut(
    failed.map(({ message }) => message),
    of,
  );

async function run(named: readonly string[], { dryRun = false, json = false }: IngestOptions) {
  const [{ findNamed }, { progressReporter }, { reportLines }] = await Promise.all([
    import('../named-sources.ts'),
    import('../progress.ts'),
    import('../ingest-report.ts'),
  ]);
  const { signal, release } = onInterrupt('Interrupted: nothing was loaded, the graph is what it was.');
  try {
    const found = await findNamed(named, signal);
    const { report, why } = await loadOrRefuse(found, { progress: progressReporter(process.stderr), signal, dryRun });
    console.log(json ? JSON.stringify(report, null, 2) : reportLines(report, { dryRun, why }).join('\n'));
    if (signal.aborted) throw interrupted('Interrupted while the graph was written: it was written to its end.');
    refuse(report, found.length);
  } finally {
    release();
  }
}

export const ingestCommand: CliCommand = {
  register(program) {
    program
      .command('ingest')
      .description('read sources and load exactly these, beside what is loaded already')
      .argument(
        '<source...>',
        "a file, a folder, a pattern such as 'pages/*.html', an address, or - for standard input",
      )
      .option('--dry-run', 'only say what would change')
      .option('--json', 'print the report as JSON')
      .action(run);
  },
};
