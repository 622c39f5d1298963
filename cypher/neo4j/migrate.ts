/** Brings the schema of a Neo4j database up to date, gives nodes without them their words, and waits until its indexes are filled. */
import neo4j from 'neo4j-driver';
import { statement } from '../catalog.ts';
import { appliedMigrations, migrationsOf, pending, type Migration } from '../migrations.ts';
import { indexedWords, wordless } from './indexed.ts';
import { ask, type Driver, type Neo4jSettings } from './server.ts';
import type { Rows } from './values.ts';

/** An index of a large graph takes its time. Milliseconds. */
const TIMEOUT = 300_000;

/** @throws {MigrationRefused} when an applied migration has changed since, or is not ours */
export async function migrate(driver: Driver, settings: Neo4jSettings): Promise<void> {
  const run = (text: string, params = {}) =>
    ask(driver, settings, { text, params, timeout: TIMEOUT, routing: neo4j.routing.WRITE });
  const rows = await run(statement('neo4j', appliedMigrations.folder, appliedMigrations.name).text);
  const applied = rows.map((row) => appliedMigrations.row.parse(row));
  for (const migration of pending(migrationsOf('neo4j'), applied)) await apply(run, migration);
  await fillWords(run);
  await run('CALL db.awaitIndexes($seconds)', { seconds: TIMEOUT / 1_000 });
}

type Run = (text: string, params?: Record<string, unknown>) => Promise<Rows>;

/** Nodes read and written at once. */
const CHUNK = 1_000;

/** Nodes that were written before there was an index of words, or past this program. */
async function fillWords(run: Run): Promise<void> {
  for (;;) {
    const rows = await run(statement('neo4j', wordless.folder, wordless.name).text, { limit: CHUNK });
    if (rows.length === 0) return;
    const worded = rows
      .map((row) => wordless.row.parse(row))
      .map(({ id, kind, ...texts }) => ({ id, ...indexedWords(kind, texts) }));
    await run(statement('neo4j', 'load', 'words').text, { rows: worded });
  }
}

async function apply(run: Run, { version, checksum, statements }: Migration): Promise<void> {
  for (const text of statements) await run(text);
  await run(statement('neo4j', 'load', 'record-migration').text, { rows: [{ version, checksum }] });
}
