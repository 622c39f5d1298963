/** `colloquy decide …`: decisions of a person, laid over what the sources say. */
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import type { Act, Decision } from '../../contract/decision.ts';
import type { Store } from '../../cypher/store.ts';
import type { PipelineParts } from '../../ingest/pipeline.ts';
import { UserError, type CliCommand } from '../command.ts';
import { plural } from '../words.ts';

interface MakeOptions {
  author: string;
  reason: string;
  dryRun?: boolean;
}

/** Runs with the graph open, and the functions of curation. */
async function withGraph<T>(model: 'none' | 'wait', run: (parts: PipelineParts) => Promise<T>): Promise<T> {
  const [{ openWorkshop }, { progressReporter }] = await Promise.all([
    import('../workshop.ts'),
    import('../progress.ts'),
  ]);
  const progress = progressReporter(process.stderr);
  const workshop = await openWorkshop(model, progress.report);
  try {
    return await run(workshop.parts);
  } finally {
    progress.stop();
    await workshop.close();
  }
}

/** Makes a decision; one that does not fit is refused and not kept. */
async function make(act: (store: Store) => Act | Promise<Act>, { author, reason, dryRun = false }: MakeOptions) {
  const [{ decide, makeDecision }, { diffLines }] = await Promise.all([
    import('../../ingest/curation/index.ts'),
    import('../ingest-report.ts'),
  ]);
  const lines = await withGraph('wait', async (parts) => {
    const decision = makeDecision({ author, reason, act: await act(parts.store) }, new Date().toISOString());
    const { report } = await decide([decision], parts, { strict: true, dryRun });
    return [decision.id, ...diffLines(report, dryRun)];
  });
  console.log(lines.join('\n'));
}

/** The acts of `cli/decisions.ts`, which are imported when one is asked for. */
const acts = () => import('../decisions.ts');

async function list({ json }: { json?: boolean }) {
  const { listDecisions } = await import('../../ingest/curation/index.ts');
  const all = await withGraph('none', ({ store }) => listDecisions(store));
  if (json) console.log(JSON.stringify(all, null, 2));
  else if (all.length === 0) console.log('Nothing has been decided.');
  for (const { decision, state, sentence, note } of json ? [] : all)
    console.log(`${decision.id}  ${state}\n  ${sentence}\n  ${decision.reason}${note ? `\n  ${note}` : ''}`);
}

/** A file that a person names is relative to where they are; npm runs scripts in the project's folder. */
const fileNamed = (named: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), named);

async function exportTo(named: string) {
  const { exportDecisions } = await import('../../ingest/curation/index.ts');
  const file = await withGraph('none', ({ store }) => exportDecisions(store));
  const text = `${JSON.stringify(file, null, 2)}\n`;
  if (named === '-') return void process.stdout.write(text);
  await writeFile(fileNamed(named), text).catch((cause: Error) => {
    throw new UserError(`${named}: cannot be written: ${cause.message}`, { cause });
  });
  console.log(`${plural(file.decisions.length, 'decision')} written to ${named}`);
}

async function decisionsIn(named: string): Promise<Decision[]> {
  const { BadDecisions, readDecisions } = await import('../../ingest/curation/index.ts');
  const text = await readFile(fileNamed(named), 'utf8').catch((cause: Error) => {
    throw new UserError(`${named}: cannot be read: ${cause.message}`, { cause });
  });
  try {
    return readDecisions(text);
  } catch (cause) {
    if (!(cause instanceof BadDecisions)) throw cause;
    const [first, ...others] = cause.errors;
    const more = others.length > 0 ? ` (and ${plural(others.length, 'more error')})` : '';
    throw new UserError(`${named}: ${first!.field ? `${first!.field}: ` : ''}${first!.message}${more}`, { cause });
  }
}

async function importFrom(named: string, { dryRun = false }: { dryRun?: boolean }) {
  const decisions = await decisionsIn(named);
  const [{ decide }, { diffLines }] = await Promise.all([
    import('../../ingest/curation/index.ts'),
    import('../ingest-report.ts'),
  ]);
  const { added, known, report } = await withGraph('wait', (parts) => decide(decisions, parts, { dryRun }));
  const lines = [
    `${plural(added, 'decision')} added, ${known} known already`,
    ...report.conflicts.map((sentence) => `conflict: ${sentence}`),
    ...diffLines(report, dryRun),
  ];
  console.log(lines.join('\n'));
}

/** A command that makes a decision: who decides and why is asked of all alike. */
const making = (decide: Command, usage: string, description: string): Command =>
  decide
    .command(usage)
    .description(description)
    .requiredOption('--reason <text>', 'why, for whoever reads it later')
    .option('--author <name>', 'who decides', os.userInfo().username)
    .option('--dry-run', 'only say what would change');

function registerMaking(decide: Command): void {
  making(decide, 'merge <who...>', 'these are one person, or one institution').action(
    (who: string[], options: MakeOptions) =>
      make(async (store) => (await acts()).togetherAct(store, 'merge', who), options),
  );
  making(decide, 'keep-apart <who...>', 'these are different, whatever a rule says').action(
    (who: string[], options: MakeOptions) =>
      make(async (store) => (await acts()).togetherAct(store, 'keep-apart', who), options),
  );
  making(
    decide,
    'split <who> <where...>',
    'at these talks or meetings, given by id, it is another of that name',
  ).action((who: string, where: string[], options: MakeOptions) =>
    make(async (store) => (await acts()).splitAct(store, who, where), options),
  );
  making(decide, 'rename <who> <name>', 'shown under this name').action(
    (who: string, name: string, options: MakeOptions) =>
      make(async (store) => (await acts()).renameAct(store, who, name), options),
  );
  making(decide, 'reassign <printed> <where> <who>', 'the name printed at this talk or meeting is that person').action(
    (printed: string, where: string, who: string, options: MakeOptions) =>
      make(async (store) => (await acts()).reassignAct(store, printed, where, who), options),
  );
  making(decide, 'hide <what>', 'left out of the graph').action((what: string, options: MakeOptions) =>
    make(async (store) => (await acts()).hideAct(store, what), options),
  );
  making(decide, 'undo <decision>', 'that decision no longer holds').action((decision: string, options: MakeOptions) =>
    make(async () => (await acts()).undoAct(decision), options),
  );
}

export const decideCommand: CliCommand = {
  register(program) {
    const decide = program
      .command('decide')
      .description('say who is who, and what to leave out; people are named by id, or by a name that only one bears');
    registerMaking(decide);
    decide
      .command('list')
      .description('every decision, and whether it holds')
      .option('--json', 'print them as JSON')
      .action(list);
    decide
      .command('export <file>')
      .description('write all decisions to a file, or to - for standard output')
      .action(exportTo);
    decide
      .command('import <file>')
      .description('add the decisions of a file')
      .option('--dry-run', 'only say what would change')
      .action(importFrom);
  },
};
