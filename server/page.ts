/** The built page: hashed files for good, the page itself asked for anew each time, and its own addresses all answered by it. */
import { Router, type Request, type RequestHandler } from 'express';
import { ProblemError } from '../contract/problem.ts';
import type { Store } from '../cypher/store.ts';
import { builtFiles } from './built-files.ts';
import { framedBy } from './security.ts';
import { sharedPage } from './shared/index.ts';

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

/** Only the page without its writing tools goes into a frame. */
const isEmbedded = (req: Request) => req.query.embed === '1';

export interface PageParts {
  /** The built client, with `index.html` and hashed files under `assets/`; null when it was not built. */
  page: string | null;
  store: Store;
  /** Whose pages may show this one in a frame. */
  embedOrigins?: readonly string[];
  /** Under which address visitors reach the server; null or absent: as each request says. */
  publicUrl?: string | null;
}

/** Serves the page, with the title and picture of what a link is about. */
export function page({ page: folder, store, embedOrigins = [], publicUrl = null }: PageParts): Router {
  const router = Router();
  if (folder === null) return router.use(notBuilt);
  router.use(builtFiles(folder));
  const framed = framedBy(embedOrigins);
  const shared = sharedPage(folder, { store, publicUrl });
  router.use((req, res, next) => (isView(req) && isEmbedded(req) ? framed(req, res, next) : next()));
  router.use((req, res, next) => (isView(req) ? shared(req, res, next) : next()));
  return router;
}
