/** Walks the contract: each endpoint becomes a route that parses its input, calls its handler and parses the answer. */
import express, { type Express, type IRoute, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import { NDJSON_TYPE, type Endpoint } from '../contract/endpoint.ts';
import { ProblemError } from '../contract/problem.ts';
import { untilGone, withinDeadline } from './deadline.ts';
import type { AnyHandler, Handler, StreamHandler } from './handlers/handler.ts';
import { inputOf } from './input.ts';
import { onlyMethods } from './problems.ts';

/** `/api/nodes/{id}` → `/api/nodes/*id`: an id may hold slashes, raw or percent-encoded. */
const routeOf = (path: string) => path.replace(/\{(\w+)\}/g, '*$1');

/** More specific first: `/api/nodes/{id}/neighbours` before `/api/nodes/{id}`, which would swallow it. */
const bySpecificity = ([, a]: [string, Endpoint], [, b]: [string, Endpoint]) =>
  b.path.split('/').length - a.path.split('/').length;

const onlyJson: RequestHandler = (req, _res, next) => {
  if (req.is('application/json')) return next();
  const detail = 'The body has to be JSON, sent with "Content-Type: application/json".';
  next(new ProblemError({ slug: 'not-json', title: 'Not JSON', status: 415, detail }));
};

/** Most bytes of a body where its endpoint says nothing else: room for 5,000 ids, or for 100,000 characters of any script. */
export const MAX_BODY_BYTES = 2_000_000;

/** An answer that is not what the contract says is a fault of ours: 500, with what differs in the log. */
const parsedAnswer = (schema: z.ZodType, answer: unknown): unknown => {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new Error('an answer does not have the shape of the contract', { cause: parsed.error });
};

function answering(declared: Endpoint, handler: Handler<Endpoint>, requestTime: number): RequestHandler {
  const parse = inputOf(declared);
  return async (req, res) => {
    const input = parse(req);
    const answer = await withinDeadline(res, requestTime, (signal) => handler(input, { signal, timeout: requestTime }));
    res.set('Cache-Control', 'no-cache').json(parsedAnswer(declared.response, answer));
  };
}

/** One line per event; the first sends the headers. No proxy and no compression may hold lines back. */
const lines = (res: Response, schema: z.ZodType) => (event: unknown) => {
  if (res.destroyed) return;
  if (!res.headersSent)
    res.type(NDJSON_TYPE).set({ 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' });
  res.write(`${JSON.stringify(parsedAnswer(schema, event))}\n`);
};

/** Events have no deadline: they end when the work does, or when the caller goes. */
function emitting(declared: Endpoint, handler: StreamHandler, timeout: number): RequestHandler {
  const parse = inputOf(declared);
  return async (req, res) => {
    await handler(parse(req), { signal: untilGone(res), timeout }, lines(res, declared.response));
    res.end();
  };
}

export interface Mounting {
  /** Milliseconds after which a request is given up, and one that is only for whoever may write. */
  requestTime: number;
  writeTime: number;
  /** What a request passes that is only for whoever may write, before its body is read and after. */
  guards: { before: RequestHandler[]; after: RequestHandler[] };
}

/** What reads the body of an endpoint. */
const bodyOf = ({ guarded, maxBytes = MAX_BODY_BYTES }: Endpoint, { before, after }: Mounting['guards']) => {
  const read = [onlyJson, express.json({ limit: maxBytes })];
  return guarded ? [...before, ...read, ...after] : read;
};

/**
 * Mounts endpoints.
 *
 * @param handlers one per endpoint, by the endpoint's name
 */
export function mount(
  app: Express,
  endpoints: Readonly<Record<string, Endpoint>>,
  handlers: Readonly<Record<string, AnyHandler>>,
  { requestTime, writeTime, guards }: Mounting,
): void {
  const byPath = new Map<string, { route: IRoute; methods: string[] }>();
  for (const [name, declared] of Object.entries(endpoints).sort(bySpecificity)) {
    const path = routeOf(declared.path);
    const at = byPath.get(path) ?? { route: app.route(path), methods: [] };
    byPath.set(path, at);
    const handler = handlers[name]!;
    const time = declared.guarded ? writeTime : requestTime;
    const answer = declared.stream
      ? emitting(declared, handler as StreamHandler, time)
      : answering(declared, handler as Handler<Endpoint>, time);
    if (declared.method === 'post') at.route.post(...bodyOf(declared, guards), answer);
    else at.route.get(answer);
    at.methods.push(...(declared.method === 'post' ? ['POST'] : ['GET', 'HEAD']));
  }
  for (const { route, methods } of byPath.values()) route.all(onlyMethods(methods.sort()));
}
