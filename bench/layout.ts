/**
 * How long places take: five hundred new nodes at once beside one of 400 and of 3,000, and each layout at 60, 400 and
 * 1,000 nodes, with a third more edges than nodes. Prints JSON, milliseconds, medians; what runs in a worker in a browser
 * runs here on the main thread. `npx tsx bench/layout.ts [ROUNDS]`
 */
import { layOut as concentric } from '../client/graph/layouts/concentric.ts';
import { layOut as bipartite } from '../client/graph/layouts/bipartite.ts';
import { layOut as force } from '../client/graph/layouts/force/force.ts';
import { forces } from '../client/graph/layouts/force/forces.ts';
import type { LayOut, LayoutInput, TalkFacts } from '../client/graph/layouts/layout.ts';
import { placesOf } from '../client/graph/layouts/places.ts';
import { layOut as themes } from '../client/graph/layouts/themes.ts';
import { layOut as timeline } from '../client/graph/layouts/timeline.ts';
import { NodeId } from '../contract/ids.ts';
import { graphOf } from './canvas/graph.ts';
import { median } from './support.ts';

const rounds = Number(process.argv[2] ?? 3);
const NEW = 500;

async function timed(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return Math.round(10 * median(times)) / 10;
}

/** Places for an overview of so many nodes, one of which is expanded to five hundred others. */
function growth(old: number): () => unknown {
  const graph = graphOf(old + NEW, Math.round((4 * (old + NEW)) / 3), 1);
  const overview = { ...graph, nodes: graph.nodes.slice(0, old), edges: [] };
  const neighbours = graph.nodes.slice(old).map(({ id }) => id);
  const node = graph.nodes[Math.floor(old / 2)]!.id;
  return () => placesOf({ overview, graph, grown: [{ how: 'opened', open: true, node, neighbours }] }, null);
}

/** Twelve talks a day in sessions of four, and twelve themes. */
const talkAt = (id: string, label: string, i: number): TalkFacts => ({
  id: NodeId.parse(id),
  label,
  date: new Date(Date.UTC(2026, 0, 1 + Math.floor(i / 12))).toISOString().slice(0, 10),
  start: `${String(9 + Math.floor((i % 12) / 2)).padStart(2, '0')}:${i % 2 ? '30' : '00'}`,
  session: `Session ${1 + Math.floor((i % 12) / 4)}`,
  track: null,
  meeting: [{ id: NodeId.parse('meeting:m'), label: 'A meeting' }],
  theme: [{ id: NodeId.parse(`theme:${i % 12}`), label: `Theme ${i % 12}` }],
});

function inputOf(nodes: number): LayoutInput {
  const graph = graphOf(nodes, Math.round((4 * nodes) / 3), 1);
  const talks = graph.nodes.filter(({ kind }) => kind === 'talk').map(({ id, label }, i) => talkAt(id, label, i));
  const places = new Map(graph.nodes.map(({ id, x, y }) => [id as string, { x: x!, y: y! }]));
  return { graph, places, around: graph.nodes[0]!.id, talks: () => Promise.resolve(talks) };
}

const LAYOUTS: Record<string, LayOut> = {
  force: (input) => force(input, (task) => Promise.resolve(forces(task))),
  concentric,
  timeline,
  bipartite,
  themes,
};

const table: Record<string, Record<string, number>> = {
  'growth of 500': { 'among 400': await timed(growth(400)), 'among 3,000': await timed(growth(3_000)) },
};
for (const [name, layOut] of Object.entries(LAYOUTS)) {
  const times: Record<string, number> = (table[name] = {});
  for (const nodes of [60, 400, 1_000]) times[`${nodes} nodes`] = await timed(() => layOut(inputOf(nodes)));
}
console.log(JSON.stringify({ what: 'milliseconds', rounds, ...table }, null, 1));
