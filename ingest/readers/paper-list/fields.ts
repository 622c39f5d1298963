/** Keys of papers → fields: one mapping for the whole list, made of all keys that any paper has. */
import { Located } from '../located.ts';
import type { JsonCursor } from '../json/cursor.ts';
import type { RecordField } from '../records/field-names.ts';
import { mappedByName } from '../records/mapping.ts';
import { plainLine } from '../records/plain.ts';
import type { RecordFields } from '../records/record.ts';
import { peopleOneByOne } from './people.ts';

/** Lists of papers say with these where a paper was published, if it was; elsewhere a venue is a place. */
export const VENUE_KEYS = ['venue', 'venueid'];
const MOST_KEYS = 500;

/** A paper's own keys, and those of its `content`, where OpenReview keeps what authors entered. */
const partsOf = (paper: JsonCursor): JsonCursor[] => [paper.get('content'), paper];

/** OpenReview's second version wraps each value: `{ "title": { "value": "…" } }`. */
export function valueOf(paper: JsonCursor, key: string): JsonCursor {
  const [first, second] = partsOf(paper).map((part) => part.get(key));
  const found = first!.value === undefined ? second! : first!;
  const wrapped = found.get('value');
  return wrapped.value === undefined ? found : wrapped;
}

export type KeyOf = ReadonlyMap<RecordField, string>;

export function keysOf(papers: readonly JsonCursor[]): KeyOf {
  const keys = new Set<string>();
  for (const paper of papers)
    for (const part of partsOf(paper)) for (const [key] of part.entries()) if (keys.size < MOST_KEYS) keys.add(key);
  const names = [...keys].filter((key) => key !== 'content' && !VENUE_KEYS.includes(key));
  return new Map([...mappedByName(names)].map(([i, { field }]) => [field, names[i]!]));
}

/** A string, or a number as one. */
function textOf(cursor: JsonCursor): Located | null {
  return typeof cursor.value === 'number' ? new Located(String(cursor.value), null) : cursor.text();
}

const listOf = (cursor: JsonCursor): (Located | null)[] | null =>
  Array.isArray(cursor.value) ? cursor.items().map((one) => plainLine(one.text())) : null;

export function fieldsOf(paper: JsonCursor, keyOf: KeyOf): RecordFields {
  const at = (field: RecordField): JsonCursor => valueOf(paper, keyOf.get(field) ?? '');
  return {
    line: paper.line,
    text: (field) => textOf(at(field)),
    list: (field) => listOf(at(field)),
    people: (field) => peopleOneByOne(at(field)),
  };
}
