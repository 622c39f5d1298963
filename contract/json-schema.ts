/** zod → JSON Schema 2020-12 as OpenAPI 3.1 wants it: what has a name stands once, under `#/components/schemas`. */
import { z } from 'zod';
import { MeetingSummary, ModelState, Neighbour, NeighbourGroup, Ref, RelatedTalk, SearchHit } from './api.ts';
import {
  EdgeType,
  Evidence,
  GraphEdge,
  GraphNode,
  InstitutionNode,
  MeetingNode,
  PersonNode,
  PrintedForm,
  Provenance,
  SeriesNode,
  Span,
  Subgraph,
  TalkNode,
  TopicNode,
} from './graph.ts';
import { NodeKind } from './ids.ts';
import { FieldError, Problem } from './problem.ts';

export type JsonSchema = Record<string, unknown>;

/** The schemas that readers of the document know by name. */
const NAMED: Record<string, z.ZodType> = {
  EdgeType,
  Evidence,
  FieldError,
  GraphEdge,
  GraphNode,
  InstitutionNode,
  MeetingNode,
  MeetingSummary,
  ModelState,
  Neighbour,
  NeighbourGroup,
  NodeKind,
  PersonNode,
  PrintedForm,
  Problem,
  Provenance,
  Ref,
  RelatedTalk,
  SearchHit,
  SeriesNode,
  Span,
  Subgraph,
  TalkNode,
  TopicNode,
};

const nameOf = new Map<unknown, string>(Object.entries(NAMED).map(([name, schema]) => [schema, name]));

export const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/**
 * The JSON Schema of one zod schema, with references to the named ones inside it.
 *
 * zod's own `id`s are not used: a second schema under one id replaces the first without a word. Nor is its `metadata`
 * registry: passing one loses the descriptions of fields.
 *
 * @param io what a caller sends (`input`) or what our side works with and answers (`output`)
 */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const root = nameOf.get(schema);
  const made = z.toJSONSchema(schema, {
    io,
    override: ({ zodSchema, jsonSchema: part, path }) => {
      const name = nameOf.get(zodSchema);
      if (!name || path.length === 0) return;
      for (const key of Object.keys(part)) delete part[key as keyof typeof part];
      Object.assign(part, refTo(name));
    },
  });
  delete made.$schema;
  return root ? refTo(root) : made;
}

/** Every named schema, for `components.schemas`. */
export const namedSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(NAMED).map(([name, schema]) => {
      // A copy is not the named schema itself, so that it is written out.
      return [name, jsonSchema(schema.clone(), 'output')];
    }),
  );
