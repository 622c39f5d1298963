/** A shared link carries a title and a picture: the page filled in for what it is about, and `/picture.png`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { NodeId } from '../../contract/ids.ts';
import type { Store } from '../../cypher/store.ts';
import { nothingHas } from '../problems.ts';
import { drawingAround, drawingOfAll, ofTheGraph, wordsAbout } from './subject.ts';
import { pictureOf } from './picture.ts';
import { filled } from './tags.ts';

/** Milliseconds after which the page is sent as it is: whoever waits for it came for the page, not for its title. */
const PATIENCE = 400;
const PICTURE_TIME = 5_000;
const HOUR_SECONDS = 3_600;
/** Pictures kept, each about 30 kB, and for how many milliseconds: the graph may change. */
const MOST_KEPT = 64;
const KEPT_FOR = 300_000;

/** The names a visitor may have asked us by; anything else is not repeated. */
const HOST = /^[\w.-]{1,255}(:\d{1,5})?$|^\[[\da-f:.]{2,45}\](:\d{1,5})?$/i;

interface Parts {
  store: Store;
  /** Under which address visitors reach us, where somebody has said it: what a proxy says of it, anyone can write. */
  publicUrl: string | null;
}

/** Where the visitor found us, e.g. `http://127.0.0.1:4317`; null when the request does not say it properly. */
const originOf = (req: Request) => (HOST.test(req.get('host') ?? '') ? `${req.protocol}://${req.get('host')}` : null);

const idIn = (req: Request): NodeId | null => NodeId.safeParse(req.query.at).data ?? null;

const pictureFor = (id: NodeId | null) => `/picture.png${id ? `?at=${encodeURIComponent(id)}` : ''}`;

/** The page for a request: filled in where it is about something, else with the words of the graph; null for the page as it is. */
async function pageFor(req: Request, html: string, { store, publicUrl }: Parts): Promise<string | null> {
  const origin = publicUrl ?? originOf(req);
  if (!origin) return null;
  const id = idIn(req);
  const words = id ? await wordsAbout(store, id, { signal: AbortSignal.timeout(PATIENCE) }) : ofTheGraph;
  if (!words) return null;
  const url = `${origin}/${id ? `?at=${encodeURIComponent(id)}` : ''}`;
  return filled(html, { ...words, tab: id && `${words.title} · Colloquy`, url, image: origin + pictureFor(id) });
}

/**
 * Sends the page with its title and picture; as it is when the graph does not answer soon, or does not have what it is about.
 *
 * @param folder that holds `index.html`
 */
export const sharedPage =
  (folder: string, parts: Parts): RequestHandler =>
  async (req, res, next) => {
    const html = await readFile(path.join(folder, 'index.html'), 'utf8').catch(() => null);
    if (html === null) return next();
    const page = await pageFor(req, html, parts).catch(() => null);
    res
      .set('Cache-Control', 'no-cache')
      .type('html')
      .send(page ?? html);
  };

type Kept = Map<string, { at: number; picture: Promise<Buffer | null> }>;

const drawn = async (store: Store, id: NodeId | null): Promise<Buffer | null> => {
  const asked = { signal: AbortSignal.timeout(PICTURE_TIME) };
  const drawing = id ? await drawingAround(store, id, asked) : await drawingOfAll(store, asked);
  return drawing && pictureOf(drawing);
};

/** The picture, made once for all who ask within some minutes; one that failed is not kept. */
function keptOr(kept: Kept, store: Store, id: NodeId | null): Promise<Buffer | null> {
  const name = id ?? '';
  const known = kept.get(name);
  if (known && Date.now() - known.at < KEPT_FOR) return known.picture;
  const picture = drawn(store, id);
  kept.delete(name);
  kept.set(name, { at: Date.now(), picture });
  if (kept.size > MOST_KEPT) kept.delete([...kept.keys()][0]!);
  picture.then(
    (made) => made ?? kept.delete(name),
    () => kept.delete(name),
  );
  return picture;
}

const send = (res: Response, picture: Buffer) =>
  res.set({ 'Cache-Control': `public, max-age=${HOUR_SECONDS}`, 'Cross-Origin-Resource-Policy': 'cross-origin' }).type('png').send(picture); // prettier-ignore

/**
 * `/picture.png` is the graph as it opens, with `?at=` a node and what it is connected to.
 *
 * @param limit of requests, as the API has it
 */
export function pictures(store: Store, limit: RequestHandler): Router {
  const kept: Kept = new Map();
  return Router().get('/picture.png', limit, async (req, res) => {
    const { at } = req.query;
    const id = idIn(req);
    const picture = at !== undefined && !id ? null : await keptOr(kept, store, id);
    if (!picture) throw nothingHas(typeof at === 'string' ? at : '', 'at', 'query');
    send(res, picture);
  });
}
