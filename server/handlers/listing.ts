/** The graph as people list it: on a map, in a table, in a timetable. */
import { z } from 'zod';
import type { api } from '../../contract/api.ts';
import { MapVerdict } from '../../contract/map.ts';
import { AgendaEntry } from '../../contract/meeting.ts';
import { NodeId } from '../../contract/ids.ts';
import { columnsOf, type TableKind } from '../../contract/table.ts';
import { reads } from '../../cypher/reads/index.ts';
import { storedReads } from '../../cypher/stored.ts';
import { tablesOf } from '../listing/rows.ts';
import { scheduleOf } from '../listing/schedule.ts';
import { Ties } from '../listing/ties.ts';
import { notThere } from './gone.ts';
import type { Asked, Handler, HandlerParts } from './handler.ts';

const UNMADE: MapVerdict = {
  method: null,
  how: 'The map has not been made yet: the next time meetings are added, it will be.',
  kept: null,
  labels: [],
};

export const map =
  ({ store }: HandlerParts): Handler<typeof api.map> =>
  async (_input, asked) => {
    const [talks, counts, [kept]] = await Promise.all([
      store.read(reads.mapTalks, {}, asked),
      store.read(reads.counts, {}, asked),
      store.read(storedReads.map, {}, asked),
    ]);
    const verdict = kept ? MapVerdict.parse(JSON.parse(kept.json)) : UNMADE;
    const all = counts.find(({ kind }) => kind === 'talk')?.count ?? 0;
    return { ...verdict, talks, unplaced: Math.max(0, all - talks.length) };
  };

async function rowsOf<K extends TableKind>({ store }: HandlerParts, kind: K, limit: number, asked: Asked) {
  const { types, kinds, row } = tablesOf[kind];
  const [nodes, edges, labels, counts] = await Promise.all([
    store.read(reads.tableNodes, { kind, limit }, asked),
    store.read(reads.tableEdges, { types: [...types] }, asked),
    store.read(reads.labels, { kinds: [...kinds] }, asked),
    store.read(reads.counts, {}, asked),
  ]);
  const ties = new Ties(edges, labels);
  const all = counts.find((count) => count.kind === kind)?.count ?? 0;
  const omitted = Math.max(0, all - nodes.length);
  return { kind, columns: columnsOf(kind), rows: nodes.map((node) => row(node, ties)), omitted };
}

export const rows =
  (parts: HandlerParts): Handler<typeof api.rows> =>
  ({ params: { kind }, query: { limit } }, asked) =>
    // Rows and kind belong together, which the compiler cannot see; the answer is held to the contract before it leaves.
    rowsOf(parts, kind, limit, asked) as ReturnType<Handler<typeof api.rows>>;

/** Of a meeting document; breaks are in no node of the graph. */
const Agenda = z.object({ agenda: z.array(AgendaEntry).default([]) });

export const schedule =
  ({ store }: HandlerParts): Handler<typeof api.schedule> =>
  async ({ query: { meeting } }, asked) => {
    const [[found], talks] = await Promise.all([
      store.read(reads.nodes, { ids: [meeting] }, asked),
      store.read(reads.scheduleTalks, { id: meeting }, asked),
    ]);
    if (found?.node.kind !== 'meeting') throw await notThere(store, NodeId.parse(meeting));
    const [stored] = await store.read(reads.source, { id: found.node.source }, asked);
    const { agenda } = stored ? Agenda.parse(JSON.parse(stored.source.document)) : { agenda: [] };
    return scheduleOf(found.node, talks, agenda);
  };
