/** Brings the embedded graph's schema up to date: a graph of another schema is moved aside, and rebuilt from the sources. */
import { statement } from '../catalog.ts';
import { appliedMigrations, MigrationRefused, migrationsOf, pending, type Migration } from '../migrations.ts';
import { moveAside, openFile, type Database, type GraphFile } from './file.ts';
import { toRows } from './values.ts';

async function applied(database: Database) {
  const { text } = statement('embedded', appliedMigrations.folder, appliedMigrations.name);
  return toRows(await database.executeCypher(text)).map((row) => appliedMigrations.row.parse(row));
}

async function apply(database: Database, { version, checksum, statements }: Migration): Promise<void> {
  for (const text of statements) await database.executeCypher(text);
  const { text } = statement('embedded', 'load', 'record-migration');
  await database.executeCypher(text, { rows: [{ version, checksum }] });
}

/** What is still to be applied; null when the graph's schema is not one of ours. */
async function missing(database: Database): Promise<Migration[] | null> {
  try {
    return pending(migrationsOf('embedded'), await applied(database));
  } catch (error) {
    if (error instanceof MigrationRefused) return null;
    throw error;
  }
}

/** Opens the graph with the schema of this version. */
export async function openMigrated(place: GraphFile): Promise<Database> {
  let database = await openFile(place);
  let todo = await missing(database);
  if (!todo) {
    database.close();
    await moveAside(place);
    database = await openFile(place);
    todo = migrationsOf('embedded');
  }
  for (const migration of todo) await apply(database, migration);
  return database;
}
