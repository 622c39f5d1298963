/** A real Neo4j for the tests. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StoreSettings } from '../../cypher/open.ts';
import { LocalNeo4jError, startLocalNeo4j } from '../../cypher/neo4j/local-server.ts';

export interface TestNeo4j {
  uri: string;
  password: string;
  stop(): Promise<void>;
}

/** Kept from run to run, and shared with `npm run neo4j`. */
export const neo4jLibraries = path.join(import.meta.dirname, '../../data/neo4j');
const PASSWORD = 'only-for-tests';

/**
 * Starts a server on a free port in a folder of its own, or takes the one that COLLOQUY_TEST_NEO4J_URI names.
 *
 * @returns null when this machine cannot run one; why is said on stderr
 */
export async function openTestNeo4j(): Promise<TestNeo4j | null> {
  const given = process.env.COLLOQUY_TEST_NEO4J_URI;
  if (given)
    return { uri: given, password: process.env.COLLOQUY_TEST_NEO4J_PASSWORD ?? '', stop: () => Promise.resolve() };
  const home = await mkdtemp(path.join(tmpdir(), 'colloquy-neo4j-'));
  try {
    const server = await startLocalNeo4j({ libraries: neo4jLibraries, home, port: 0, password: PASSWORD });
    const stop = () => server.stop().then(() => rm(home, { recursive: true, force: true }));
    return { uri: server.uri, password: PASSWORD, stop };
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    if (!(error instanceof LocalNeo4jError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return null;
  }
}

/** The settings of the tests' server; the tests that need it are left out when there is none. */
export const testNeo4jSettings = (): Extract<StoreSettings, { engine: 'neo4j' }> => ({
  engine: 'neo4j',
  uri: process.env.COLLOQUY_TEST_NEO4J_URI!,
  username: 'neo4j',
  password: process.env.COLLOQUY_TEST_NEO4J_PASSWORD ?? '',
  database: 'neo4j',
});

/**
 * Waits until no other test file uses the server: its community edition has one database, and tests begin with an empty one.
 *
 * @returns gives the server back
 */
export async function claimNeo4j(): Promise<() => Promise<void>> {
  const { host } = new URL(testNeo4jSettings().uri);
  const claim = path.join(tmpdir(), `colloquy-neo4j-${host.replace(/\W/g, '-')}.claim`);
  while (!(await isMine(claim))) await sleep(100);
  return () => rm(claim, { force: true });
}

/** The claim is a file with the id of the process that holds it; one of a process that is gone is nobody's. */
async function isMine(claim: string): Promise<boolean> {
  const made = await writeFile(claim, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
  if (!made && !isAlive(Number(await readFile(claim, 'utf8').catch(() => '')))) await rm(claim, { force: true });
  return made;
}

function isAlive(pid: number): boolean {
  try {
    return pid === 0 || process.kill(pid, 0);
  } catch {
    return false;
  }
}
