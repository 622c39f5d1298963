/** The built page: hashed files for good, the page itself asked for anew each time, and its own addresses all answered by it. */
import path from 'node:path';
import express, { Router, type Request, type RequestHandler } from 'express';
import { ProblemError } from '../contract/problem.ts';

const YEAR_SECONDS = 31_536_000;

const notBuilt: RequestHandler = (req, _res, next) => {
  if (req.path !== '/') return next();
  const detail = 'The page has not been built: `npm run build` makes it. The API is at /api/openapi.json.';
  next(new ProblemError({ slug: 'no-page', title: 'No page', status: 404, detail }));
};

/**
 * Whether a request is for a view of the page: the page's own address, or one that names no file, opened by a browser. What
 * takes anything, as programs do, is told that there is nothing.
 */
const isView = (req: Request) =>
  (req.method === 'GET' || req.method === 'HEAD') &&
  (req.path === '/' || (req.accepts(['json', 'html']) === 'html' && !/^\/api(\/|$)|\.\w+$/.test(req.path)));

/**
 * Serves the page.
 *
 * @param folder of the built client, with `index.html` and hashed files under `assets/`; null when it was not built
 */
export function page(folder: string | null): Router {
  const router = Router();
  if (folder === null) return router.use(notBuilt);
  const hashed = path.join(folder, 'assets') + path.sep;
  const caching = (file: string) =>
    file.startsWith(hashed) ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache';
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      cacheControl: false,
      setHeaders: (res, file: string) => res.setHeader('Cache-Control', caching(file)),
    }),
  );
  router.use((req, res, next) => {
    if (!isView(req)) return next();
    res.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder, cacheControl: false });
  });
  return router;
}
