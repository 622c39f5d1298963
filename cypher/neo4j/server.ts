/** The connection to a Neo4j server: how it is opened, and how one statement is asked. */
import neo4j, { type Driver, type RoutingControl } from 'neo4j-driver';
import { badAddress, translate, type Neo4jAddress } from './errors.ts';
import { toParams, toRows, type Rows } from './values.ts';

export type { Driver };

export interface Neo4jSettings extends Neo4jAddress {
  password: string;
}

/** Milliseconds. The driver's own are 30 to 60 s: longer than a person waits for a page. */
const CONNECT = 5_000;
const RETRY = 5_000;
const ACQUIRE = 10_000;

export function connect({ uri, username, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: CONNECT,
      connectionAcquisitionTimeout: ACQUIRE,
      maxTransactionRetryTime: RETRY,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
    });
  } catch (error) {
    throw badAddress(uri, error);
  }
}

/**
 * Asks once whether the server is there. Every statement is asked again for {@link RETRY} when the connection fails, which
 * carries a running server over a restart; at start nobody should wait that long to hear that there is none.
 */
export async function reach(driver: Driver, address: Neo4jAddress): Promise<void> {
  try {
    await driver.getServerInfo({ database: address.database });
  } catch (error) {
    throw translate(error, address);
  }
}

export interface Asked {
  text: string;
  params: Record<string, unknown>;
  /** Milliseconds. */
  timeout: number;
  routing: RoutingControl;
}

/** Runs one statement in a transaction of its own, again after a transient error. */
export async function ask(driver: Driver, address: Neo4jAddress, asked: Asked): Promise<Rows> {
  try {
    if (asked.routing === neo4j.routing.READ) {
      const rows = await askOnce(driver, address, asked);
      if (rows) return rows;
    }
    const result = await driver.executeQuery(asked.text, toParams(asked.params), {
      database: address.database,
      routing: asked.routing,
      transactionConfig: { timeout: asked.timeout },
    });
    return toRows(result);
  } catch (error) {
    throw translate(error, address);
  }
}

/**
 * The driver notes for each statement from where it was asked, in case it fails; to write that down takes as long as to ask, where
 * source maps are read for it. Our errors say what was asked.
 */
function withoutStack<T>(begin: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return begin();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/**
 * A read in one message there and back: the server commits by itself, where the driver's own transaction asks it to and waits.
 *
 * @returns null after an error with which it is worth asking again
 */
async function askOnce(driver: Driver, { database }: Neo4jAddress, { text, params, timeout }: Asked) {
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const session = driver.session({ database, bookmarkManager, defaultAccessMode: neo4j.session.READ });
  try {
    return toRows(await withoutStack(() => session.run(text, toParams(params), { timeout })));
  } catch (error) {
    if (neo4j.isRetryableError(error)) return null;
    throw error;
  } finally {
    await session.close();
  }
}
