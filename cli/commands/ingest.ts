/** `colloquy ingest SOURCE…`: reads sources and loads exactly these, beside what is loaded already. */
import type { CliCommand } from '../command.ts';
import { plural } from '../words.ts';
import type { IngestReport, IngestedMeeting } from '../../ingest/pipeline.ts';
import type { Changes } from '../../ingest/load.ts';

function meetingLines({ title, uri, talks, issues, replaced }: IngestedMeeting): string[] {
  const doubts = issues.map(
    ({ severity, line, field, message }) =>
      `  ${severity}: ${uri}${line ? `:${line}` : ''}: ${field ? `${field}: ` : ''}${message}`,
  );
  return [`${title}: ${plural(talks, 'talk')}${replaced ? ', in place of an earlier reading' : ''}`, ...doubts];
}

function changeLine(what: string, { added, changed, removed }: Changes): string {
  return `${what}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`;
}

function changeLines({ changes }: IngestReport, dryRun: boolean): string[] {
  const all = [changes.nodes, changes.edges, changes.sources];
  const count = all.reduce(
    (sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length,
    0,
  );
  if (count === 0 && changes.vectors === 0) return ['Nothing changed.'];
  const lines = [changeLine('nodes', changes.nodes), changeLine('edges', changes.edges)];
  return dryRun ? [...lines, 'Nothing was written: this was a dry run.'] : lines;
}

function vectorLines({ talks, embedded }: IngestReport, why: string | null): string[] {
  if (embedded === talks) return [];
  return [
    `${plural(talks - embedded, 'talk')} of ${talks} ${talks - embedded === 1 ? 'has' : 'have'} no vector and cannot be found by meaning.`,
    ...(why ? [why] : []),
  ];
}

/** What a person is told after an ingest. */
export function reportLines(report: IngestReport, options: { dryRun: boolean; why: string | null }): string[] {
  return [
    ...report.meetings.flatMap(meetingLines),
    ...changeLines(report, options.dryRun),
    ...vectorLines(report, options.why),
  ];
}

async function run(named: readonly string[], { dryRun = false, json = false }: { dryRun?: boolean; json?: boolean }) {
  const [{ openNamed }, { ingest }, { openWorkshop }, { progressReporter }] = await Promise.all([
    import('../named-sources.ts'),
    import('../../ingest/pipeline.ts'),
    import('../workshop.ts'),
    import('../progress.ts'),
  ]);
  const retrievedAt = new Date().toISOString();
  const opened = await openNamed(named);
  const progress = progressReporter(process.stderr);
  const workshop = await openWorkshop('wait', progress.report);
  try {
    const sources = opened.map((raw) => ({ raw, retrievedAt }));
    const report = await ingest(sources, workshop.parts, { dryRun });
    progress.stop();
    const state = workshop.embedder.state();
    const lines = reportLines(report, { dryRun, why: state.state === 'ready' ? null : state.sentence });
    console.log(json ? JSON.stringify(report, null, 2) : lines.join('\n'));
  } finally {
    progress.stop();
    await workshop.close();
  }
}

export const ingestCommand: CliCommand = {
  register(program) {
    program
      .command('ingest')
      .description('read sources and load exactly these, beside what is loaded already')
      .argument('<source...>', 'a file, a folder, or - for standard input')
      .option('--dry-run', 'only say what would change')
      .option('--json', 'print the report as JSON')
      .action(run);
  },
};
