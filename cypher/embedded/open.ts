/** The embedded engine behind the port: Grafeo, in this process, one file under `DATA_DIR`. */
import { checkWritten, stepsOf, type Step } from '../batch.ts';
import { statement } from '../catalog.ts';
import type { Read, ReadParams, ReadRow } from '../read.ts';
import { parseRows } from '../rows.ts';
import {
  StoreUnavailable,
  type Batch,
  type Capabilities,
  type FacetCount,
  type HeldWord,
  type Hit,
  type ReadOptions,
  type Store,
  type WantedTalks,
  type WantedWords,
} from '../store.ts';
import { storedIn, storedModel } from '../stored.ts';
import { DEFAULT_TIMEOUT, within } from '../timeout.ts';
import { translate } from './errors.ts';
import { closeFile, graphFile, type Database, type GraphFile } from './file.ts';
import { openMigrated } from './migrate.ts';
import { EmbeddedSearch } from './search.ts';
import { toParams, toRows } from './values.ts';

type Transaction = ReturnType<Database['beginTransaction']>;

/**
 * Opens the graph under a folder. A file that cannot be read, or has another schema, is moved aside: the graph is then empty,
 * which `stored()` says.
 *
 * @throws {StoreUnavailable} when another process has it open, or the folder cannot be written
 */
export async function openEmbedded(dir: string): Promise<Store> {
  const place = graphFile(dir);
  return new EmbeddedStore(await openMigrated(place), place);
}

class EmbeddedStore implements Store {
  readonly capabilities: Capabilities = { engine: 'embedded', shared: false, approximateVectors: false };
  readonly #database: Database;
  readonly #place: GraphFile;
  readonly #search = new EmbeddedSearch(this);
  #writing: Promise<unknown> = Promise.resolve();
  #open = true;

  constructor(database: Database, place: GraphFile) {
    this.#database = database;
    this.#place = place;
  }

  /** A query cannot be stopped in this engine: when its time is over it runs on in a thread, and its answer is dropped. */
  async read<R extends Read>(query: R, params: ReadParams<R>, options: ReadOptions = {}): Promise<ReadRow<R>[]> {
    this.#mustBeOpen();
    const { text, file } = statement('embedded', query.folder, query.name);
    const answer = this.#database.executeCypher(text, toParams(params));
    const { timeout = DEFAULT_TIMEOUT, signal } = options;
    return parseRows(query, toRows(await within(answer, { timeout, signal, what: `The query ${file}` })));
  }

  /** One after the other: the engine refuses the second of two writers. */
  async write(batch: Batch): Promise<void> {
    const mine = this.#writing.then(() => this.#apply(batch));
    this.#writing = mine.catch(() => {});
    await mine;
  }

  async #apply(batch: Batch): Promise<void> {
    this.#mustBeOpen();
    const steps = stepsOf(batch, await storedModel(this));
    const transaction = this.#database.beginTransaction();
    try {
      for (const step of steps) await run(transaction, step);
      transaction.commit();
    } catch (error) {
      rollBack(transaction);
      throw translate(error, this.#place.file);
    } finally {
      this.#search.forget();
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
    this.#mustBeOpen();
    await this.#database.executeCypher('RETURN 1 AS answer');
  }

  async close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.#writing;
    await closeFile(this.#database, this.#place);
  }

  #mustBeOpen(): void {
    if (!this.#open) throw new StoreUnavailable(`The graph in ${this.#place.file} is closed.`);
  }
}

async function run(transaction: Transaction, step: Step): Promise<void> {
  const { text } = statement('embedded', 'load', step.name);
  const [row] = toRows(await transaction.executeCypher(text, toParams({ rows: step.rows })));
  checkWritten(step, Number(row?.written ?? 0));
}

function rollBack(transaction: Transaction): void {
  try {
    transaction.rollback();
  } catch {
    // After a commit that failed the engine has rolled back by itself and knows of no transaction.
  }
}
