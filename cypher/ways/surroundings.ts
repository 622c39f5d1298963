/** What is known of the graph around the ends of a path: read node by node as it is needed, and never twice. */
import type { GraphEdge } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';

/** A node as far as a path has to know it. */
export interface Met {
  id: string;
  kind: NodeKind;
  /** How many edges it has in the whole graph. */
  degree: number;
}

/** One edge that a path can take, from `near` to `far`, whichever way it points. */
export interface Walked extends GraphEdge {
  near: string;
  far: string;
  kind: NodeKind;
  degree: number;
}

/** Reads the walked edges of nodes, at most so many. */
type ReadWalked = (ids: readonly string[], limit: number) => Promise<Walked[]>;

/** Nodes that one query is asked about. */
const TOGETHER = 500;

const quietFirst = (a: Met, b: Met) => a.degree - b.degree || (a.id < b.id ? -1 : 1);

export class Surroundings {
  readonly #read: ReadWalked;
  readonly #opened = new Set<string>();
  readonly #steps = new Map<string, Map<string, GraphEdge>>();
  readonly #met = new Map<string, Met>();
  /** Whether somewhere less was read than there is. */
  cut = false;

  constructor(read: ReadWalked, ends: readonly Met[]) {
    this.#read = read;
    for (const end of ends) this.#met.set(end.id, end);
  }

  /** The neighbours of a node that are known, each with one edge to it: of several the one whose id comes first. */
  steps = (id: string): ReadonlyMap<string, GraphEdge> => this.#steps.get(id) ?? new Map<string, GraphEdge>();

  met = (id: string): Met => this.#met.get(id)!;

  /** How many edges opening these nodes would read. */
  cost = (ids: Iterable<string>): number =>
    [...ids].reduce((sum, id) => sum + (this.#opened.has(id) ? 0 : this.met(id).degree), 0);

  /**
   * Learns the neighbours of nodes, those with the fewest edges first, as long as there are not more edges than `most`; a single
   * node is opened as far as that.
   */
  async open(ids: Iterable<string>, most: number): Promise<void> {
    const fresh = [...ids].filter((id) => !this.#opened.has(id)).map(this.met).sort(quietFirst); // prettier-ignore
    let left = most;
    const affordable = fresh.filter(({ degree }) => (left -= degree) >= 0 || fresh.length === 1).map(({ id }) => id);
    if (affordable.length < fresh.length) this.cut = true;
    for (let from = 0; from < affordable.length; from += TOGETHER)
      await this.#learn(affordable.slice(from, from + TOGETHER), most);
  }

  async #learn(ids: readonly string[], most: number): Promise<void> {
    const rows = await this.#read(ids, most);
    if (rows.length === most) this.cut = true;
    for (const id of ids) this.#opened.add(id);
    for (const { near, far, kind, degree, ...edge } of rows) {
      if (!this.#met.has(far)) this.#met.set(far, { id: far, kind, degree });
      this.#know(near, far, edge);
      this.#know(far, near, edge);
    }
  }

  #know(from: string, to: string, edge: GraphEdge): void {
    const known = this.#steps.get(from) ?? new Map<string, GraphEdge>();
    const before = known.get(to);
    if (!before || edge.id < before.id) known.set(to, edge);
    this.#steps.set(from, known);
  }
}
