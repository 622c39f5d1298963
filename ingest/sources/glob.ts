/** A pattern such as `pages/2024-*.html` → the files it names. */
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { fromFile } from './file.ts';
import { opening, type Found, type Naming } from './found.ts';

export const isPattern = (named: string): boolean => isDynamicPattern(named);

/** The files that match, in the order of their names; links are not followed. */
export async function findMatching(pattern: string, { cwd, uriOf }: { cwd: string; uriOf: Naming }): Promise<Found[]> {
  const matches = await glob(pattern, { cwd, onlyFiles: true, followSymbolicLinks: false, expandDirectories: false });
  return matches
    .map((match) => path.resolve(cwd, match))
    .map((file) => opening(uriOf(file), () => fromFile(file, uriOf(file))))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
