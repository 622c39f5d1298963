/** Opens a store of either engine for the tests, and cleans up after them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '../../cypher/open.ts';
import { claimNeo4j, testNeo4jSettings } from '../support/neo4j.ts';
import type { Opened } from './store.contract.ts';

export const temporaryDir = () => mkdtemp(path.join(tmpdir(), 'colloquy-store-'));

export async function openEmbeddedForTest(): Promise<Opened> {
  const dir = await temporaryDir();
  const store = await openStore({ engine: 'embedded', dir });
  return { store, release: () => store.close().then(() => rm(dir, { recursive: true, force: true })) };
}

export async function openNeo4jForTest(): Promise<Opened> {
  const giveBack = await claimNeo4j();
  const store = await openStore(testNeo4jSettings());
  return { store, release: () => store.close().then(giveBack) };
}
