/**
 * The sources as they were fetched, under `DATA_DIR/sources`. The embedded engine's graph is a function of them: a lost or
 * unreadable graph file is rebuilt from here.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { RawSource } from './readers/reader.ts';

const Kept = z.object({
  uri: z.string(),
  contentType: z.string().nullable(),
  sha256: z.string(),
  text: z.string(),
  files: z.record(z.string(), z.string()).optional(),
  retrievedAt: z.string(),
});

/** Names the sources that the graph is made of. */
const LIST = 'loaded.json';

/** A source with the instant of its first retrieval. */
export interface KeptSource {
  raw: RawSource;
  retrievedAt: string;
}

/** Writes beside the target, then renames: a reader never meets half a file. */
async function replaceFile(file: string, content: string): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, content);
  await rename(part, file);
}

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
    await mkdir(this.#dir, { recursive: true });
    const { files, ...rest } = raw;
    const kept: z.input<typeof Kept> = { ...rest, ...(files && { files: Object.fromEntries(files) }), retrievedAt };
    await replaceFile(this.#file(raw.sha256), JSON.stringify(kept));
  }

  /** Records which sources the graph is made of. */
  async setLoaded(hashes: readonly string[]): Promise<void> {
    await mkdir(this.#dir, { recursive: true });
    await replaceFile(path.join(this.#dir, LIST), JSON.stringify([...new Set(hashes)].sort()));
  }

  /** Hashes of the sources that the graph is made of; empty when nothing was ever loaded. */
  async hashes(): Promise<string[]> {
    const list = await readFile(path.join(this.#dir, LIST), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '[]';
      throw error;
    });
    return z.array(z.string()).parse(JSON.parse(list));
  }

  /** The sources that the graph is made of. */
  async loaded(): Promise<KeptSource[]> {
    return Promise.all((await this.hashes()).map((sha256) => this.#take(sha256)));
  }

  async #take(sha256: string): Promise<KeptSource> {
    const { files, retrievedAt, ...rest } = Kept.parse(JSON.parse(await readFile(this.#file(sha256), 'utf8')));
    return { raw: { ...rest, ...(files && { files: new Map(Object.entries(files)) }) }, retrievedAt };
  }
}
