/**
 * How long the whole graph of 10,000 talks takes to be written in each format, with the evidence of every related pair, for how
 * long at most nothing else is answered meanwhile, and how much memory it takes, beside graphology-gexf, which writes at one go.
 * Prints JSON; milliseconds and megabytes, the heap as it grows above what is there before, garbage and all.
 * `npx tsx bench/export.ts [TALKS [FORMAT…]]`
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { Evidence, STORED_RELATED, type NodeRow } from '../contract/graph.ts';
import { openStore } from '../cypher/open.ts';
import { writers } from '../server/writers/index.ts';
import { materialOf } from '../server/writers/material.ts';
import type { Material } from '../server/writers/writer.ts';
import { edgeRow } from '../tests/support/rows.ts';
import { madeCollection } from './search/made.ts';
import { median, temporaryFolder } from './support.ts';

const [size = '10000', ...asked] = process.argv.slice(2);
const talks = Number(size);
const RUNS = 3;

type Talk = Extract<NodeRow, { kind: 'talk' }>;

const sentencesOf = ({ abstract }: Talk) => (abstract ?? '').split(/(?<=\.) /);
const spanIn = ({ id }: Talk, start: number, length: number) => ({
  source: `source:${id}`,
  start,
  end: start + length,
});

/** As much as a pair of the bundled meetings has: a sentence of each, eight terms with their places, how it is scored. */
function evidenceOf(from: Talk, to: Talk): Evidence {
  const excerpt = (talk: Talk) => {
    const text = sentencesOf(talk)[0]!;
    return { text, span: spanIn(talk, 400, text.length) };
  };
  const terms = sentencesOf(from)[1]!.split(' ').slice(0, 8);
  return Evidence.parse({
    sentences: [{ from: excerpt(from), to: excerpt(to), cosine: 0.7 }],
    terms: terms.map((term, at) => ({
      term,
      weight: 0.1,
      from: [spanIn(from, 40 * at, term.length)],
      to: [spanIn(to, 50 * at, term.length)],
    })),
    facts: [],
    method: 'The cosine of both vectors without the mean of the collection, and half of what their words share.',
  });
}

/** The made collection, each talk with as many related talks as a real one has. */
async function batch() {
  const made = (await madeCollection(talks)).batch;
  const all = made.nodes.filter((node) => node.kind === 'talk') as Talk[];
  const related = all.flatMap((talk, at) =>
    Array.from({ length: Math.min(STORED_RELATED, talks - 1) }, (_, place) => {
      const other = all[(at + place + 1) % talks]!;
      const evidence = evidenceOf(talk, other);
      const edge = edgeRow('SIMILAR_TO', talk.id, other.id, { rank: place + 1, weight: 0.5, cosine: 0.7, evidence });
      return { ...edge, hash: edge.id };
    }),
  );
  const others = made.edges.filter(({ type }) => type !== 'SIMILAR_TO');
  return { ...made, edges: [...others, ...related] };
}

interface Run {
  total: number;
  processor: number;
  held: number;
  bytes: number;
  heap: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heapNow = () => getHeapStatistics().used_heap_size;

/** How far the heap grows while something is done, in bytes. */
function watchHeap(): () => number {
  collectGarbage();
  const before = heapNow();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, heapNow())), 5);
  return () => {
    clearInterval(watch);
    return Math.max(most, heapNow()) - before;
  };
}

/** One run, and the longest time in which the event loop did not come round. */
async function timed(write: () => Promise<number>): Promise<Run> {
  const delays = monitorEventLoopDelay({ resolution: 1 });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const heapGrown = watchHeap();
  delays.enable();
  const [before, busyBefore] = [performance.now(), process.cpuUsage()];
  const bytes = await write();
  const [total, busy] = [performance.now() - before, process.cpuUsage(busyBefore)];
  const heap = heapGrown();
  await new Promise((resolve) => setTimeout(resolve, 20));
  delays.disable();
  return { total, processor: (busy.user + busy.system) / 1000, held: delays.max / 1e6, bytes, heap };
}

const megabytes = (bytes: number) => Number((bytes / 1e6).toFixed(1));

const figures = (runs: readonly Run[]) => ({
  total: Math.round(median(runs.map(({ total }) => total))),
  'of the processor': Math.round(median(runs.map(({ processor }) => processor))),
  'held up for at most': Math.round(median(runs.map(({ held }) => held))),
  megabytes: megabytes(runs[0]!.bytes),
  'heap grows by at most': megabytes(Math.max(...runs.map(({ heap }) => heap))),
});

async function measure(write: () => Promise<number>) {
  const runs: Run[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await timed(write));
  return figures(runs);
}

const bytesOf = async (pieces: AsyncIterable<string>) => {
  let bytes = 0;
  for await (const piece of pieces) bytes += Buffer.byteLength(piece);
  return bytes;
};

/** The same graph at one go: what is read first is not counted as held up. */
async function atOneGo(material: Material): Promise<number> {
  const graph = new MultiDirectedGraph();
  for await (const some of material.nodes())
    for (const { id, ...facts } of some) graph.addNode(id, { ...facts, provenance: '' });
  for await (const some of material.edges())
    for (const { id, source, target, ...facts } of some) graph.addEdgeWithKey(id, source, target, facts);
  return Buffer.byteLength(gexf.write(graph));
}

const folder = temporaryFolder();
const store = await openStore({ engine: 'embedded', dir: folder.path });
const made = await batch();
await store.write(made);
const material = materialOf(store);
const report: Record<string, unknown> = { what: 'milliseconds', nodes: made.nodes.length, edges: made.edges.length };
const isAsked = (id: string) => asked.length === 0 || asked.includes(id);
for (const { id, write } of writers) if (isAsked(id)) report[id] = await measure(() => bytesOf(write(material)));
if (isAsked('at-one-go')) report['graphology-gexf, at one go'] = await measure(() => atOneGo(material));
await store.close();
folder.remove();
console.log(JSON.stringify(report, null, 2));
