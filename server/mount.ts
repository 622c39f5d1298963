/** Walks the contract: each endpoint becomes a route that parses its input, calls its handler and parses the answer. */
import { once } from 'node:events';
import express, { type Express, type IRoute, type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import { NDJSON_TYPE, type Endpoint } from '../contract/endpoint.ts';
import { ProblemError } from '../contract/problem.ts';
import { untilGone, withinDeadline } from './deadline.ts';
import type { AnyHandler, FileAnswer, FileHandler, Handler, StreamHandler } from './handlers/handler.ts';
import { inputOf } from './input.ts';
import type { KeptAnswer, KeptAnswers } from './kept-answers.ts';
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

/** A request as all that its answer follows from, besides the graph. */
const keyOf = ({ path }: Endpoint, input: object) => JSON.stringify([path, input]);

function sendKept(res: Response, { etag, body, gzipped }: KeptAnswer): void {
  res.set({ 'Cache-Control': 'no-cache', ETag: etag, Vary: 'Accept-Encoding' }).type('json');
  if (!gzipped || !res.req.acceptsEncodings('gzip')) return void res.send(body);
  res.set('Content-Encoding', 'gzip').send(gzipped);
}

/** As `answering`, but made once for each state of the graph. */
function keeping(declared: Endpoint, handler: Handler<Endpoint>, kept: KeptAnswers, time: number): RequestHandler {
  const parse = inputOf(declared);
  return async (req, res) => {
    const input = parse(req);
    const make = async () => {
      // It is made for everyone who waits: that one of them goes does not end it, the time of its queries does.
      const asked = { signal: new AbortController().signal, timeout: time };
      return JSON.stringify(parsedAnswer(declared.response, await handler(input, asked)));
    };
    const answer = (signal: AbortSignal) => kept.get(keyOf(declared, input), make, { signal, timeout: time });
    sendKept(res, await withinDeadline(res, time, answer));
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

/** Sends the pieces of a file as fast as they are taken; the first is made before the headers are sent. */
async function sendFile(
  res: Response,
  { name, type, pieces }: FileAnswer,
  { signal, tag }: { signal: AbortSignal; tag: string | null },
): Promise<void> {
  const headers = () =>
    res
      .attachment(name)
      .set({ 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-cache', ...(tag && { ETag: tag }) });
  for await (const piece of pieces) {
    if (!res.headersSent) headers();
    if (signal.aborted || res.req.method === 'HEAD') break;
    if (!res.write(piece)) await once(res, 'drain', { signal });
  }
  if (!res.headersSent) headers();
  res.end();
}

/** Whether whoever asks has the answer of this name already. */
function isKnown({ req, res }: { req: Request; res: Response }, tag: string): boolean {
  res.set({ ETag: tag, 'Cache-Control': 'no-cache' });
  const known = req.fresh;
  // A problem has no name.
  if (!known) res.removeHeader('ETag');
  return known;
}

/** A large file takes its time: each question to the store has a deadline, the whole ends with its caller. */
function downloadingFrom(
  declared: Endpoint,
  handler: FileHandler,
  { kept, requestTime: timeout }: Mounting,
): RequestHandler {
  const parse = inputOf(declared);
  return async (req, res) => {
    const asked = { signal: untilGone(res), timeout };
    const input = parse(req);
    const key = JSON.stringify([kept.version, keyOf(declared, input)]);
    const tag = declared.method === 'get' ? await kept.answers.tag(key, asked) : null;
    if (tag && isKnown({ req, res }, tag)) return void res.status(304).end();
    await sendFile(res, await handler(input, asked), { signal: asked.signal, tag });
  };
}

/** What answers an endpoint, by what its answer is. */
function answerOf(name: string, declared: Endpoint, handler: AnyHandler, mounting: Mounting): RequestHandler {
  const time = declared.guarded ? mounting.writeTime : mounting.requestTime;
  if (declared.stream) return emitting(declared, handler as StreamHandler, time);
  if (declared.types) return downloadingFrom(declared, handler as FileHandler, mounting);
  const { answers, of } = mounting.kept;
  if (of.has(name)) return keeping(declared, handler as Handler<Endpoint>, answers, time);
  return answering(declared, handler as Handler<Endpoint>, time);
}

export interface Mounting {
  /** Milliseconds after which a request is given up, and one that is only for whoever may write. */
  requestTime: number;
  writeTime: number;
  /** What a request passes that is only for whoever may write, before its body is read and after. */
  guards: { before: RequestHandler[]; after: RequestHandler[] };
  /** Where answers are kept, and of which endpoints: those that follow from the graph, the request and the version alone. */
  kept: { answers: KeptAnswers; of: ReadonlySet<string>; version: string };
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
  mounting: Mounting,
): void {
  const byPath = new Map<string, { route: IRoute; methods: string[] }>();
  for (const [name, declared] of Object.entries(endpoints).sort(bySpecificity)) {
    const path = routeOf(declared.path);
    const at = byPath.get(path) ?? { route: app.route(path), methods: [] };
    byPath.set(path, at);
    const answer = answerOf(name, declared, handlers[name]!, mounting);
    if (declared.method === 'post') at.route.post(...bodyOf(declared, mounting.guards), answer);
    else at.route.get(answer);
    at.methods.push(...(declared.method === 'post' ? ['POST'] : ['GET', 'HEAD']));
  }
  for (const { route, methods } of byPath.values()) route.all(onlyMethods(methods.sort()));
}
