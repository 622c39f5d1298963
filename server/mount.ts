/** Walks the contract: each endpoint becomes a route that parses its input, calls its handler and parses the answer. */
import express, { type Express, type RequestHandler } from 'express';
import type { z } from 'zod';
import type { Endpoint } from '../contract/endpoint.ts';
import { ProblemError } from '../contract/problem.ts';
import { withinDeadline } from './deadline.ts';
import type { Handler } from './handlers/handler.ts';
import { inputOf } from './input.ts';
import { onlyMethods } from './problems.ts';

/** Largest body in bytes: room for 5,000 ids, or for 100,000 characters of any script. */
export const MAX_BODY_BYTES = 2_000_000;

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
const readBody: RequestHandler[] = [onlyJson, express.json({ limit: MAX_BODY_BYTES })];

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

/**
 * Mounts endpoints.
 *
 * @param handlers one per endpoint, by the endpoint's name
 * @param requestTime milliseconds after which a request is given up
 */
export function mount(
  app: Express,
  endpoints: Readonly<Record<string, Endpoint>>,
  handlers: Readonly<Record<string, Handler<Endpoint>>>,
  requestTime: number,
): void {
  for (const [name, declared] of Object.entries(endpoints).sort(bySpecificity)) {
    const route = app.route(routeOf(declared.path));
    const answer = answering(declared, handlers[name]!, requestTime);
    if (declared.method === 'post') route.post(...readBody, answer).all(onlyMethods(['POST']));
    else route.get(answer).all(onlyMethods(['GET', 'HEAD']));
  }
}
