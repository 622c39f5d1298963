/**
 * The sources as they were fetched, under `DATA_DIR/sources`. The embedded engine's graph is a function of them: a lost or
 * unreadable graph file is rebuilt from here.
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { RawSource } from './readers/reader.ts';

const Kept = z.object({
  uri: z.string(),
  contentType: z.string().nullable(),
  sha256: z.string(),
  text: z.string(),
  files: z.record(z.string(), z.string()).optional(),
  columns: z.record(z.string(), z.string()).optional(),
  notes: z.array(z.string()).readonly().optional(),
  retrievedAt: z.string(),
});

/** Names the sources that the graph is made of. */
const LIST = 'loaded.json';
const Hashes = z.array(z.string().regex(/^[0-9a-f]{64}$/));

/** A source with the instant of its first retrieval. */
export interface KeptSource {
  raw: RawSource;
  retrievedAt: string;
}

/** Writes beside the target, then renames: a reader never meets half a file. */
async function replaceFile(file: string, content: string): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(part, content);
    await rename(part, file);
  } catch (cause) {
    await rm(part, { force: true }).catch(() => {});
    throw new Error(`${file} cannot be written: ${(cause as Error).message}`, { cause });
  }
}

/** @param advice what to do when the file is damaged, as a sentence */
async function parseFile<T>(file: string, schema: z.ZodType<T>, advice: string): Promise<T> {
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Error(`${file} ${typeof code === 'string' ? `cannot be read (${code})` : 'is damaged'}. ${advice}`, {
      cause,
    });
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && (error.cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';

export class Shelf {
  readonly #dir: string;

  /** @param dataDir the folder of settings' `DATA_DIR`; created when something is first kept */
  constructor(dataDir: string) {
    this.#dir = path.join(dataDir, 'sources');
  }

  #file(sha256: string) {
    return path.join(this.#dir, `${sha256}.json`);
  }

  /** Keeps a source under the hash of its bytes. */
  async keep({ raw, retrievedAt }: KeptSource): Promise<void> {
    const { files, columns, ...rest } = raw;
    const maps = {
      ...(files && { files: Object.fromEntries(files) }),
      ...(columns && { columns: Object.fromEntries(columns) }),
    };
    const kept: z.input<typeof Kept> = { ...rest, ...maps, retrievedAt };
    await replaceFile(this.#file(raw.sha256), JSON.stringify(kept));
  }

  /** Records which sources the graph is made of. */
  async setLoaded(hashes: readonly string[]): Promise<void> {
    await replaceFile(path.join(this.#dir, LIST), JSON.stringify([...new Set(hashes)].sort()));
  }

  /**
   * Hashes of the sources that the graph is made of; null when there is no list.
   *
   * @throws naming the list when it is damaged
   */
  async hashes(): Promise<string[] | null> {
    const advice = 'Without this file the list is taken from the graph: delete it where the graph is whole.';
    return parseFile(path.join(this.#dir, LIST), Hashes, advice).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
  }

  /**
   * The sources that the graph is made of.
   *
   * @throws naming the first that is missing or damaged
   */
  async loaded(): Promise<KeptSource[]> {
    return Promise.all(((await this.hashes()) ?? []).map((sha256) => this.#take(sha256)));
  }

  async #take(sha256: string): Promise<KeptSource> {
    const advice = `Put it back, or take its name out of ${LIST} and ingest the source again.`;
    const { files, columns, retrievedAt, ...rest } = await parseFile(this.#file(sha256), Kept, advice);
    const maps = {
      ...(files && { files: new Map(Object.entries(files)) }),
      ...(columns && { columns: new Map(Object.entries(columns)) }),
    };
    return { raw: { ...rest, ...maps }, retrievedAt };
  }
}
