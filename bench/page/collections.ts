/** The collections that the page is opened on: the bundled meetings, and made ones that are written before the program starts. */
import { edgeRow, nodeRow } from '../../tests/support/rows.ts';
import { SourceRow, type EdgeRow, type NodeRow } from '../../contract/graph.ts';
import { openStore } from '../../cypher/open.ts';
import { madeCollection } from '../search/made.ts';

/** Talks of one theme. */
const THEME = 150;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

const hashed = <R extends { id: string }>(row: R) => ({ ...row, hash: row.id });

/** Themes over the talks in turn, as a collection of this size has them. */
function themesOver(talks: readonly NodeRow[]): { nodes: NodeRow[]; edges: EdgeRow[] } {
  const count = Math.ceil(talks.length / THEME);
  const ids = Array.from({ length: count }, (_, at) => `theme:made/${at}` as const);
  return {
    nodes: ids.map((id, at) => nodeRow(id, `Theme ${at}`, { degree: THEME })),
    edges: talks.map(({ id }, at) => edgeRow('IN_THEME', id, ids[at % count]!, { weight: 0.5 + (at % 50) / 100 })),
  };
}

/** Evenly over a disc, as a layout at ingest leaves them: none on another. */
const placed = <R extends NodeRow>(node: R, at: number): R => ({
  ...node,
  x: 45 * Math.sqrt(at + 0.5) * Math.cos(at * GOLDEN),
  y: 45 * Math.sqrt(at + 0.5) * Math.sin(at * GOLDEN),
});

/** Of a graph without a source the program thinks that nothing was loaded yet. */
const SOURCE = SourceRow.parse({
  id: 'source:0000000000000001',
  uri: 'file:made.json',
  format: 'made',
  sha256: '0'.repeat(64),
  retrievedAt: '2025-01-01T00:00:00.000Z',
  text: '',
  document: '{}',
});

/** Writes a made collection of so many talks, with themes and places, into a folder. */
export async function writeMade(dir: string, talks: number): Promise<void> {
  const { batch } = await madeCollection(talks);
  const more = themesOver(batch.nodes.filter(({ kind }) => kind === 'talk'));
  const store = await openStore({ engine: 'embedded', dir });
  const nodes = [...batch.nodes, ...more.nodes.map(hashed)].map(placed);
  const edges = [...batch.edges, ...more.edges.map(hashed)];
  await store.write({ ...batch, sources: [SOURCE], nodes, edges });
  await store.close();
}
