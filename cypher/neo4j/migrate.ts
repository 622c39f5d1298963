/** Brings the schema of a Neo4j database up to date, and waits until its indexes are filled. */
import neo4j from 'neo4j-driver';
import { statement } from '../catalog.ts';
import { appliedMigrations, migrationsOf, pending, type Migration } from '../migrations.ts';
import { ask, type Driver, type Neo4jSettings } from './server.ts';

/** An index of a large graph takes its time. Milliseconds. */
const TIMEOUT = 300_000;

/** @throws {MigrationRefused} when an applied migration has changed since, or is not ours */
export async function migrate(driver: Driver, settings: Neo4jSettings): Promise<void> {
  const run = (text: string, params = {}) =>
    ask(driver, settings, { text, params, timeout: TIMEOUT, routing: neo4j.routing.WRITE });
  const rows = await run(statement('neo4j', appliedMigrations.folder, appliedMigrations.name).text);
  const applied = rows.map((row) => appliedMigrations.row.parse(row));
  for (const migration of pending(migrationsOf('neo4j'), applied)) await apply(run, migration);
  await run('CALL db.awaitIndexes($seconds)', { seconds: TIMEOUT / 1_000 });
}

type Run = (text: string, params?: Record<string, unknown>) => Promise<unknown>;

async function apply(run: Run, { version, checksum, statements }: Migration): Promise<void> {
  for (const text of statements) await run(text);
  await run(statement('neo4j', 'load', 'record-migration').text, { rows: [{ version, checksum }] });
}
