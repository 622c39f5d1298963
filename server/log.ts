/** One line per request: who is recognised by an id, what was asked by its path; never bodies, never what was searched for. */
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

const LONGEST_PATH = 300;
const OFTEN_ASKED = new Set(['/healthz', '/readyz']);

export const logRequests =
  (log: Logger): RequestHandler =>
  (req, res, next) => {
    const began = performance.now();
    const { method, path } = req;
    const request = randomUUID();
    res.set('X-Request-Id', request);
    res.once('close', () => {
      const ms = Math.round((performance.now() - began) * 10) / 10;
      const line = { request, method, path: path.slice(0, LONGEST_PATH), status: res.statusCode, ms };
      const level = OFTEN_ASKED.has(path) ? 'debug' : 'info';
      log[level](line, res.writableFinished ? 'answered' : 'the caller went away');
    });
    next();
  };
