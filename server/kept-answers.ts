/**
 * Answers that are made of the whole graph, kept as they are sent for as long as the graph is in the same state. Which state that is
 * the store says, so that a write of another process counts as well.
 */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { storedRevision } from '../cypher/stored.ts';
import type { Store } from '../cypher/store.ts';
import type { Asked } from './handlers/handler.ts';

const compress = promisify(gzip);

/** Bytes of all answers that are kept, with their compressed forms; the one not asked for longest goes first. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Milliseconds. A state whose data somebody changed past this program keeps its name: nothing is kept for good. */
const LONGEST = 60_000;
/** Bytes from which on compressing is worth it. */
const WORTH = 1_024;

/** An answer as it goes out. */
export interface KeptAnswer {
  etag: string;
  body: Buffer;
  /** The same after gzip; null when it is too short for that. */
  gzipped: Buffer | null;
}

interface Entry {
  revision: string;
  since: number;
  made: Promise<KeptAnswer>;
  bytes: number;
}

/** Weak: what is compressed on its way is the same answer. */
const tagOf = (made: string | Buffer) => `W/"${createHash('sha256').update(made).digest('base64url').slice(0, 27)}"`;

async function madeFrom(json: string): Promise<KeptAnswer> {
  const body = Buffer.from(json);
  return { etag: tagOf(body), body, gzipped: body.length < WORTH ? null : await compress(body) };
}

export class KeptAnswers {
  readonly #store: Store;
  readonly #now: () => number;
  /** In the order in which they were last asked for. */
  readonly #entries = new Map<string, Entry>();

  /** @param now milliseconds, for tests */
  constructor(store: Store, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * The answer to a request in the present state of the graph. Who asks for the same while it is being made waits for that one.
   *
   * @param key all that the answer follows from besides the graph
   * @param make the answer as JSON; it goes on when one of those who wait has gone
   */
  async get(key: string, make: () => Promise<string>, asked?: Asked): Promise<KeptAnswer> {
    // Asked for first: an answer that a write overtakes is kept under the old state, which nobody asks for again.
    const revision = await storedRevision(this.#store, asked);
    if (revision === null) return madeFrom(await make());
    const known = this.#entries.get(key);
    const entry = known && this.#holds(known, revision) ? known : this.#begin(key, revision, make);
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.made;
  }

  /**
   * The name of an answer that nobody keeps, such as a file: another whenever the graph or the request is another.
   *
   * @returns an entity tag; null for a graph whose state has no name
   */
  async tag(key: string, asked?: Asked): Promise<string | null> {
    const revision = await storedRevision(this.#store, asked);
    return revision === null ? null : tagOf(JSON.stringify([revision, key]));
  }

  #holds({ revision, since }: Entry, now: string): boolean {
    return revision === now && this.#now() - since < LONGEST;
  }

  #begin(key: string, revision: string, make: () => Promise<string>): Entry {
    const entry: Entry = { revision, since: this.#now(), made: make().then(madeFrom), bytes: 0 };
    entry.made.then(
      ({ body, gzipped }) => {
        entry.bytes = body.length + (gzipped?.length ?? 0);
        this.#bound();
      },
      () => {
        if (this.#entries.get(key) === entry) this.#entries.delete(key);
      },
    );
    return entry;
  }

  #bound(): void {
    let bytes = [...this.#entries.values()].reduce((sum, entry) => sum + entry.bytes, 0);
    for (const [key, entry] of this.#entries) {
      if (bytes <= MOST_BYTES) return;
      bytes -= entry.bytes;
      this.#entries.delete(key);
    }
  }
}
