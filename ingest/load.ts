/** Rows → store: only what differs is written, in one transaction; a second run of the same writes nothing and says so. */
import type { EdgeRow, GraphRows, NodeRow, SourceRow } from '../contract/graph.ts';
import type { MapVerdict } from '../contract/map.ts';
import type { ThemesVerdict } from '../contract/themes.ts';
import type { Batch, Store, Stored } from '../cypher/store.ts';
import { canonical, sha256 } from './canonical.ts';

/** Ids by what happened to them. What only moved, in the layout or in its source, is written, and is no change. */
export interface Changes {
  added: string[];
  changed: string[];
  removed: string[];
}

export interface LoadReport {
  nodes: Changes;
  edges: Changes;
  sources: Changes;
  /** Talks whose vector was written. */
  vectors: number;
  /** Whether the store was written to at all. */
  wrote: boolean;
}

/** Everything that one state of the sources says. */
export interface GraphState extends GraphRows {
  /** Sources that were read anew; every other one that is stored stays as it is. */
  sources: SourceRow[];
  /** Ids of those that are written though they say what they said before: they were retrieved again, and count again. */
  renewed?: readonly string[];
  /** Ids of stored sources to forget. */
  dropped?: readonly string[];
  embeddings: ReadonlyMap<string, Float32Array>;
  model: string | null;
  /** What was measured of the themes as a whole; absent leaves what is stored. */
  themes?: ThemesVerdict;
  /** What was found of the map as a whole; absent leaves what is stored. */
  map?: MapVerdict;
  /** Of nodes and edges by id, where they were made beforehand; see {@link fingerprintsOf}. */
  fingerprints?: ReadonlyMap<string, string>;
}

/** Where a row stands, in the layout, on the map and in the sources: what it says is the rest. */
const PLACES: readonly string[] = ['x', 'y', 'mapX', 'mapY', 'degree', 'provenance', 'source', 'span', 'spans'];

const digest = (value: unknown) => sha256(canonical(value), 'base64url').slice(0, 16);

/** `facts.row`: the part before the dot changes when the row says something else. */
function fingerprint(row: NodeRow | EdgeRow): string {
  const said = JSON.stringify(row, (key, inner: unknown) => (PLACES.includes(key) ? undefined : inner));
  return `${digest(JSON.parse(said))}.${digest(row)}`;
}

/** Of every node and edge by id: half of the work of loading, which can be done in a thread of its own. */
export const fingerprintsOf = ({ nodes, edges }: GraphRows): Map<string, string> =>
  new Map([...nodes, ...edges].map((row) => [row.id, fingerprint(row)]));

const facts = (hash: string) => hash.slice(0, hash.indexOf('.'));

/** Splits rows into what to write and what to report, against what is stored. */
function compare<R extends { id: string }>(
  rows: readonly R[],
  hashOf: (row: R) => string,
  before: ReadonlyMap<string, string>,
) {
  const changes: Changes = { added: [], changed: [], removed: [] };
  const write: (R & { hash: string })[] = [];
  const kept = new Set<string>();
  for (const row of rows) {
    kept.add(row.id);
    const hash = hashOf(row);
    const old = before.get(row.id);
    if (old === hash) continue;
    write.push({ ...row, hash });
    if (old === undefined) changes.added.push(row.id);
    else if (facts(old) !== facts(hash)) changes.changed.push(row.id);
  }
  changes.removed = [...before.keys()].filter((id) => !kept.has(id)).sort();
  return { changes, write };
}

/** A source is its bytes and what was understood of them; when it was first fetched is not part of it. */
const sourceHash = ({ retrievedAt: _, ...source }: SourceRow) => `${digest(source)}.`;

/** Sources are never missed: what was not read now stays, unless it is to be forgotten. */
function compareSources({ sources, renewed = [], dropped = [] }: GraphState, stored: Stored) {
  const { changes, write } = compare(sources, sourceHash, stored.sources);
  const again = sources.filter(({ id }) => renewed.includes(id) && !write.some((row) => row.id === id));
  const written = [...write, ...again.map((row) => ({ ...row, hash: sourceHash(row) }))];
  return { changes: { ...changes, removed: dropped.filter((id) => stored.sources.has(id)).sort() }, write: written };
}

/** Whether a verdict is stored as it is now; one that was not made anew stays. */
const isStored = (verdict: object | undefined, stored: string | null): boolean =>
  verdict === undefined || JSON.stringify(verdict) === stored;

function toBatch(state: GraphState, stored: Stored): { batch: Batch; report: LoadReport } {
  const hashOf = (row: NodeRow | EdgeRow) => state.fingerprints?.get(row.id) ?? fingerprint(row);
  const nodes = compare(state.nodes, hashOf, stored.nodes);
  const edges = compare(state.edges, hashOf, stored.edges);
  const sources = compareSources(state, stored);
  const sameModel = stored.model === state.model;
  const sameThemes = isStored(state.themes, stored.themes);
  const sameMap = isStored(state.map, stored.map);
  const rewritten = new Set<string>(nodes.write.map((row) => row.id));
  const embeddings = [...state.embeddings]
    .filter(([id]) => !sameModel || !stored.embedded.has(id) || rewritten.has(id))
    .map(([id, vector]) => ({ id, vector }));
  const gone = { edges: edges.changes.removed, nodes: nodes.changes.removed, sources: sources.changes.removed };
  const batch: Batch = {
    sources: sources.write,
    nodes: nodes.write,
    edges: edges.write,
    embeddings,
    model: state.model,
    themes: sameThemes ? undefined : state.themes,
    map: sameMap ? undefined : state.map,
    gone,
  };
  const wrote =
    nodes.write.length + edges.write.length + sources.write.length + embeddings.length > 0 ||
    Object.values(gone).some((ids) => ids.length > 0) ||
    !sameModel ||
    !sameThemes ||
    !sameMap;
  const report = {
    nodes: nodes.changes,
    edges: edges.changes,
    sources: sources.changes,
    vectors: embeddings.length,
    wrote,
  };
  return { batch, report };
}

interface LoadOptions {
  /** Only report what would change. */
  dryRun?: boolean;
  /** Sees the report while the store still says what it said before. */
  beforeWrite?: (report: LoadReport) => Promise<void>;
}

/**
 * Makes the store say exactly what `state` says.
 *
 * @throws what the store throws; the transaction is then as if it had never begun
 */
export async function load(
  state: GraphState,
  store: Store,
  { dryRun = false, beforeWrite }: LoadOptions = {},
): Promise<LoadReport> {
  const { batch, report } = toBatch(state, await store.stored());
  await beforeWrite?.(report);
  if (report.wrote && !dryRun) await store.write(batch);
  return { ...report, wrote: report.wrote && !dryRun };
}
