/** One file over HTTPS, with every wait bounded; HTTPS_PROXY, HTTP_PROXY and NO_PROXY are honoured. */
import { createWriteStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EnvHttpProxyAgent, fetch } from 'undici';

const CONNECT_MS = 5_000;
const ANSWER_MS = 10_000;
const SILENCE_MS = 20_000;
const WHOLE_MS = 600_000;

export interface Download {
  /** Length of the file; a longer answer is given up. */
  bytes: number;
  signal: AbortSignal;
  onBytes: (done: number) => void;
}

/** The innermost reason, said of the host: fetch hides what happened in `cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  return 'code' in error && typeof error.code === 'string' ? `failed: ${error.code}` : error.message;
}

/** Counts what passes and stops what is too long. */
const counting = ({ bytes, onBytes }: Download) => {
  let done = 0;
  return new Transform({
    transform(piece: Buffer, _encoding, next) {
      done += piece.length;
      if (done <= bytes) onBytes(done);
      next(done > bytes ? new Error(`sends more than the expected ${bytes} bytes`) : null, piece);
    },
  });
};

/**
 * Downloads a file.
 *
 * @param file where to; it must not exist
 * @throws naming the host and the reason
 */
export async function download(url: string, file: string, options: Download): Promise<void> {
  const { host, pathname } = new URL(url);
  const dispatcher = new EnvHttpProxyAgent({
    connect: { timeout: CONNECT_MS },
    headersTimeout: ANSWER_MS,
    bodyTimeout: SILENCE_MS,
  });
  try {
    const signal = AbortSignal.any([options.signal, AbortSignal.timeout(WHOLE_MS)]);
    const response = await fetch(url, { dispatcher, signal });
    if (!response.ok || !response.body) throw new Error(`answers ${response.status} for ${pathname}`);
    await pipeline(response.body, counting(options), createWriteStream(file, { flags: 'wx' }));
  } catch (cause) {
    throw new Error(`${host} ${reasonOf(cause)}`, { cause });
  } finally {
    await dispatcher.destroy();
  }
}
