/** `npm run neo4j`: a local Neo4j for as long as this runs. Its files are kept under `DATA_DIR/neo4j`. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LocalNeo4jError, startLocalNeo4j } from './local-server.ts';

/** Neo4j's own. */
const PORT = 7687;

const folder = path.join(process.env.DATA_DIR || path.join(import.meta.dirname, '../../data'), 'neo4j');

/** The password of the settings, or one of our own that stays the same from run to run. */
async function passwordOf(given: string | undefined): Promise<string> {
  if (given) return given;
  const file = path.join(folder, 'password');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept) return kept;
  const made = randomBytes(12).toString('base64url');
  await mkdir(folder, { recursive: true });
  await writeFile(file, made, { mode: 0o600 });
  return made;
}

async function main(): Promise<void> {
  const password = await passwordOf(process.env.NEO4J_PASSWORD);
  console.log('Starting Neo4j; the first time it is fetched, which takes a minute …');
  const server = await startLocalNeo4j({ libraries: folder, home: path.join(folder, 'home'), port: PORT, password });
  console.log(`Neo4j ${server.version} is ready and stops with Ctrl-C. In another terminal:\n`);
  console.log(`export NEO4J_URI=${server.uri}`);
  console.log('export NEO4J_USERNAME=neo4j');
  console.log(`export NEO4J_PASSWORD=${password}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  await server.stopped;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof LocalNeo4jError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
