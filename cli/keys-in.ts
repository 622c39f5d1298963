/** A file that names things, one a line. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from './command.ts';

/** npm runs scripts in the project's folder; what a person names is relative to where they are. */
export const fromHere = (file: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), file);

/**
 * The keys or ids in a file, each once; null when no file was named.
 *
 * @throws {UserError} when it cannot be read
 */
export async function keysIn(file: string | undefined): Promise<string[] | null> {
  if (!file) return null;
  const text = await readFile(fromHere(file), 'utf8').catch((error: Error) => {
    throw new UserError(`${file}: cannot be read: ${error.message}`, { cause: error });
  });
  return [...new Set(text.split(/\r?\n/).filter(Boolean))];
}
