/**
 * How long searches take in a collection of 10,000 talks, on both engines, and how much of an exact search Neo4j's approximate vector
 * index finds. Prints JSON, milliseconds. Neo4j is left out where it cannot run. `npx tsx bench/search.ts [TALKS] [RUNS]`
 */
import { reads } from '../cypher/reads/index.ts';
import { openStore } from '../cypher/open.ts';
import type { Store } from '../cypher/store.ts';
import { countFacets } from '../ingest/derive/search/facets.ts';
import { searchAll } from '../ingest/derive/search/search.ts';
import type { Embedder } from '../ingest/embedding/embedder.ts';
import { openHashingEmbedder } from '../ingest/embedding/hashing.ts';
import { openTestNeo4j } from '../tests/support/neo4j.ts';
import { madeCollection } from './search/made.ts';
import { openModel } from './model.ts';
import { quantile, temporaryFolder } from './support.ts';

const talks = Number(process.argv[2] ?? 10_000);
const runs = Number(process.argv[3] ?? 200);
const DEPTH = 100;

const made = await madeCollection(talks);
const embedder = openHashingEmbedder();
const query = (run: number) => made.queries[run % made.queries.length]!;
const vectors = await embedder.embed(made.queries, { purpose: 'query' });
/** Answers with the vector of the run at once, so that a search can be timed apart from the model; looks up whatever may be a slip. */
const given = (run: number): Embedder => ({
  ...embedder,
  knows: () => false,
  embed: () => Promise.resolve([vectors[run % vectors.length]!]),
});

/** Every question is asked once before the clock runs: by then both engines have planned and compiled what they run. */
async function timed(once: (run: number) => Promise<unknown>) {
  const times: number[] = [];
  const warm = made.queries.length;
  for (let run = 0; run < warm + runs; run++) {
    const before = performance.now();
    await once(run);
    if (run >= warm) times.push(performance.now() - before);
  }
  const at = (share: number) => Number(quantile(times, share).toFixed(2));
  return { p50: at(0.5), p95: at(0.95) };
}

/** A search as the page asks it: hits, whole nodes of the first, and counts. */
async function whole(store: Store, run: number, mode: 'lexical' | 'hybrid', filter = {}) {
  const { hits, matched } = await searchAll(store, given(run), query(run), { mode, filter, limit: 20 });
  await Promise.all([store.read(reads.nodes, { ids: hits.map(({ id }) => id) }), countFacets(store, matched, {})]);
}

async function measure(store: Store) {
  const year = (run: number) => ({ year: [String(2015 + (run % 10))] });
  return {
    lexical: await timed((run) => store.lexical(query(run), { limit: DEPTH })),
    nearest: await timed((run) => store.nearest(vectors[run % vectors.length]!, { limit: DEPTH })),
    'search by words, with counts': await timed((run) => whole(store, run, 'lexical')),
    'hybrid search, vector given, with counts': await timed((run) => whole(store, run, 'hybrid')),
    'the same, of one year': await timed((run) => whole(store, run, 'hybrid', year(run))),
    'related, with evidence': await timed((run) =>
      store.read(reads.related, { id: made.explained[run % made.explained.length]!, limit: 10 }),
    ),
  };
}

/** The part of the exact ten nearest that a store finds, over all questions. */
async function recall(store: Store, exact: Store): Promise<number> {
  let found = 0;
  let wanted = 0;
  for (const vector of vectors) {
    const [ours, theirs] = await Promise.all([exact, store].map((one) => one.nearest(vector, { limit: 10 })));
    const ids = new Set(theirs!.map(({ id }) => id));
    wanted += ours!.length;
    found += ours!.filter(({ id }) => ids.has(id)).length;
  }
  return Number((found / wanted).toFixed(4));
}

/** The query's own vector, by the real model. */
async function embedding() {
  try {
    const model = await openModel();
    const figure = await timed((run) => model.embedder.embed([`${query(run)} ${run}`], { purpose: 'query' }));
    await model.embedder.close();
    return figure;
  } catch (error) {
    return `left out: ${(error as Error).message}`;
  }
}

const folder = temporaryFolder();
const embedded = await openStore({ engine: 'embedded', dir: folder.path });
await embedded.write(made.batch);
const report: Record<string, unknown> = { what: 'milliseconds', talks, runs, embedded: await measure(embedded) };
const server = await openTestNeo4j();
if (server) {
  const { uri, password } = server;
  const neo4j = await openStore({ engine: 'neo4j', uri, username: 'neo4j', password, database: 'neo4j' });
  await neo4j.write(made.batch);
  report.neo4j = { ...(await measure(neo4j)), 'recall@10': await recall(neo4j, embedded) };
  await neo4j.close();
  await server.stop();
}
await embedded.close();
folder.remove();
report.embedding = await embedding();
console.log(JSON.stringify(report, null, 2));
