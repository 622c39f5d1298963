/** An address → one source, fetched from the public internet and from nowhere else. */
import type { Agent, Dispatcher } from 'undici';
import type { RawSource } from '../../readers/reader.ts';
import { declaredBy } from '../charset.ts';
import { SourceError } from '../errors.ts';
import { sourceOf } from '../raw.ts';
import { bytesOf, ENCODINGS } from './body.ts';
import { checkedUrl, ledTo } from './checked.ts';
import { isText, mediaType } from './content-type.ts';
import { guardedAgent, publicOnly, type Guard } from './guard.ts';
import { explainFetch, statusSentence } from './words.ts';

const MOST_REDIRECTS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];
const HEADERS = {
  accept: 'text/html, application/xhtml+xml, application/json, application/xml, text/*, */*;q=0.1',
  'accept-encoding': ENCODINGS,
  'user-agent': 'colloquy (reads the pages of research meetings)',
};

interface Limits {
  /** Most milliseconds for all of it. */
  totalMs: number;
  /** Most milliseconds without a byte. */
  idleMs: number;
}
const LIMITS: Limits = { totalMs: 20_000, idleMs: 5_000 };

export interface FetchOptions {
  signal?: AbortSignal;
  /** Which hosts may be connected to; the public internet when absent. */
  guard?: Guard;
  limits?: Limits;
}

interface Asking {
  agent: Agent;
  signal: AbortSignal;
}

const header = ({ headers }: Dispatcher.ResponseData, name: string): string | null => {
  const value = headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
};

const ask = (url: URL, { agent, signal }: Asking): Promise<Dispatcher.ResponseData> =>
  agent.request({ origin: url.origin, path: url.pathname + url.search, method: 'GET', headers: HEADERS, signal });

/** Where an answer leads; null when it is the page. */
function next(url: URL, answer: Dispatcher.ResponseData): URL | null {
  const location = REDIRECTS.includes(answer.statusCode) ? header(answer, 'location') : null;
  return location === null ? null : ledTo(location, url);
}

/** Asks until an answer leads nowhere else; every step is checked as the first was. */
async function follow(named: URL, asking: Asking): Promise<{ url: URL; answer: Dispatcher.ResponseData }> {
  let url = named;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const answer = await ask(url, asking);
    const to = next(url, answer);
    if (!to) return { url, answer };
    answer.body.on('error', () => undefined).destroy();
    url = to;
  }
  throw new SourceError(named.href, `the server leads from one address to another more than ${MOST_REDIRECTS} times`);
}

async function fetchSource(named: URL, asking: Asking): Promise<RawSource> {
  const { url, answer } = await follow(named, asking);
  const uri = url.href;
  if (answer.statusCode !== 200) throw new SourceError(uri, statusSentence(answer.statusCode));
  const declared = header(answer, 'content-type');
  const contentType = mediaType(declared);
  if (!isText(contentType))
    throw new SourceError(uri, `expected a page, a calendar or data as text, this is ${contentType}`);
  const bytes = await bytesOf(answer.body, header(answer, 'content-encoding') ?? '', uri);
  return sourceOf(bytes, { uri, contentType, charset: declaredBy(declared) });
}

/**
 * Fetches a page. Only the public internet is reached, and every redirect is checked anew; at most 10 MB are read, unpacked,
 * in at most 20 s.
 *
 * @returns a source whose `uri` is where the page was found in the end, without a fragment: links in it are relative to that
 * @throws {SourceError} in one line that says what was refused or failed
 * @throws the reason of the signal
 */
export async function fromUrl(
  address: string,
  { signal, guard = publicOnly, limits = LIMITS }: FetchOptions = {},
): Promise<RawSource> {
  const named = checkedUrl(address);
  const agent = guardedAgent(guard, { connectMs: limits.idleMs, idleMs: limits.idleMs });
  const late = AbortSignal.timeout(limits.totalMs);
  try {
    return await fetchSource(named, { agent, signal: signal ? AbortSignal.any([signal, late]) : late });
  } catch (error) {
    signal?.throwIfAborted();
    throw explainFetch(error, named.href);
  } finally {
    await agent.destroy();
  }
}
