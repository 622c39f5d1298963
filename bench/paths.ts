/**
 * How long paths between two nodes take to be found in a graph of 10,000 talks with crowded topics and institutions, at one meeting
 * or at many, by the kinds of their ends, on the embedded engine and on a Neo4j of its own. Prints JSON, milliseconds.
 * `npx tsx bench/paths.ts [TALKS] [MEETINGS]`
 */
import type { EdgeType } from '../contract/graph.ts';
import { connects } from '../contract/graph.ts';
import type { NodeKind } from '../contract/ids.ts';
import { openStore } from '../cypher/open.ts';
import { waysBetween } from '../cypher/ways/index.ts';
import type { Met } from '../cypher/ways/surroundings.ts';
import type { Store } from '../cypher/store.ts';
import { openTestNeo4j } from '../tests/support/neo4j.ts';
import { emptyBatch, randomOf } from '../tests/cypher/graphs.ts';
import { edgeRow, nodeRow } from '../tests/support/rows.ts';
import { quantile, temporaryFolder } from './support.ts';

const talks = Number(process.argv[2] ?? 10_000);
const meetings = Number(process.argv[3] ?? 1);
const RUNS = 40;
const random = randomOf(1);

/** Few are in most of it and most in little, as in the sets that we know: the k-th is chosen with a chance of 1 in k. */
const crowded = (count: number) => Math.min(count - 1, Math.floor(count ** random()) - 1);
const even = (count: number) => Math.floor(random() * count);

function made() {
  const counts = { talk: talks, person: Math.ceil(talks * 0.9), institution: Math.ceil(talks / 20), topic: Math.ceil(talks / 6), meeting: meetings }; // prettier-ignore
  const edges = new Map<string, ReturnType<typeof edgeRow>>();
  const tie = (type: EdgeType, from: string, to: string, fields = {}) => {
    const row = edgeRow(type, from, to, fields);
    edges.set(row.id, row);
  };
  for (let at = 0; at < counts.person; at++)
    tie('AFFILIATED_WITH', `person:${at}`, `institution:${crowded(counts.institution)}`);
  for (let at = 0; at < talks; at++) {
    tie('PART_OF', `talk:${at}`, `meeting:${at % meetings}`);
    tie('GAVE', `person:${even(counts.person)}`, `talk:${at}`);
    if (at % 3 === 0) tie('CREDITED_IN', `person:${even(counts.person)}`, `talk:${at}`);
    for (let n = 0; n < 4; n++) tie('ABOUT', `talk:${at}`, `topic:${crowded(counts.topic)}`, { weight: 0.5 });
    for (let rank = 1; rank <= 3; rank++) tie('SIMILAR_TO', `talk:${at}`, `talk:${even(talks)}`, { rank, weight: 0.5, cosine: 0.7 }); // prettier-ignore
  }
  const rows = [...edges.values()];
  const degree = new Map<string, number>();
  for (const row of rows)
    if (connects(row)) for (const end of [row.from, row.to]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const nodes = Object.entries(counts).flatMap(
    ([kind, count]) =>
    Array.from({ length: count }, (_, at) => nodeRow(`${kind as NodeKind}:${at}`, `${kind} ${at}`, { degree: degree.get(`${kind}:${at}`) ?? 0 })), // prettier-ignore
  );
  const hashed = <R extends { id: string }>(row: R) => ({ ...row, hash: row.id });
  return { counts, degree, batch: { ...emptyBatch(), nodes: nodes.map(hashed), edges: rows.map(hashed) } };
}

const { counts, degree, batch } = made();
const met = (kind: keyof typeof counts, at: number): Met => ({ id: `${kind}:${at}`, kind, degree: degree.get(`${kind}:${at}`) ?? 0 }); // prettier-ignore
const any = (kind: keyof typeof counts) => met(kind, even(counts[kind]));
const ENDS: Record<string, () => [Met, Met]> = {
  'person to person': () => [any('person'), any('person')],
  'talk to talk': () => [any('talk'), any('talk')],
  'topic to topic': () => [any('topic'), any('topic')],
  'the two largest institutions': () => [met('institution', 0), met('institution', 1)],
  'the two largest topics': () => [met('topic', 0), met('topic', 1)],
  'the largest meeting and an institution': () => [met('meeting', 0), any('institution')],
};

async function figuresOf(store: Store) {
  const figures: Record<string, object> = {};
  for (const [name, ends] of Object.entries(ENDS)) {
    const times: number[] = [];
    let [found, cut] = [0, 0];
    for (let run = -2; run < RUNS; run++) {
      const pair = ends();
      const before = performance.now();
      const answer = await waysBetween(store, pair, 5, { timeout: 60_000 });
      if (run < 0) continue;
      times.push(performance.now() - before);
      if (answer.ways.length > 0) found++;
      if (answer.cut) cut++;
    }
    const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)].map(Math.round);
    figures[name] = { p50, p95, 'with a path': found, 'not looked at everywhere': cut };
  }
  return figures;
}

async function measured(store: Store) {
  await store.write(batch);
  const figures = await figuresOf(store);
  const what = 'milliseconds per pair';
  const { engine } = store.capabilities;
  console.log(JSON.stringify({ what, engine, talks, meetings, edges: batch.edges.length, runs: RUNS, ...figures }, null, 1)); // prettier-ignore
  await store.close();
}

const folder = temporaryFolder();
await measured(await openStore({ engine: 'embedded', dir: folder.path }));
folder.remove();

const server = await openTestNeo4j();
if (server) {
  const { uri, password } = server;
  await measured(await openStore({ engine: 'neo4j', uri, username: 'neo4j', password, database: 'neo4j' }));
  await server.stop();
}
