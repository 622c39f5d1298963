/** What a file of site data holds, whichever way it is written: strings with their places, lists, and entries by key. */
import type { Located } from '../located.ts';

export type Tree = Located | readonly Tree[] | Branch;

export class Branch {
  /** Line of the joined text where it starts. */
  readonly line: number;
  readonly entries: ReadonlyMap<string, Tree>;

  constructor(line: number, entries: ReadonlyMap<string, Tree>) {
    this.line = line;
    this.entries = entries;
  }

  get(key: string): Tree | null {
    return this.entries.get(key) ?? null;
  }

  text(...keys: string[]): Located | null {
    for (const key of keys) {
      const found = textOf(this.get(key));
      if (found) return found;
    }
    return null;
  }
}

const isList = (tree: Tree | null): tree is readonly Tree[] => Array.isArray(tree);

export const textOf = (tree: Tree | null): Located | null =>
  tree === null || isList(tree) || tree instanceof Branch ? null : tree;

/** What a list holds; null when it is none. */
export const itemsOf = (tree: Tree | null): readonly Tree[] | null => (isList(tree) ? tree : null);

/** The strings of a list; null when it is none. */
export const textsOf = (tree: Tree | null): Located[] | null =>
  isList(tree) ? tree.flatMap((one) => textOf(one) ?? []) : null;

const TITLES = ['title', 'name', 'UID', 'start_time', 'start'];

/** A day that holds its sessions is no entry; they are. */
function entriesIn(branch: Branch): Branch[] {
  const inner = TITLES.some((key) => branch.get(key) !== null) ? null : branch.get('sessions');
  return isList(inner) && inner.some((one) => one instanceof Branch) ? branchesOf(inner) : [branch];
}

/** The entries of a list, of a list under a single key, or of an object of objects with the key as its `UID`. */
export function branchesOf(tree: Tree | null): Branch[] {
  if (isList(tree)) return tree.filter((one) => one instanceof Branch).flatMap(entriesIn);
  if (!(tree instanceof Branch)) return [];
  const inner = [...tree.entries.values()];
  const list = inner.find((one) => isList(one) && one.some((item) => item instanceof Branch));
  return list && inner.length === 1 ? branchesOf(list) : inner.filter((one) => one instanceof Branch);
}
