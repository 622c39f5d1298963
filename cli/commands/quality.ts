/** `colloquy quality`: what the data lacks, and where it is mended. */
import type { QualityFinding } from '../../contract/curating.ts';
import type { CliCommand } from '../command.ts';

/** A person reads the first few of each; `--json` has more. */
const SHOWN = 5;

function linesOf({ title, total, of, advice, items }: QualityFinding): string[] {
  const shown = items
    .slice(0, SHOWN)
    .map(({ message, node }) => `  ${node ? `${node.label} (${node.id}): ` : ''}${message}`);
  const more = total > shown.length ? [`  … and ${total - shown.length} more`] : [];
  return [`${title}: ${total} of ${of}`, ...shown, ...more, `  → ${advice}`];
}

/** What a person is told: only what was found. */
export function reportLines(findings: readonly QualityFinding[]): string[] {
  const found = findings.filter(({ total }) => total > 0);
  return found.length > 0 ? found.flatMap((one) => [...linesOf(one), '']).slice(0, -1) : ['Nothing is lacking.'];
}

async function run({ json = false }: { json?: boolean }) {
  const [{ openWorkshop }, { qualityOf }] = await Promise.all([
    import('../workshop.ts'),
    import('../../ingest/quality/index.ts'),
  ]);
  const workshop = await openWorkshop('none');
  try {
    const findings = await qualityOf(workshop.store);
    console.log(json ? JSON.stringify({ findings }, null, 2) : reportLines(findings).join('\n'));
  } finally {
    await workshop.close();
  }
}

export const qualityCommand: CliCommand = {
  register(program) {
    program
      .command('quality')
      .description('say what the data lacks, and where it is mended')
      .option('--json', 'print the findings as JSON')
      .action(run);
  },
};
