/** Rows of the graph from the few fields that a test cares about; the others are empty. */
import { edgeId, EdgeRow, NodeRow, type EdgeType } from '../../contract/graph.ts';
import { kindOf, type NodeKind } from '../../contract/ids.ts';

type Fields = Record<string, unknown>;

const EMPTY: Record<NodeKind, (id: string) => Fields> = {
  meeting: () => ({
    acronym: null,
    startDate: null,
    endDate: null,
    year: null,
    timeZone: null,
    venue: null,
    url: null,
    description: null,
    source: 'source:one',
  }),
  series: () => ({}),
  talk: (id) => ({
    key: id.slice(id.lastIndexOf('/') + 1),
    meeting: `meeting:${id.slice('talk:'.length).split('/')[0]}`,
    position: 0,
    alsoTitled: [],
    talkKind: 'talk',
    date: null,
    start: null,
    end: null,
    session: null,
    track: null,
    room: null,
    abstract: null,
    keywords: [],
    links: [],
    report: [],
  }),
  person: (id) => ({ sortName: id.slice('person:'.length), forms: [] }),
  institution: () => ({ forms: [] }),
  topic: () => ({ variants: [], origin: 'text' }),
  theme: () => ({ level: 1, stability: 0.8, limit: 0.4 }),
};

/** A node of the kind that its id names. */
export function nodeRow<K extends NodeKind>(id: `${K}:${string}`, label: string, fields: Fields = {}) {
  const kind = kindOf(id);
  return NodeRow.parse({ id, kind, label, ...EMPTY[kind](id), ...fields }) as Extract<NodeRow, { kind: K }>;
}

export const edgeRow = (type: EdgeType, from: string, to: string, fields: Fields = {}): EdgeRow =>
  EdgeRow.parse({ id: edgeId(type, from, to), type, from, to, ...fields });
