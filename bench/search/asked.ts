/** The made collection with what questions ask about: related talks of all, series, themes, parallel sessions, and hubs of every kind. */
import { edgeRow, nodeRow } from '../../tests/support/rows.ts';
import type { EdgeType } from '../../contract/graph.ts';
import type { Batch } from '../../cypher/store.ts';
import { madeCollection } from './made.ts';

const RELATED = 20;
const THEMES = 12;
/** Every so many talks are about the one topic, and every so many people are of the one institution. */
const HUB = 10;

/** @param size how many talks */
export async function askedOf(size: number): Promise<Batch> {
  const { batch } = await madeCollection(size);
  const hashed = <R extends { id: string }>(row: R) => ({ ...row, hash: row.id });
  const edges = new Map(batch.edges.map((edge) => [edge.id, edge]));
  const nodes = new Map(batch.nodes.map((node) => [node.id as string, node]));
  const tie = (type: EdgeType, from: string, to: string, fields = {}) => {
    const made = edgeRow(type, from, to, fields);
    if (!edges.has(made.id)) edges.set(made.id, hashed(made));
  };
  const add = (id: Parameters<typeof nodeRow>[0], label: string, fields = {}) =>
    nodes.set(id, hashed(nodeRow(id, label, fields)));
  const of = (kind: string) => [...nodes.values()].filter((node) => node.kind === kind).map(({ id }) => id as string);
  const [talks, meetings, people] = [of('talk'), of('meeting'), of('person')];
  add('series:made', 'Meeting');
  for (const meeting of meetings) tie('IN_SERIES', meeting, 'series:made');
  for (let at = 0; at < THEMES; at++) add(`theme:made/${at}`, `Theme ${at}`, { level: 1 });
  const start = (at: number) => `${String(9 + (at % 8)).padStart(2, '0')}:00`;
  talks.forEach((talk, at) => {
    const row = nodes.get(talk)!;
    nodes.set(talk, { ...row, start: start(Math.floor(at / meetings.length)), end: null } as typeof row);
    tie('IN_THEME', talk, `theme:made/${at % THEMES}`, { weight: 0.7 });
    if (at % HUB === 0) tie('ABOUT', talk, 'topic:made/0', { weight: 0.5 });
    for (let rank = 1; rank <= RELATED; rank++)
      tie('SIMILAR_TO', talk, talks[(at + rank * rank * 13) % size]!, { rank, weight: 1 - rank / 40, cosine: 0.7 });
  });
  people.forEach((person, at) => {
    if (at % HUB === 0) tie('AFFILIATED_WITH', person, 'institution:made/0');
  });
  const degree = new Map<string, number>();
  for (const { from, to } of edges.values()) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const counted = [...nodes.values()].map((node) => ({ ...node, degree: degree.get(node.id) ?? 0 }));
  return { ...batch, nodes: counted, edges: [...edges.values()] };
}
