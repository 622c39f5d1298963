/** The graph's file: who has it open, and what happens when it cannot be read. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import grafeo from '@grafeo-db/js';
import { StoreUnavailable } from '../store.ts';
import { isFull, isLocked, isUnreadable, translate } from './errors.ts';

export type Database = grafeo.GrafeoDB;

export interface GraphFile {
  /** The engine's file. */
  file: string;
  /** Holds the id of the process that has it open, for the sentence the next one says; the lock itself is the engine's. */
  owner: string;
}

/** @param dir the folder of settings' `DATA_DIR` */
export const graphFile = (dir: string): GraphFile => ({
  file: path.join(dir, 'graph.grafeo'),
  owner: path.join(dir, 'graph.owner'),
});

/** What the engine keeps beside its file. */
const COMPANIONS = ['', '.wal', '.wal.damaged'];

/** Moves the file out of the way to `….previous`, in place of the one moved before. */
export async function moveAside({ file }: GraphFile): Promise<void> {
  for (const end of COMPANIONS) {
    await rm(`${file}.previous${end}`, { recursive: true, force: true });
    if (existsSync(file + end)) await rename(file + end, `${file}.previous${end}`);
  }
}

async function inUse({ file, owner }: GraphFile, cause: unknown): Promise<StoreUnavailable> {
  const pid = (await readFile(owner, 'utf8').catch(() => '')).trim();
  const who =
    pid === String(process.pid)
      ? 'already open in this process.'
      : `in use by another process (pid ${pid || 'unknown'}). Stop that one, or ask it at its address if it is a server.`;
  return new StoreUnavailable(`The graph in ${file} is ${who}`, { cause });
}

/**
 * Opens the file, or an empty one where there is none or it cannot be read; that one is moved aside.
 *
 * @throws {StoreUnavailable} when another process has it open, or the folder cannot be written
 */
export async function openFile(place: GraphFile): Promise<Database> {
  try {
    await mkdir(path.dirname(place.file), { recursive: true });
    const database = await openOrReplace(place);
    await writeFile(place.owner, `${process.pid}\n`);
    return database;
  } catch (error) {
    throw isLocked(error) ? await inUse(place, error) : cannotOpen(error, place);
  }
}

/**
 * Closes the file: what was committed moves from the log beside it into the file. On a full disk it cannot, and nothing is
 * lost: the log stays, and the next one who opens the file reads it.
 *
 * @throws {StoreUnavailable} when the file cannot be written for another reason
 */
export async function closeFile(database: Database, { file, owner }: GraphFile): Promise<void> {
  try {
    database.close();
  } catch (error) {
    if (!isFull(error)) throw translate(error, file);
  } finally {
    await rm(owner, { force: true });
  }
}

function cannotOpen(error: unknown, { file }: GraphFile): StoreUnavailable {
  const known = translate(error, file);
  if (known instanceof StoreUnavailable) return known;
  return new StoreUnavailable(`The graph in ${file} cannot be opened: ${known.message}`, { cause: error });
}

async function openOrReplace(place: GraphFile): Promise<Database> {
  try {
    return grafeo.GrafeoDB.create(place.file);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    await moveAside(place);
    return grafeo.GrafeoDB.create(place.file);
  }
}
