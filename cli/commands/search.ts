/** `colloquy search QUERY`: the same search as the server's. */
import { Option } from 'commander';
import { api, SearchMode } from '../../contract/api.ts';
import { reads } from '../../cypher/reads/index.ts';
import { UserError, type CliCommand } from '../command.ts';
import { countTo } from '../count.ts';

interface Options {
  mode: SearchMode;
  limit: number;
  json?: boolean;
}

/** The bounds of a query are the server's. */
function checkQuery(query: string): void {
  const { error } = api.search.query.shape.q.safeParse(query);
  if (error) throw new UserError(`the query: ${error.issues[0]!.message}`);
}

async function run(query: string, { mode, limit, json }: Options) {
  checkQuery(query);
  const [{ openWorkshop }, { searchAll }, { untilSettled }] = await Promise.all([
    import('../workshop.ts'),
    import('../../ingest/derive/search/search.ts'),
    import('../../ingest/embedding/index.ts'),
  ]);
  const workshop = await openWorkshop(mode === 'lexical' ? 'none' : 'background');
  try {
    const { store, embedder } = workshop;
    if (mode !== 'lexical') await untilSettled(embedder);
    const { hits, note } = await searchAll(store, embedder, query, { mode, limit });
    const nodes = await store.read(reads.graphNodes, { ids: hits.map(({ id }) => id) });
    const labels = new Map<string, string>(nodes.map(({ id, label }) => [id, label]));
    const results = hits.map((hit) => ({ ...hit, label: labels.get(hit.id) ?? hit.id }));
    if (note) process.stderr.write(`${note}\n`);
    if (json) console.log(JSON.stringify(results, null, 2));
    else if (results.length === 0) console.log('Nothing was found.');
    else for (const { id, label, found } of results) console.log(`${label}  (${id}, by ${found})`);
  } finally {
    await workshop.close();
  }
}

export const searchCommand: CliCommand = {
  register(program) {
    program
      .command('search')
      .description('search by words and by meaning')
      .argument('<query>')
      .addOption(new Option('--mode <mode>', 'which ranking answers').choices(SearchMode.options).default('hybrid'))
      .option('--limit <n>', 'most results', countTo(100), 10)
      .option('--json', 'print results as JSON')
      .action(run);
  },
};
