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
