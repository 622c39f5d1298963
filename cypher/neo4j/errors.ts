/** Errors of Neo4j and its driver → errors of the port, each with a sentence for a person and no password in it. */
import neo4j from 'neo4j-driver';
import { StoreTimeout, StoreUnavailable } from '../store.ts';

export interface Neo4jAddress {
  uri: string;
  username: string;
  database: string;
}

/** The address without the name and password that some people write into it. */
const safe = (uri: string) => uri.replace(/\/\/[^/]*@/, '//');

/** Beginnings of the server's and the driver's codes, with what they mean; the first that fits speaks. */
const SENTENCES: readonly [code: string, sentence: (address: Neo4jAddress) => string][] = [
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    ({ uri }) => `Neo4j at ${safe(uri)} refuses to answer for a while: it was given a wrong password too often.`,
  ],
  [
    'Neo.ClientError.Security',
    ({ uri, username }) =>
      `Neo4j at ${safe(uri)} refused the user "${username}": NEO4J_USERNAME or NEO4J_PASSWORD is wrong.`,
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    ({ uri, database }) => `Neo4j at ${safe(uri)} has no database "${database}": NEO4J_DATABASE is wrong.`,
  ],
  [
    'Neo.TransientError.General.OutOfMemoryError',
    ({ uri }) => `Neo4j at ${safe(uri)} has too little memory for this transaction.`,
  ],
  ['Neo.TransientError', ({ uri }) => `Neo4j at ${safe(uri)} is busy or starting; try again in a moment.`],
  ['Neo.DatabaseError', ({ uri }) => `Neo4j at ${safe(uri)} failed; its log says why.`],
  [neo4j.error.SERVICE_UNAVAILABLE, ({ uri }) => `Neo4j at ${safe(uri)} does not answer: is it running?`],
  [neo4j.error.SESSION_EXPIRED, ({ uri }) => `Neo4j at ${safe(uri)} broke the connection; try again in a moment.`],
];

const codeOf = (error: unknown) => (error instanceof neo4j.Neo4jError ? error.code : '');

/** Driver 6 gives a full pool no code of its own. */
const isPoolTimeout = (error: unknown) => error instanceof Error && /acquisition timed out/.test(error.message);

export function translate(error: unknown, address: Neo4jAddress): Error {
  const code = codeOf(error);
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut'))
    return new StoreTimeout('The query took longer than it may and was given up.', { cause: error });
  const [, sentence] = SENTENCES.find(([start]) => code.startsWith(start)) ?? [];
  if (sentence) return new StoreUnavailable(sentence(address), { cause: error });
  if (isPoolTimeout(error))
    return new StoreUnavailable(`Neo4j at ${safe(address.uri)} has no connection free.`, { cause: error });
  return error instanceof Error ? error : new Error(String(error));
}

/** What `neo4j.driver()` says of an address it cannot take. */
export const badAddress = (uri: string, cause: unknown): StoreUnavailable =>
  new StoreUnavailable(
    `NEO4J_URI is ${JSON.stringify(safe(uri))}: expected an address such as neo4j://127.0.0.1:7687 or bolt://….`,
    { cause },
  );
