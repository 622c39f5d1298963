/** What stands between the network and the handlers: headers, the names we answer to, and how often one may ask. */
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { ProblemError } from '../contract/problem.ts';

const directivesFor = (frameAncestors: string[]) => ({
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  workerSrc: ["'self'", 'blob:'],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors,
});

/**
 * The page loads only what comes from here. Styles may be inline because Mantine and Cytoscape write style elements;
 * scripts may not. Plain HTTP is no mistake on a local network, so nothing is upgraded.
 */
export const headers = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: directivesFor(["'none'"]),
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });

/**
 * Lets pages of given origins, and our own, show what is answered in a frame. Everything else stays unframed, so that no
 * other site can have its visitors click in ours without knowing.
 */
export function framedBy(origins: readonly string[]): RequestHandler {
  const policy = helmet.contentSecurityPolicy({
    useDefaults: false,
    directives: directivesFor(["'self'", ...origins]),
  });
  return (req, res, next) => {
    // It knows no list of origins; browsers that know the policy above heed only that.
    res.removeHeader('X-Frame-Options');
    policy(req, res, next);
  };
}

const OWN_NAMES = /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Refuses requests under another name. A web page elsewhere can point its own name at this machine (DNS rebinding) and
 * would then read what is here as if it were its own.
 */
export const ownNamesOnly: RequestHandler = (req, _res, next) => {
  if (OWN_NAMES.test(req.headers.host ?? '')) return next();
  const detail = 'This server answers this machine only: open it as localhost, 127.0.0.1 or [::1].';
  next(new ProblemError({ slug: 'wrong-host', title: 'Wrong host', status: 403, detail }));
};

const WINDOW_SECONDS = 60;

/** Whether the body of a request makes this server fetch something. */
const fetches = ({ body }: { body?: unknown }) => {
  const { source = body } = (body ?? {}) as { source?: unknown };
  return (source as { by?: unknown } | undefined)?.by === 'url';
};

/** The limit on what this server fetches for an address; asked once the body is read. */
export const fetchingLimit = (perMinute: number): RequestHandler => askingLimit(perMinute, (req) => !fetches(req));

/**
 * Answers 429 to an address that asks more often than `perMinute`. The address is the connection's: what a header says of it
 * anyone can write. A proxy in front is one address; it limits its visitors itself.
 *
 * @param uncounted requests that are not counted; absent means none
 */
export const askingLimit = (perMinute: number, uncounted = (_req: object) => false): RequestHandler =>
  rateLimit({
    skip: uncounted,
    windowMs: WINDOW_SECONDS * 1000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: { xForwardedForHeader: false },
    handler: (_req, _res, next) => {
      const detail = `More than ${perMinute} requests came from one address within a minute. Wait a little, then go on.`;
      next(
        new ProblemError(
          { slug: 'too-many-requests', title: 'Too many requests', status: 429, detail },
          { retryAfter: WINDOW_SECONDS },
        ),
      );
    },
  });
