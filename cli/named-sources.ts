/** What a person names on the command line, as sources that hold meetings. */
import { readers, readSource } from '../ingest/readers/index.ts';
import { ReadError, type RawSource } from '../ingest/readers/reader.ts';
import { openSources, SourceError } from '../ingest/sources/index.ts';
import { UserError } from './command.ts';

const leftOut = (reason: string) => process.stderr.write(`left out: ${reason}\n`);

/** A folder may hold other files: what has no meeting in it is named and left out. */
function holdsMeeting(source: RawSource): boolean {
  try {
    return readSource(source).length > 0;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    leftOut(error.message);
    return false;
  }
}

async function open(named: string): Promise<RawSource[]> {
  // npm runs scripts in the project's folder; what a person names is relative to where they are.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const folders = readers.flatMap(({ folder }) => folder ?? []);
  const sources = await openSources(named, { cwd, stdin: process.stdin, folders, onSkip: leftOut });
  if (sources.length === 1) return sources;
  const meetings = sources.filter(holdsMeeting);
  if (meetings.length === 0) throw new UserError(`${named}: no file in this folder holds a meeting`);
  return meetings;
}

/**
 * Opens files, folders and `-`, in the order in which they are named.
 *
 * @throws {UserError} with the one line that says what is wrong with the first that cannot be opened
 */
export async function openNamed(named: readonly string[]): Promise<RawSource[]> {
  try {
    return (await Promise.all(named.map(open))).flat();
  } catch (error) {
    throw error instanceof SourceError ? new UserError(error.message, { cause: error }) : error;
  }
}
