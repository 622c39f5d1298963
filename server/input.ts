/** A request → the input of an endpoint, or a problem that names each value that is wrong. */
import type { Request } from 'express';
import type { z } from 'zod';
import type { Endpoint, Input } from '../contract/endpoint.ts';
import type { FieldError } from '../contract/problem.ts';
import { badInput } from './problems.ts';

type Place = 'path' | 'query' | 'body';

const LONGEST_SHOWN = 60;

/** Types as people call them. */
const NAMES: Record<string, string> = { string: 'one text', array: 'a list', object: 'an object' };

/** `talks[3].title` */
const fieldOf = (path: readonly PropertyKey[]) =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('');

const valueAt = (value: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** What came, short enough for a message. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string' && value.length > LONGEST_SHOWN) return `${value.length} characters`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return JSON.stringify(value) ?? 'nothing';
}

function fieldErrors(place: Place, issue: z.core.$ZodIssue, given: unknown, known: readonly string[]): FieldError[] {
  const at = { in: place, line: null };
  if (issue.code === 'unrecognized_keys') {
    const takes = known.length ? `known here: ${known.join(', ')}` : `no ${place} parameter is known here`;
    return issue.keys.map((key) => ({ ...at, field: key.slice(0, LONGEST_SHOWN), message: `is unknown; ${takes}` }));
  }
  const value = valueAt(given, issue.path);
  const expected =
    issue.code === 'invalid_type' ? `expected ${NAMES[issue.expected] ?? issue.expected}` : issue.message;
  const message = value === undefined ? 'is required' : `${expected}, and ${shown(value)} came`;
  return [{ ...at, field: fieldOf(issue.path), message }];
}

const knownTo = (schema: z.ZodType) => Object.keys('shape' in schema ? (schema.shape as object) : {});

/** A path parameter that is an id may hold slashes, which Express hands over as a list of segments. */
const joined = (params: Request['params']) =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, [value].flat().join('/')]));

interface Part {
  place: Place;
  schema: z.ZodType;
  from: (req: Request) => unknown;
}

const partsOf = ({ params, query, body }: Endpoint): Part[] => [
  { place: 'path', schema: params, from: (req) => joined(req.params) },
  { place: 'query', schema: query.strict(), from: (req) => ({ ...req.query }) },
  ...(body ? [{ place: 'body' as const, schema: body, from: (req: Request): unknown => req.body }] : []),
];

/** Parses the requests of one endpoint. Query parameters that it does not know are refused. */
export function inputOf(declared: Endpoint): (req: Request) => Input<Endpoint> {
  const parts = partsOf(declared);
  return (req) => {
    const errors: FieldError[] = [];
    const parsed: Partial<Record<Place, unknown>> = {};
    for (const { place, schema, from } of parts) {
      const given = from(req);
      const result = schema.safeParse(given);
      if (result.success) parsed[place] = result.data;
      else errors.push(...result.error.issues.flatMap((issue) => fieldErrors(place, issue, given, knownTo(schema))));
    }
    if (errors.length > 0) throw badInput(errors);
    return { params: parsed.path, query: parsed.query, body: parsed.body } as Input<Endpoint>;
  };
}
