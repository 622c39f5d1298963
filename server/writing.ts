/** Who may write: whoever has the token; without one whoever is at this machine; nobody where the network is served. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { WritingState } from '../contract/api.ts';
import { ProblemError } from '../contract/problem.ts';
import type { AppParts } from './parts.ts';

type Writing = Pick<AppParts, 'local' | 'writeToken' | 'publicUrl'>;

const SENTENCES: Record<WritingState['state'], string> = {
  open: 'Meetings can be added and decisions made from this machine.',
  token: 'Adding meetings and making decisions takes the write token of this server (its setting WRITE_TOKEN).',
  off: 'This server is read only. To write from the page, start it with WRITE_TOKEN set to a secret of at least 16 characters.',
};

/** Whether one can write here, as the page says it. */
export function writingState({ local, writeToken }: Writing): WritingState {
  const state = writeToken !== null ? 'token' : local ? 'open' : 'off';
  return { state, sentence: SENTENCES[state] };
}

const forbidden = (slug: string, detail: string) => new ProblemError({ slug, title: 'Forbidden', status: 403, detail });

/** A page may ask for itself only. `same-site` is no friend: another port of this machine is one. */
const OWN_SITE: ReadonlySet<string> = new Set(['same-origin', 'none']);

function isOwnOrigin({ origin, host }: Request['headers'], publicUrl: string | null): boolean {
  if (origin === undefined || origin === publicUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}

/**
 * Refuses what a page of another site makes the browser send. Browsers say where a request is from; what is no browser says
 * nothing, and can be talked into nothing.
 */
const ownSiteOnly =
  (publicUrl: string | null): RequestHandler =>
  (req, _res, next) => {
    const site = req.headers['sec-fetch-site'];
    if ((site === undefined || OWN_SITE.has(String(site))) && isOwnOrigin(req.headers, publicUrl)) return next();
    next(forbidden('other-site', 'A page of another site may not write here.'));
  };

const digest = (text: string) => createHash('sha256').update(text).digest();
/** In a time that does not tell how much of the token was right. */
const isEqual = (given: string, token: string) => timingSafeEqual(digest(given), digest(token));

/** `Bearer` and what RFC 6750 allows in a token; a secret with other characters is sent as it is. */
const bearerOf = (req: Request) => /^Bearer +(\S.*)$/i.exec(req.headers.authorization ?? '')?.[1];

const tokenOnly =
  (token: string): RequestHandler =>
  (req, res, next) => {
    const given = bearerOf(req);
    if (given !== undefined && isEqual(given, token)) return next();
    res.set('WWW-Authenticate', `Bearer realm="Colloquy"${given === undefined ? '' : ', error="invalid_token"'}`);
    const detail = given === undefined ? SENTENCES.token : 'This is not the write token of this server.';
    next(new ProblemError({ slug: 'no-token', title: 'No right to write', status: 401, detail }));
  };

const nobody: RequestHandler = (_req, _res, next) => next(forbidden('read-only', SENTENCES.off));
const anyone: RequestHandler = (_req, _res, next) => next();

/** What a request to write has to pass before its body is read. */
export function writersOnly(writing: Writing): RequestHandler[] {
  const { state } = writingState(writing);
  const has = { open: anyone, off: nobody, token: tokenOnly(writing.writeToken ?? '') };
  return [ownSiteOnly(writing.publicUrl ?? null), has[state]];
}
