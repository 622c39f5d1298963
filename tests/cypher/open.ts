/** Opens a store of either engine for the tests. */
import neo4j from 'neo4j-driver';
import { openStore } from '../../cypher/open.ts';
import { temporaryFolder } from '../support/folder.ts';
import { claimNeo4j, testNeo4jSettings } from '../support/neo4j.ts';
import { clear } from './clear.ts';
import type { Opened } from './store.contract.ts';

export async function openEmbeddedForTest(): Promise<Opened> {
  const store = await openStore({ engine: 'embedded', dir: temporaryFolder('store') });
  return { store, release: () => store.close() };
}

/** What another test found of its collection as a whole: the port keeps it until something else is found. */
async function forgetVerdicts(): Promise<void> {
  const { uri, username, password, database } = testNeo4jSettings();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  await driver.executeQuery('MATCH (v:Verdict) DETACH DELETE v', {}, { database });
  await driver.close();
}

/** The tests' server, empty, and nobody else's until it is released. */
export async function openNeo4jForTest(): Promise<Opened> {
  const giveBack = await claimNeo4j();
  await forgetVerdicts();
  const store = await openStore(testNeo4jSettings());
  await clear(store);
  return { store, release: () => store.close().then(giveBack) };
}
