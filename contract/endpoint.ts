/** One declaration per endpoint: the server mounts it, the client calls it, OpenAPI describes it. */
import type { z } from 'zod';

export type Method = 'get' | 'post';

export interface Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  method: Method;
  /** With `{name}` for a path parameter. A parameter that is an id may itself hold slashes. */
  path: `/${string}`;
  summary: string;
  description?: string;
  params: Params;
  query: Query;
  /** Absent for GET. */
  body?: Body;
  response: Response;
  /** A query (or body) that works on the bundled meetings; the documentation runs it. */
  example: { params?: z.input<Params>; query?: z.input<Query>; body?: z.input<Body> };
  /** Statuses other than 200 that a caller should expect, with the reason in words. */
  problems?: Partial<Record<400 | 404 | 409 | 413 | 429 | 503, string>>;
}

/** Declares an endpoint; only gives the literal its type. */
export const endpoint = <P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  declaration: Endpoint<P, Q, B, R>,
): Endpoint<P, Q, B, R> => declaration;

/** What a handler receives, parsed. */
export interface Input<E extends Endpoint> {
  params: z.output<E['params']>;
  query: z.output<E['query']>;
  body: z.output<NonNullable<E['body']>>;
}
/** What a handler returns; it is parsed once more on its way out. */
export type Output<E extends Endpoint> = z.input<E['response']>;
/** What a caller gets. */
export type Answer<E extends Endpoint> = z.output<E['response']>;
