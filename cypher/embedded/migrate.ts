/** Brings the embedded graph's schema up to date: a graph of another schema is moved aside, and rebuilt from the sources. */
import { statement } from '../catalog.ts';
import { appliedMigrations, MigrationRefused, migrationsOf, pending, type Migration } from '../migrations.ts';
import { translate } from './errors.ts';
import { closeFile, moveAside, openFile, type Database, type GraphFile } from './file.ts';
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

/** Opens the file; one whose schema is not ours is moved aside. */
async function openOurs(place: GraphFile): Promise<{ database: Database; todo: Migration[] }> {
  const database = await openFile(place);
  const todo = await missing(database);
  if (todo) return { database, todo };
  await closeFile(database, place);
  await moveAside(place);
  return { database: await openFile(place), todo: migrationsOf('embedded') };
}

/**
 * Opens the graph with the schema of this version.
 *
 * @throws {StoreUnavailable} when it cannot be opened, or the migrations cannot be written
 */
export async function openMigrated(place: GraphFile): Promise<Database> {
  const { database, todo } = await openOurs(place);
  try {
    for (const migration of todo) await apply(database, migration);
    return database;
  } catch (error) {
    await closeFile(database, place);
    throw translate(error, place.file);
  }
}
