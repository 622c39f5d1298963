/** `colloquy export related`: the nearest talks of every talk, as other programs read them. */
import { readFile } from 'node:fs/promises';
import { STORED_RELATED } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import { UserError, type CliCommand } from '../command.ts';
import { countTo } from '../count.ts';

/** The keys in a file, one a line; null when no file was named. */
async function keysIn(file: string | undefined): Promise<Set<string> | null> {
  if (!file) return null;
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UserError(`${file}: cannot be read: ${error.message}`, { cause: error });
  });
  return new Set(text.split(/\r?\n/).filter(Boolean));
}

async function run({ k, of, json }: { k: number; of?: string; json?: boolean }) {
  const only = await keysIn(of);
  const { openWorkshop } = await import('../workshop.ts');
  const workshop = await openWorkshop('none');
  try {
    const pairs = await workshop.store.read(reads.relatedPairs, { limit: k }, { timeout: 120_000 });
    const nearest = new Map<string, string[]>();
    for (const { from, to } of pairs)
      if (!only || only.has(from)) nearest.set(from, [...(nearest.get(from) ?? []), to]);
    if (json) console.log(JSON.stringify(Object.fromEntries(nearest)));
    else for (const [from, to] of nearest) console.log(`${from}: ${to.join(' ')}`);
  } finally {
    await workshop.close();
  }
}

export const exportCommand: CliCommand = {
  register(program) {
    program
      .command('export')
      .description('write what the graph says for other programs')
      .command('related')
      .description('the nearest talks of every talk, nearest first, by the keys of the meeting documents')
      .option('--k <n>', `how many, 1 to ${STORED_RELATED}`, countTo(STORED_RELATED), 10)
      .option('--of <file>', 'only for the talk keys in this file, one a line')
      .option('--json', 'print {talkKey: [talkKey, …]}')
      .action(run);
  },
};
