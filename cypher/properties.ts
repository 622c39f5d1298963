/**
 * A row as properties of a node or an edge. What is flat (text, numbers, lists of text) is a property of its own name, so that
 * a person can ask for it in Cypher; `json` is the whole row, because printed forms, provenance and evidence have no flat form.
 */
import { isWalked, type EdgeRow, type NodeRow } from '../contract/graph.ts';

type Flat = string | number | boolean | string[];

const isFlat = (value: unknown): value is Flat =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((part) => typeof part === 'string'));

/** Every other name that the node is printed under: what `names` holds, for search and for people. */
export function namesOf(row: NodeRow): string[] {
  switch (row.kind) {
    case 'person':
    case 'institution':
      return row.forms.map(({ printed }) => printed);
    case 'talk':
      return row.alsoTitled;
    case 'topic':
      return row.variants;
    case 'meeting':
      return row.acronym ? [row.acronym] : [];
    case 'series':
    case 'theme':
      return [];
  }
}

/** Properties of a node. */
export function nodeProperties({ hash, ...row }: NodeRow & { hash: string }): Record<string, Flat> {
  const flat = Object.fromEntries(
    Object.entries<unknown>(row).filter((entry): entry is [string, Flat] => isFlat(entry[1]) && entry[1] !== ''),
  );
  return { ...flat, names: namesOf(row), json: JSON.stringify(row), hash };
}

/** The ends of an edge and its properties. */
export function edgeProperties({ hash, ...row }: EdgeRow & { hash: string }) {
  const { id, from, to, weight, rank, cosine } = row;
  return {
    id,
    from,
    to,
    properties: { id, weight, rank, cosine, walked: isWalked(row), json: JSON.stringify(row), hash },
  };
}
