/**
 * How long the questions take in a collection of 10,000 talks, on both engines: each about its examples, which are the
 * best-connected nodes of their kinds, and so the dearest. Prints JSON, milliseconds, the slowest first. Neo4j is left out where
 * it cannot run. `npx tsx bench/questions.ts [TALKS] [RUNS]`
 */
import { questions } from '../contract/questions/index.ts';
import { ask, coverageOf } from '../cypher/ask.ts';
import { examplesOf } from '../cypher/examples.ts';
import { openStore } from '../cypher/open.ts';
import type { Batch, Store } from '../cypher/store.ts';
import { openTestNeo4j } from '../tests/support/neo4j.ts';
import { askedOf } from './search/asked.ts';
import { quantile, temporaryFolder } from './support.ts';

const talks = Number(process.argv[2] ?? 10_000);
const runs = Number(process.argv[3] ?? 5);
const whole = (milliseconds: number) => Number(milliseconds.toFixed(1));

async function timed<T>(once: () => Promise<T>): Promise<[milliseconds: number, answer: T]> {
  const before = performance.now();
  const answer = await once();
  return [performance.now() - before, answer];
}

async function measure(store: Store) {
  const figures = [];
  for (const asked of questions) {
    const [finding, examples] = await timed(() => examplesOf(store, asked));
    const params = examples.map((example) => asked.params.parse(example.params));
    const times: number[] = [];
    let rows = 0;
    for (let run = 0; run < runs * params.length; run++) {
      const [time, answer] = await timed(() => ask(store, asked, params[run % params.length]!));
      times.push(time);
      rows = Math.max(rows, answer.rows.length);
    }
    const [p50, max] = times.length > 0 ? [whole(quantile(times, 0.5)), whole(Math.max(...times))] : [null, null];
    figures.push({ question: asked.name, p50, max, rows, 'finding its examples': whole(finding) });
  }
  return {
    'what the data has': whole((await timed(() => coverageOf(store)))[0]),
    questions: figures.sort((a, b) => (b.p50 ?? 0) - (a.p50 ?? 0)),
  };
}

/** Many transactions: one of all would not fit into the memory of a small server. */
const AT_ONCE = 50_000;
async function write(store: Store, { edges, ...others }: Batch): Promise<void> {
  await store.write({ ...others, edges: [] });
  for (let at = 0; at < edges.length; at += AT_ONCE)
    await store.write({ ...others, nodes: [], embeddings: [], edges: edges.slice(at, at + AT_ONCE) });
}

const batch = await askedOf(talks);
const folder = temporaryFolder();
const embedded = await openStore({ engine: 'embedded', dir: folder.path });
await write(embedded, batch);
const report: Record<string, unknown> = { what: 'milliseconds', talks, runs, embedded: await measure(embedded) };
await embedded.close();
folder.remove();
const server = await openTestNeo4j();
if (server) {
  const { uri, password } = server;
  const neo4j = await openStore({ engine: 'neo4j', uri, username: 'neo4j', password, database: 'neo4j' });
  await write(neo4j, batch);
  report.neo4j = await measure(neo4j);
  await neo4j.close();
  await server.stop();
}
console.log(JSON.stringify(report, null, 2));
