/** `colloquy review`: who may be one person, or one institution, for a person to decide. */
import type { Candidate, NearMiss } from '../../contract/curating.ts';
import type { Provenance, Span } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';
import type { CliCommand } from '../command.ts';
import { countTo } from '../count.ts';
import { plural } from '../words.ts';

/** A passage is shown with so much of its line on each side. */
const AROUND = 50;

/** What stands around a span, on its line. */
async function passage(store: Store, { source, start, end }: Span): Promise<string> {
  const [found] = await store.read(reads.source, { id: source });
  if (!found) return '';
  const { text, uri } = found.source;
  const before = text
    .slice(Math.max(0, start - AROUND), start)
    .split('\n')
    .at(-1)!;
  const behind = text.slice(end, end + AROUND).split('\n')[0]!;
  return `${uri}: …${before}${text.slice(start, end)}${behind}…`;
}

const side = ({ label, detail, talks, subject }: Candidate) =>
  `  ${label}  (${subject.id}${detail ? `, ${detail}` : ''}, ${plural(talks, 'talk')})`;

/** What speaks for is marked +, what speaks against −. */
async function reason(store: Store, provenance: Provenance): Promise<string[]> {
  if (provenance.how !== 'derived') return [];
  const mark = provenance.method === 'counter-evidence' ? '−' : '+';
  const passages = [];
  for (const span of provenance.spans) passages.push(await passage(store, span));
  return [`  ${mark} ${provenance.reason}`, ...[...new Set(passages)].filter(Boolean).map((line) => `      ${line}`)];
}

async function linesOf(store: Store, { a, b, score, provenance }: NearMiss, place: number): Promise<string[]> {
  const reasons = [];
  for (const one of provenance) reasons.push(...(await reason(store, one)));
  return [`${place + 1}. ${score.toFixed(2)}`, side(a), side(b), ...reasons];
}

async function run({ limit, json }: { limit: number; json?: boolean }) {
  const [{ openWorkshop }, { reviewQueue }] = await Promise.all([
    import('../workshop.ts'),
    import('../../ingest/curation/index.ts'),
  ]);
  const workshop = await openWorkshop('none');
  try {
    const { total, items } = await reviewQueue(workshop.store, { limit });
    if (json) return console.log(JSON.stringify({ total, items }, null, 2));
    if (total === 0) return console.log('Nothing is to be decided.');
    for (const [place, near] of items.entries())
      console.log(`${(await linesOf(workshop.store, near, place)).join('\n')}\n`);
    const shown = items.length < total ? `, of which ${items.length} are shown` : '';
    console.log(`${plural(total, 'pair')} to decide${shown}: colloquy decide merge A B, or keep-apart A B.`);
  } finally {
    await workshop.close();
  }
}

export const reviewCommand: CliCommand = {
  register(program) {
    program
      .command('review')
      .description('who may be one person, or one institution, and was not merged: likeliest first')
      .option('--limit <n>', 'most pairs', countTo(1_000), 20)
      .option('--json', 'print pairs as JSON')
      .action(run);
  },
};
