/** What a person names on the command line, as sources. */
import { readers } from '../ingest/readers/index.ts';
import { findSources, type Found } from '../ingest/sources/index.ts';

/**
 * Finds files, folders, patterns, addresses and `-`, in the order in which they are named; each is opened when its turn comes.
 *
 * @param signal ends what is being fetched
 */
export async function findNamed(named: readonly string[], signal?: AbortSignal): Promise<Found[]> {
  // npm runs scripts in the project's folder; what a person names is relative to where they are.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const folders = readers.flatMap(({ folder }) => folder ?? []);
  const found = named.map((one) => findSources(one, { cwd, stdin: process.stdin, folders, signal }));
  return (await Promise.all(found)).flat();
}
