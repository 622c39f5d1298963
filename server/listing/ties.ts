/** Edges and labels in memory, so that a table is made of three queries whatever its columns. */
import type { EdgeType } from '../../contract/graph.ts';
import type { NamedNode } from '../../contract/table.ts';
import type { reads } from '../../cypher/reads/index.ts';
import type { ReadRow } from '../../cypher/read.ts';

const NONE: readonly string[] = [];

/** Every value once, in the order in which they first came. */
export const once = <T>(values: Iterable<T>): T[] => [...new Set(values)];

export class Ties {
  readonly #ends = new Map<string, string[]>();
  readonly #named = new Map<string, ReadRow<typeof reads.labels>>();

  /** @param edges of each type the strongest first; that order is kept */
  constructor(edges: readonly ReadRow<typeof reads.tableEdges>[], labels: readonly ReadRow<typeof reads.labels>[]) {
    for (const { type, start, finish } of edges) {
      this.#add(`${type}>${start}`, finish);
      this.#add(`${type}<${finish}`, start);
    }
    for (const row of labels) this.#named.set(row.id, row);
  }

  #add(key: string, end: string): void {
    const known = this.#ends.get(key);
    if (known) known.push(end);
    else this.#ends.set(key, [end]);
  }

  /** What the edges of a type that leave a node lead to, the strongest first. */
  from(id: string, type: EdgeType): readonly string[] {
    return this.#ends.get(`${type}>${id}`) ?? NONE;
  }

  /** Where the edges of a type that lead to a node come from, the strongest first. */
  to(id: string, type: EdgeType): readonly string[] {
    return this.#ends.get(`${type}<${id}`) ?? NONE;
  }

  /** The nodes with their labels; one that went between two queries is left out. */
  named(ids: readonly string[]): NamedNode[] {
    return ids.flatMap((id) => {
      const row = this.#named.get(id);
      return row ? [{ id: row.id, label: row.label }] : [];
    });
  }

  /** The years of some meetings, the earliest first. */
  years(meetings: readonly string[]): number[] {
    return once(meetings.flatMap((id) => this.#named.get(id)?.year ?? [])).sort((a, b) => a - b);
  }
}
