/** Makes the application listen, and stops it without cutting anyone off. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp } from './app.ts';
import type { AppParts } from './parts.ts';
import { answerUnreadable } from './unreadable.ts';

export interface ServeParts extends Omit<AppParts, 'local'> {
  host: string;
  /** 0 takes a free one. */
  port: number;
}

export interface Served {
  /** Where a browser on this machine finds it. */
  url: string;
  /** Stops listening and lets what runs finish for a few seconds. Embedder and store stay open: who opened them closes them. */
  close: () => Promise<void>;
}

/** How long requests under way may still take after `close`, in milliseconds. */
const GRACE = 5_000;
/** A query of 2,000 characters is up to 18,000 bytes once percent-encoded. */
const MOST_HEADER_BYTES = 64 * 1024;

/** Whether an address is this machine's own, for itself. */
const isLoopback = (host: string) => /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host);

/** What a proxy hands over comes from this machine and is from anywhere. */
const isLocal = ({ host, publicUrl }: Pick<ServeParts, 'host' | 'publicUrl'>) => isLoopback(host) && !publicUrl;

const EVERYWHERE = new Set(['0.0.0.0', '::']);

/** The address as it stands in a URL. */
const shown = (host: string) => (host.includes(':') ? `[${host}]` : host);

const REASONS: Record<string, string> = {
  EADDRINUSE:
    'another program listens there. Stop it, or choose another port, e.g. PORT=4318; PORT=0 takes a free one.',
  EACCES: 'this user may not listen there. Choose a port from 1024 on with PORT.',
  EADDRNOTAVAIL: 'this machine has no such address. HOST has to be one of its own, e.g. 127.0.0.1.',
  ENOTFOUND: 'no such host is known. HOST has to be an address of this machine, e.g. 127.0.0.1.',
};

const cannotListen = (host: string, port: number, cause: NodeJS.ErrnoException) =>
  new Error(`Cannot listen on ${shown(host)}:${port}: ${REASONS[cause.code ?? ''] ?? cause.message}`, { cause });

function listen(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(host, port, cause)));
    server.listen({ host, port, exclusive: true }, () => resolve(server.address() as AddressInfo));
  });
}

/** How often connections that have become idle are closed while the server stops, in milliseconds. */
const SWEEP = 25;

/** Resolves once every connection is closed: idle ones at once, busy ones when they have answered or the grace is over. */
function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // Node leaves a kept-alive connection open that was busy when `close` was called.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
    const late = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(late);
      resolve();
    });
  });
}

/**
 * Serves the application.
 *
 * @throws {Error} when it cannot listen; the message says where and what to do
 */
export async function serve({ host, port, ...parts }: ServeParts): Promise<Served> {
  const app = createApp({ ...parts, local: isLocal({ ...parts, host }) });
  const server = createServer(
    { maxHeaderSize: MOST_HEADER_BYTES, headersTimeout: 10_000, requestTimeout: 30_000 },
    app,
  );
  server.on('clientError', answerUnreadable);
  const address = await listen(server, host, port);
  let stopped: Promise<void> | null = null;
  return {
    url: `http://${shown(EVERYWHERE.has(host) ? 'localhost' : host)}:${address.port}`,
    close: () => (stopped ??= drain(server)),
  };
}
