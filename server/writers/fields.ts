/** The flat facts of nodes and edges, read off their schemas: a fact that a kind gains is in every file from then on. */
import { z } from 'zod';
import { Evidence, NodeRow } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';
import type { WrittenEdge } from './writer.ts';

/** How a value is typed: a list is written as JSON where a format has none. */
export type FieldType = 'text' | 'integer' | 'number' | 'list';

export interface Field {
  name: string;
  type: FieldType;
}

interface Typed {
  type?: string | string[];
  anyOf?: Typed[];
}

const TYPES: Record<string, FieldType> = { string: 'text', integer: 'integer', number: 'number', array: 'list' };

const typesIn = ({ type = [], anyOf = [] }: Typed): string[] => [type, anyOf.map(typesIn)].flat(2);

/** The one type of a schema besides null. */
function typeOf(schema: z.ZodType): FieldType {
  const types = new Set(typesIn(z.toJSONSchema(schema, { io: 'output' }) as Typed).filter((one) => one !== 'null'));
  const known = TYPES[[...types][0] ?? ''];
  if (types.size !== 1 || !known) throw new Error(`a fact of the types ${[...types].join(', ')} has no flat form`);
  return known;
}

type KindSchema = (typeof NodeRow.options)[number];

const fieldsOf = ({ shape }: Pick<KindSchema, 'shape'> | typeof Evidence): Field[] =>
  Object.entries<z.ZodType>(shape).map(([name, schema]) => ({ name, type: typeOf(schema) }));

/** The flat facts of each kind, in the order of its schema. */
const byKind = new Map<NodeKind, Field[]>(NodeRow.options.map((schema) => [schema.shape.kind.value, fieldsOf(schema)]));

/** The flat facts of a kind. */
export const fieldsOfKind = (kind: NodeKind): readonly Field[] => byKind.get(kind)!;

/** The flat facts of all kinds: those that every node has first. */
export const nodeFields: readonly Field[] = [
  ...new Map([...byKind.values()].flat().map((field) => [field.name, field])).values(),
];

/** What an edge says, why (of related talks: sentences, terms, facts, method), and where it comes from. */
export const edgeFields: readonly Field[] = [
  { name: 'id', type: 'text' },
  { name: 'type', type: 'text' },
  { name: 'source', type: 'text' },
  { name: 'target', type: 'text' },
  { name: 'weight', type: 'number' },
  { name: 'rank', type: 'integer' },
  { name: 'cosine', type: 'number' },
  ...fieldsOf(Evidence),
  { name: 'provenance', type: 'list' },
];

export const namesOf = (fields: readonly Field[]): string[] => fields.map(({ name }) => name);

/** Of a person's or institution's printed forms a file holds the forms, not the reasons. */
const printed = (value: unknown) =>
  Array.isArray(value) ? value.map((one: unknown) => (isForm(one) ? one.printed : one)) : value;
const isForm = (value: unknown): value is { printed: string } =>
  typeof value === 'object' && value !== null && 'printed' in value;

/** A fact of a node as it is: null when the node has none. Printed forms are a list of texts. */
export const valueOf = (node: NodeRow, name: string): unknown =>
  printed((node as Record<string, unknown>)[name] ?? null);

/** A fact of an edge as it is: null when the edge has none. Asked twelve times of each edge: nothing is copied. */
export const edgeValueOf = (edge: WrittenEdge, name: string): unknown =>
  (edge as unknown as Facts)[name] ?? (edge.evidence as Facts | null)?.[name] ?? null;
type Facts = Readonly<Record<string, unknown>>;

/** With a list as JSON: what formats hold that know text and numbers only. */
function flat(value: unknown): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}

/** A fact of a node, a list as JSON. */
export const flatValueOf = (node: NodeRow, name: string) => flat(valueOf(node, name));

/** A fact of an edge, a list as JSON. */
export const flatEdgeValueOf = (edge: WrittenEdge, name: string) => flat(edgeValueOf(edge, name));
