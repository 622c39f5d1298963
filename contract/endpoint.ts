/** One declaration per endpoint: the server mounts it, the client calls it, OpenAPI describes it. */
import { z } from 'zod';

/** Media type of an answer that is one JSON text per line. */
export const NDJSON_TYPE = 'application/x-ndjson';

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
  problems?: Partial<Record<400 | 404 | 409 | 410 | 413 | 429 | 503, string>>;
  /** The answer is many of `response`, one JSON text per line as they happen (`application/x-ndjson`). */
  stream?: true;
  /** The answer is a file of one of these media types; `response` is its text. */
  types?: readonly string[];
  /** Only for whoever may write: see WRITE_TOKEN among the settings. */
  guarded?: true;
  /** Largest body in bytes, where it is more than a short text. */
  maxBytes?: number;
}

/** Declares an endpoint; only gives the literal its type. */
export const endpoint = <P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  declaration: Endpoint<P, Q, B, R>,
): Endpoint<P, Q, B, R> => declaration;

/** Declares an endpoint whose answer is many of `response`, as they happen. */
export const streaming = <P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType, R extends z.ZodType>(
  declaration: Endpoint<P, Q, B, R>,
) => ({ ...declaration, stream: true as const });

/** Declares an endpoint whose answer is a file of one of the media types `types`. */
export const downloading = <P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(
  declaration: Omit<Endpoint<P, Q, B, z.ZodString>, 'response'> & { types: readonly string[] },
) => ({ ...declaration, response: z.string() });

/** What a handler receives, parsed. */
export interface Input<E extends Endpoint> {
  params: z.output<E['params']>;
  query: z.output<E['query']>;
  body: z.output<NonNullable<E['body']>>;
}
/** What a handler returns, or each of its events; it is parsed once more on its way out. */
export type Output<E extends Endpoint> = z.input<E['response']>;
/** What a caller gets. */
export type Answer<E extends Endpoint> = z.output<E['response']>;
