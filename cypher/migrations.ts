/**
 * The migrations of an engine: files `V001__name.<engine>.cypher`, applied in order, each recorded in the graph with the
 * checksum of its file.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { filesIn, statement, type Engine } from './catalog.ts';
import { StoreUnavailable } from './store.ts';
import { read } from './read.ts';

export interface Migration {
  version: string;
  checksum: string;
  /** One statement each: neither engine takes several at once. */
  statements: string[];
}

/** What the graph says was applied. */
export const appliedMigrations = read(
  'migrations',
  z.object({}),
  z.object({ version: z.string(), checksum: z.string() }),
);
export type Applied = z.output<typeof appliedMigrations.row>;

/** The migrations of an engine in their order. */
export const migrationsOf = (engine: Engine): Migration[] =>
  filesIn('migrations')
    .map((file) => /^migrations\/(V\d+)__([\w-]+)\.(\w+)\.cypher$/.exec(file))
    .filter((match) => match?.[3] === engine)
    .map((match) => migration(match![1]!, statement(engine, 'migrations', `${match![1]}__${match![2]}`).text));

const migration = (version: string, text: string): Migration => ({
  version,
  checksum: createHash('sha256').update(text).digest('hex'),
  statements: text
    .split(/;\s*(?:\n|$)/)
    .map((part) => part.trim())
    .filter(Boolean),
});

/**
 * The migrations still to be applied.
 *
 * @throws {MigrationRefused} when an applied one has changed since, or is not ours
 */
export function pending(all: readonly Migration[], applied: readonly Applied[]): Migration[] {
  for (const { version, checksum } of applied) {
    const ours = all.find((one) => one.version === version);
    if (!ours)
      throw new MigrationRefused(
        `The graph has the migration ${version}, which this version of Colloquy does not know.`,
      );
    if (ours.checksum !== checksum)
      throw new MigrationRefused(`The migration ${version} was applied to the graph in another form than it has now.`);
  }
  return all.slice(applied.length);
}

/** The schema of the graph is not one that our migrations lead to. The message is for a person. */
export class MigrationRefused extends StoreUnavailable {
  override name = 'MigrationRefused';
}
