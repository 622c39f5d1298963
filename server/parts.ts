/** What an application is made of. The CLI opens the parts; tests pass their own. */
import type { Logger } from 'pino';
import type { Store } from '../cypher/store.ts';
import type { Embedder } from '../ingest/embedding/embedder.ts';

/** What one request, and one visitor, may use. */
export interface Limits {
  /** Requests to the API per minute and address; health checks and the page are not counted. */
  requestsPerMinute: number;
  /** Milliseconds after which a request is given up. */
  requestTime: number;
  /** Milliseconds in which the store has to answer for `/readyz`. */
  healthTime: number;
}

export interface AppParts {
  store: Store;
  /** null when there is no model: everything but semantic search works. */
  embedder: Embedder | null;
  /** Folder of the built page; null when it was not built. */
  page: string | null;
  version: string;
  log: Logger;
  /** Whether only this machine can reach the server. Then only its own names are accepted as `Host`. */
  local: boolean;
  limits?: Partial<Limits>;
}

/** Far above what one person's page asks for; the wider limit is for programs on the same machine. */
export const defaultLimits = (local: boolean): Limits => ({
  requestsPerMinute: local ? 120_000 : 3_000,
  requestTime: 15_000,
  healthTime: 2_000,
});
