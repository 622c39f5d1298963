/** Neo4j behind the port: a server of its own, reached over Bolt. */
import neo4j, { type ManagedTransaction } from 'neo4j-driver';
import { checkWritten, stepsOf, type Step } from '../batch.ts';
import { statement } from '../catalog.ts';
import type { Read, ReadParams, ReadRow } from '../read.ts';
import { parseRows } from '../rows.ts';
import type {
  Batch,
  Capabilities,
  FacetCount,
  HeldWord,
  Hit,
  ReadOptions,
  Store,
  WantedTalks,
  WantedWords,
} from '../store.ts';
import { storedIn, storedModel } from '../stored.ts';
import { DEFAULT_TIMEOUT, within } from '../timeout.ts';
import { translate } from './errors.ts';
import { wordSteps } from './indexed.ts';
import { migrate } from './migrate.ts';
import { Neo4jSearch } from './search.ts';
import { ask, connect, reach, type Driver, type Neo4jSettings } from './server.ts';
import { toParams, toRows } from './values.ts';

/** A batch is one transaction, and a first load is large. Milliseconds. */
const WRITE_TIMEOUT = 600_000;

/**
 * Opens a Neo4j database and brings its schema up to date.
 *
 * @throws {StoreUnavailable} when the server does not answer, refuses the user, or has no such database
 */
export async function openNeo4j(settings: Neo4jSettings): Promise<Store> {
  const driver = connect(settings);
  try {
    await reach(driver, settings);
    await migrate(driver, settings);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return new Neo4jStore(driver, settings);
}

class Neo4jStore implements Store {
  readonly capabilities: Capabilities = { engine: 'neo4j', shared: true, approximateVectors: true };
  readonly #driver: Driver;
  readonly #settings: Neo4jSettings;
  readonly #search = new Neo4jSearch(this);

  constructor(driver: Driver, settings: Neo4jSettings) {
    this.#driver = driver;
    this.#settings = settings;
  }

  /** The server stops a query whose time is over; a lost connection is given up from this side. */
  async read<R extends Read>(query: R, params: ReadParams<R>, options: ReadOptions = {}): Promise<ReadRow<R>[]> {
    const { text, file } = statement('neo4j', query.folder, query.name);
    const { timeout = DEFAULT_TIMEOUT, signal } = options;
    const answer = ask(this.#driver, this.#settings, { text, params, timeout, routing: neo4j.routing.READ });
    return parseRows(query, await within(answer, { timeout, signal, what: `The query ${file}` }));
  }

  async write(batch: Batch): Promise<void> {
    const steps = stepsOf(batch, await storedModel(this));
    const bookmarkManager = this.#driver.executeQueryBookmarkManager;
    const session = this.#driver.session({ database: this.#settings.database, bookmarkManager });
    try {
      await session.executeWrite((transaction) => runAll(transaction, steps), { timeout: WRITE_TIMEOUT });
      // Apart, for what a transaction writes is held in memory until its end. What is cut off here is made up at the next opening.
      for (const step of wordSteps(batch)) await session.executeWrite((transaction) => runAll(transaction, [step]));
    } catch (error) {
      throw translate(error, this.#settings);
    } finally {
      await session.close();
    }
  }

  stored() {
    return storedIn(this);
  }

  lexical(query: string, wanted: WantedWords, options?: ReadOptions): Promise<Hit[]> {
    return this.#search.lexical(query, wanted, options);
  }

  meant(terms: readonly string[], options?: ReadOptions): Promise<Map<string, HeldWord[]>> {
    return this.#search.meant(terms, options);
  }

  nearest(vector: Float32Array, wanted: WantedTalks, options?: ReadOptions): Promise<Hit[]> {
    return this.#search.nearest(vector, wanted, options);
  }

  facets(ids: readonly string[], most: number, options?: ReadOptions): Promise<FacetCount[]> {
    return this.#search.facets(ids, most, options);
  }

  async health(): Promise<void> {
    const asked = { text: 'RETURN 1 AS answer', params: {}, timeout: DEFAULT_TIMEOUT, routing: neo4j.routing.READ };
    await ask(this.#driver, this.#settings, asked);
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }
}

async function runAll(transaction: ManagedTransaction, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const { text } = statement('neo4j', 'load', step.name);
    const [row] = toRows(await transaction.run(text, toParams({ rows: step.rows })));
    checkWritten(step, Number(row?.written ?? 0));
  }
}
