/** The API as an OpenAPI 3.1 document: a pure function that walks `api` and the questions. */
import type { z } from 'zod';
import { api, questionApi } from './api.ts';
import { NDJSON_TYPE, type Endpoint } from './endpoint.ts';
import { jsonSchema, namedSchemas, refTo, type JsonSchema } from './json-schema.ts';
import { PROBLEM_TYPE } from './problem.ts';

export interface OpenApiDocument {
  openapi: '3.1.0';
  info: JsonSchema;
  paths: Record<string, Record<string, JsonSchema>>;
  tags: JsonSchema[];
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, JsonSchema> };
}

/** Statuses any endpoint may answer, with the reason in words. */
const ANYWHERE: Record<number, string> = {
  429: 'too many requests; Retry-After says when to come back',
  500: 'a fault of the server; its log has the cause',
  503: 'the store cannot be reached just now; Retry-After says when to come back',
  504: 'the store ran out of time',
};
const WITH_INPUT = { 400: 'a value is wrong, unknown or out of range; `errors` names each' };
const WITH_BODY = { 413: 'the body is too large', 415: 'the body is not JSON' };
const GUARDED = {
  401: 'this server wants its write token: Authorization: Bearer …',
  403: 'this server does not take writes, or not from another site',
};
const BEARER = 'writeToken';

const exampleOf = (value: unknown) => (value === undefined ? {} : { example: value });

function parameter(place: 'path' | 'query', name: string, schema: z.ZodType, example: unknown): JsonSchema {
  // What a query parameter means (a number from 1 to 50) says more than how it is spelled (a string of digits).
  const { description, ...made } = jsonSchema(schema, 'output');
  return {
    name,
    in: place,
    required: place === 'path' || !schema.safeParse(undefined).success,
    ...(description !== undefined && { description }),
    ...(made.type === 'array' && { style: 'form', explode: false }),
    schema: made,
    ...exampleOf(made.type === 'integer' && example !== undefined ? Number(example) : example),
  };
}

const parameters = (
  place: 'path' | 'query',
  shape: Record<string, z.ZodType>,
  examples: Record<string, unknown> = {},
) => Object.entries(shape).map(([name, schema]) => parameter(place, name, schema, examples[name]));

const problem = (description: string): JsonSchema => ({
  description,
  content: { [PROBLEM_TYPE]: { schema: refTo('Problem') } },
});

function problems({ params, query, body, guarded, problems: own }: Endpoint): Record<string, JsonSchema> {
  const takesInput = body !== undefined || Object.keys({ ...params.shape, ...query.shape }).length > 0;
  const reasons = {
    ...(takesInput && WITH_INPUT),
    ...(body && WITH_BODY),
    ...(guarded && GUARDED),
    ...ANYWHERE,
    ...own,
  };
  return Object.fromEntries(Object.entries(reasons).map(([status, reason]) => [status, problem(reason)]));
}

const header = (description: string): JsonSchema => ({ description, schema: { type: 'string' } });

/** A file with its name; one that is fetched by its address also has a tag, so that it need not be fetched again. */
const file = ({ summary, method }: Endpoint, types: readonly string[], schema: JsonSchema): JsonSchema => ({
  description: summary,
  headers: {
    'Content-Disposition': header(
      'attachment, with the name of the file; other letters than ASCII as RFC 8187 spells them',
    ),
    ...(method === 'get' && {
      ETag: header('Another whenever the graph is another; absent where its state has no name'),
    }),
  },
  content: Object.fromEntries(types.map((type) => [type, { schema }])),
});

const NOT_MODIFIED = { description: 'the file of the ETag in If-None-Match is still right' };

/** One answer, one per line, or a file. */
function answer(declared: Endpoint): JsonSchema {
  const { summary, response, stream, types } = declared;
  const schema = jsonSchema(response, 'output');
  if (types) return file(declared, types, schema);
  if (!stream) return { description: summary, content: { 'application/json': { schema } } };
  const description = `${summary}. One JSON text per line, each as the schema says.`;
  return { description, content: { [NDJSON_TYPE]: { schema } } };
}

function operation(name: string, tag: string, declared: Endpoint): JsonSchema {
  const { summary, description, params, query, body, guarded, example } = declared;
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(description && { description }),
    parameters: [
      ...parameters('path', params.shape, example.params),
      ...parameters('query', query.shape, example.query),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: jsonSchema(body, 'input'), ...exampleOf(example.body) } },
      },
    }),
    responses: {
      200: answer(declared),
      ...(declared.types && declared.method === 'get' && { 304: NOT_MODIFIED }),
      ...problems(declared),
    },
    // Without a token where the server answers its own machine only.
    ...(guarded && { security: [{ [BEARER]: [] }, {}] }),
  };
}

function paths(...groups: [tag: string, endpoints: Record<string, Endpoint>][]): OpenApiDocument['paths'] {
  const made: OpenApiDocument['paths'] = {};
  for (const [tag, endpoints] of groups)
    for (const [name, declared] of Object.entries(endpoints))
      made[declared.path] = { ...made[declared.path], [declared.method]: operation(name, tag, declared) };
  return made;
}

/**
 * Describes the whole API.
 *
 * @param version of Colloquy, for `info.version`
 */
export function openApi(version: string): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Colloquy',
      version,
      description:
        'The talks, people and topics of research meetings as a graph. Ids hold colons and may hold slashes: percent-encode ' +
        'them in a path (`talk%3A2025-x%2Fy`). Every error is an RFC 9457 problem.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: [
      { name: 'graph', description: 'Nodes, edges, search, passages' },
      { name: 'questions', description: 'Questions people ask of the graph' },
    ],
    paths: paths(['graph', api], ['questions', questionApi]),
    components: {
      schemas: namedSchemas(),
      securitySchemes: { [BEARER]: { type: 'http', scheme: 'bearer', description: 'The setting WRITE_TOKEN.' } },
    },
  };
}
