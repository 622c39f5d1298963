import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { api, questionApi } from '../../contract/api.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { openApi } from '../../contract/openapi.ts';
import { PROBLEM_TYPE } from '../../contract/problem.ts';

interface Parameter {
  name: string;
  in: string;
  required: boolean;
  schema: { type: string };
  example?: unknown;
}
interface Operation {
  operationId: string;
  summary: string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: object; example: unknown }> };
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>;
}

const document = openApi('1.2.3');
const declared = Object.entries<Endpoint>({ ...api, ...questionApi });
const queryOf = ({ query }: Endpoint) => query.shape as Record<string, z.ZodType>;
const operationOf = ({ path, method }: Endpoint) => document.paths[path]![method] as unknown as Operation;

/** Every value under a key, at any depth. */
const valuesOf = (key: string, within: unknown): unknown[] =>
  within === null || typeof within !== 'object'
    ? []
    : Object.entries(within as Record<string, unknown>).flatMap(([name, value]) => [
        ...(name === key ? [value] : []),
        ...valuesOf(key, value),
      ]);

describe('the OpenAPI document', () => {
  it('says its version and that of the product', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Colloquy', version: '1.2.3' } });
  });

  it('is the same each time, and plain JSON', () => {
    expect(JSON.parse(JSON.stringify(openApi('1.2.3')))).toEqual(document);
  });

  it('resolves every reference, and refers to every named schema', () => {
    const refs = new Set(valuesOf('$ref', document) as string[]);
    const names = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect([...refs].filter((ref) => !names.includes(ref))).toEqual([]);
    expect(names.filter((name) => !refs.has(name))).toEqual([]);
  });

  it('keeps the descriptions of fields', () => {
    expect(document.components.schemas.SearchHit).toMatchObject({
      properties: { found: { description: 'Which ranking found it' } },
    });
  });

  it('gives every operation a name of its own', () => {
    const names = valuesOf('operationId', document.paths);
    expect(new Set(names).size).toBe(declared.length);
  });
});

describe.each(declared)('the operation %s', (name, endpoint) => {
  const operation = operationOf(endpoint);

  it('stands under its path and method', () => {
    expect(operation).toMatchObject({ operationId: name, summary: endpoint.summary });
  });

  it('describes each parameter, and requires what the contract requires', () => {
    const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
    expect(
      operation.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name),
    ).toEqual(inPath);
    for (const parameter of operation.parameters.filter((one) => one.in === 'query'))
      expect(queryOf(endpoint)[parameter.name]!.safeParse(undefined).success, parameter.name).toBe(!parameter.required);
  });

  it('answers errors with a problem, whatever the status', () => {
    const errors = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
    for (const [status, { content }] of errors) expect(Object.keys(content), status).toEqual([PROBLEM_TYPE]);
    expect(errors.map(([status]) => status)).toEqual(expect.arrayContaining(['429', '500', '503', '504']));
  });

  it('has an example that the contract accepts', () => {
    const { params = {}, query = {}, body } = endpoint.example;
    expect(endpoint.params.safeParse(params).error).toBeUndefined();
    expect(endpoint.query.strict().safeParse(query).error).toBeUndefined();
    if (endpoint.body) expect(endpoint.body.safeParse(body).error).toBeUndefined();
  });
});

describe('a file', () => {
  it('is described by its media types, as text', () => {
    const { content } = operationOf(api.exportGraph).responses['200']!;
    expect(Object.keys(content)).toEqual(expect.arrayContaining(['text/csv', 'application/gexf+xml', 'text/calendar']));
    expect(new Set(Object.values(content).map(({ schema }) => JSON.stringify(schema)))).toEqual(
      new Set(['{"type":"string"}']),
    );
  });
});

describe('parameters', () => {
  it('say what they mean: a whole number in a range, a list joined by commas', () => {
    const { parameters } = operationOf(api.search);
    expect(parameters.find(({ name }) => name === 'limit')!.schema).toEqual({
      type: 'integer',
      minimum: 1,
      maximum: 100,
      default: 20,
    });
    expect(parameters.find(({ name }) => name === 'kinds')).toMatchObject({
      style: 'form',
      explode: false,
      schema: { type: 'array', items: { $ref: '#/components/schemas/NodeKind' } },
    });
  });
});
