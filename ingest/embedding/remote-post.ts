/** One request to an embeddings endpoint, asked again when the endpoint is busy, with a sentence for everything that can go wrong. */
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddingError } from './errors.ts';

export interface Endpoint {
  /** As a person named it. */
  url: string;
  /** null leaves the choice to the endpoint. */
  model: string | null;
  /** Sent as a bearer token, to this address only. */
  key: string | null;
  /** Milliseconds before asking again for the first time; twice as long each time. */
  firstPause?: number;
}

const TRIES = 5;
const FIRST_PAUSE_MS = 500;
/** What an endpoint may ask us to wait at most. */
const LONGEST_PAUSE_MS = 30_000;
const ANSWER_MS = 60_000;
const TOO_MANY = 429;
const SERVER_ERROR = 500;
/** How much of an error's text is said. */
const SAID = 200;

type Addressed = Endpoint & { address: URL };

/** Why asking again may help, and how long to wait first. */
interface Again {
  why: string;
  pause: number | null;
  cause?: unknown;
}

async function saidBy(response: Response): Promise<string> {
  const text = (await response.text().catch(() => '')).replace(/\s+/g, ' ').trim();
  return text ? ` and said “${text.slice(0, SAID)}”` : '';
}

/** Seconds of `Retry-After`; null when it says none. */
function pauseOf(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return Number.isFinite(seconds) ? Math.min(LONGEST_PAUSE_MS, Math.max(0, seconds * 1_000)) : null;
}

const causeOf = (error: unknown): string => {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message ? cause.message : message;
};

/** Sends it once. @throws {EmbeddingError} where asking again would not help; the signal's reason */
async function post(
  { address, key }: Addressed,
  body: string,
  signal: AbortSignal,
): Promise<{ json: unknown } | Again> {
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
  let response: Response;
  try {
    const ended = AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]);
    // A redirect could carry the key elsewhere.
    response = await fetch(address, { method: 'POST', headers, body, signal: ended, redirect: 'error' });
    if (response.ok) return { json: await response.json() };
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof SyntaxError) throw new EmbeddingError(`${address.href} answered no JSON.`, { cause });
    return { why: `${address.href} does not answer: ${causeOf(cause)}.`, pause: null, cause };
  }
  const why = `${address.href} answered ${response.status}${await saidBy(response)}.`;
  if (response.status === TOO_MANY || response.status >= SERVER_ERROR) return { why, pause: pauseOf(response) };
  throw new EmbeddingError(why);
}

/**
 * The JSON that the endpoint answers. Asked five times at most while it is busy (429), broken (5xx) or silent.
 *
 * @throws {EmbeddingError} naming the address and what is wrong
 * @throws the signal's reason
 */
export async function postWithRetry(endpoint: Addressed, body: object, signal: AbortSignal): Promise<unknown> {
  const text = JSON.stringify(body);
  for (let tried = 1; ; tried++) {
    signal.throwIfAborted();
    const answer = await post(endpoint, text, signal);
    if ('json' in answer) return answer.json;
    if (tried === TRIES) throw new EmbeddingError(answer.why, { cause: answer.cause });
    const pause = answer.pause ?? (endpoint.firstPause ?? FIRST_PAUSE_MS) * 2 ** (tried - 1);
    await sleep(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
}
