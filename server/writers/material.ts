/** The store → what writers are given. The store is asked for a few things at a time, with a breath in between. */
import { setImmediate as breath } from 'node:timers/promises';
import type { EdgeRow, NodeRow } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { ReadOptions, Store } from '../../cypher/store.ts';
import { storedReads } from '../../cypher/stored.ts';
import type { CitedTalk, Material, WrittenEdge } from './writer.ts';

/** How many nodes are asked for at a time: few enough that other requests are answered in between. */
const AT_ONCE = 25;
/** With the evidence of what leaves them, a kilobyte a pair, fewer. */
const AT_ONCE_WITH_WHY = 5;

/** Which part of the graph is meant; absent means the whole. */
export interface Part {
  ids?: readonly string[];
  /** The one node that was asked for, e.g. the meeting whose talks these are; absent means several, or all. */
  named?: string;
  /** Only these edges among the nodes; absent means all. */
  edges?: readonly string[];
  /** False leaves out where each fact comes from and why talks are related: more than half of a file. */
  why?: boolean;
}

async function* inPieces(ids: readonly string[], atOnce = AT_ONCE): AsyncGenerator<string[]> {
  for (let from = 0; from < ids.length; from += atOnce) {
    yield ids.slice(from, from + atOnce);
    await breath();
  }
}

/** Where a name stands in its source: names in the order of a page. */
function placeOf({ provenance }: EdgeRow): number {
  const starts = provenance.flatMap((one) => (one.how === 'read' ? [one.span.start] : []));
  return Math.min(...starts, Number.MAX_SAFE_INTEGER);
}

/** The nodes of one part by id: what is asked for again and again, e.g. the meeting of each talk. */
class Known {
  readonly #nodes = new Map<string, NodeRow>();
  readonly #read: (ids: string[]) => Promise<NodeRow[]>;

  constructor(read: (ids: string[]) => Promise<NodeRow[]>) {
    this.#read = read;
  }

  async of(ids: readonly string[]): Promise<ReadonlyMap<string, NodeRow>> {
    const unknown = [...new Set(ids)].filter((id) => !this.#nodes.has(id));
    if (unknown.length > 0) for (const node of await this.#read(unknown)) this.#nodes.set(node.id, node);
    return this.#nodes;
  }
}

const isKind =
  <K extends NodeRow['kind']>(kind: K) =>
  (node: NodeRow | undefined): node is Extract<NodeRow, { kind: K }> =>
    node?.kind === kind;
const isTalk = isKind('talk');
const isMeeting = isKind('meeting');

/**
 * What writers are given of a store.
 *
 * @param options of each question to the store
 */
export function materialOf(store: Pick<Store, 'read'>, part: Part = {}, options: ReadOptions = {}): Material {
  const wanted = part.ids && new Set(part.ids);
  const wantedEdges = part.edges && new Set(part.edges);
  const nodeRows = async (ids: string[]) => (await store.read(reads.nodes, { ids }, options)).map(({ node }) => node);
  const meetings = new Known(nodeRows);

  async function idsNow(): Promise<string[]> {
    if (wanted) return [...wanted].sort();
    return (await store.read(storedReads.nodes, {}, options)).map(({ id }) => id);
  }
  let members: Promise<ReadonlySet<string>> | null = null;
  /** Asked once: what is added while the file is written is not half in it. */
  const ids = () => (members ??= idsNow().then((all) => new Set(all)));

  async function dates() {
    const all = await store.read(reads.talkDates, {}, options);
    return wanted ? all.filter(({ id }) => wanted.has(id)) : all;
  }

  async function* nodes(): AsyncGenerator<NodeRow[]> {
    for await (const some of inPieces([...(await ids())])) {
      const rows = await nodeRows(some);
      yield part.why === false ? rows.map((row) => ({ ...row, provenance: [] })) : rows;
    }
  }

  async function* edges(asked: { why: boolean } = { why: false }): AsyncGenerator<WrittenEdge[]> {
    const all = await ids();
    const why = asked.why && part.why !== false;
    for await (const some of inPieces([...all], why ? AT_ONCE_WITH_WHY : AT_ONCE)) {
      const found = await store.read(reads.edgesFrom, { ids: some, why }, options);
      yield found
        .filter(({ id, target }) => all.has(target) && (!wantedEdges || wantedEdges.has(id)))
        .map(({ whole, ...edge }) => ({
          ...edge,
          evidence: whole?.evidence ?? null,
          provenance: whole?.provenance ?? null,
        }));
    }
  }

  const sources: Material['sources'] = () => store.read(reads.sources, {}, options);

  async function cited(some: string[], retrieved: ReadonlyMap<string, string>): Promise<CitedTalk[]> {
    const [rows, people] = await Promise.all([nodeRows(some), store.read(reads.talkPeople, { ids: some }, options)]);
    const byId = new Map(rows.filter(isTalk).map((talk) => [talk.id as string, talk]));
    const held = await meetings.of([...byId.values()].map(({ meeting }) => meeting));
    const named = (id: string, type: EdgeRow['type']) =>
      people
        .filter(({ talk, edge }) => talk === id && edge.type === type)
        .sort((a, b) => placeOf(a.edge) - placeOf(b.edge))
        .map(({ name }) => name);
    return some.flatMap((id) => {
      const talk = byId.get(id);
      if (!talk) return [];
      const meeting = held.get(talk.meeting);
      return {
        talk,
        meeting: isMeeting(meeting) ? meeting : null,
        speakers: named(id, 'GAVE'),
        credited: named(id, 'CREDITED_IN'),
        retrieved: (isMeeting(meeting) && retrieved.get(meeting.source)) || null,
      };
    });
  }

  async function* talks(): AsyncGenerator<CitedTalk[]> {
    const retrieved = new Map((await sources()).map((source) => [source.id as string, source.retrievedAt]));
    const inOrder = (await dates()).map(({ id }) => id);
    for await (const some of inPieces(inOrder)) yield await cited(some, retrieved);
  }

  async function counts() {
    const all = await dates();
    return { talks: all.length, undated: all.filter(({ date }) => date === null).length };
  }

  async function title() {
    const [node] = part.named === undefined ? [] : await nodeRows([part.named]);
    return node?.label ?? null;
  }

  return { nodes, edges, talks, counts, sources, title };
}
