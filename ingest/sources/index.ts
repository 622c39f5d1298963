/** What a person names → sources: a file, a folder, a pattern, an address, standard input. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import type { FolderFormat, RawSource } from '../readers/reader.ts';
import { fromFile, fromStream } from './file.ts';
import { findIn } from './folder.ts';
import { opening, relativeTo, unopened, type Found, type Naming } from './found.ts';
import { findMatching, isPattern } from './glob.ts';
import { fromUrl } from './url/index.ts';

export { SourceError } from './errors.ts';
export type { Found } from './found.ts';

export interface Place {
  /** The folder that names are relative to; `uri` is relative to it as well. */
  cwd: string;
  /** What `-` reads. */
  stdin?: Readable;
  /** Which folders are one source. */
  folders?: readonly FolderFormat[];
  /** Ends a fetch. */
  signal?: AbortSignal;
}

const NO_STDIN = 'there is no standard input to read';

/** Who waits for standard input may wait for ever. */
const ending = (stream: Readable, signal: AbortSignal | undefined): Readable =>
  signal ? addAbortSignal(signal, stream) : stream;

const orUnopened = (found: readonly Found[], uri: string, why: string): readonly Found[] =>
  found.length > 0 ? found : [unopened(uri, why)];

async function findPath(named: string, uriOf: Naming, { cwd, folders = [] }: Place): Promise<readonly Found[]> {
  const file = path.resolve(cwd, named);
  const uri = uriOf(file);
  try {
    const found = await stat(file);
    if (!found.isDirectory()) return [opening(uri, () => fromFile(file, uri))];
    return orUnopened(await findIn(file, { uriOf, formats: folders }), uri, 'there is no file in this folder');
  } catch (error) {
    if (!isPattern(named)) return [unopened(uri, error)];
    return orUnopened(
      await findMatching(named, { cwd, uriOf }),
      uri,
      'no file matches this pattern; links are not followed',
    );
  }
}

/**
 * Finds what a person named: a file, a folder (every file in it), a pattern such as `pages/*.html`, an `http` or `https`
 * address, or `-` for standard input. Nothing is opened yet.
 *
 * @returns at least one, in the order of names; what is missing is found too, and says so when it is opened
 */
export async function findSources(named: string, place: Place): Promise<readonly Found[]> {
  const { cwd, stdin, signal } = place;
  if (named === '-')
    return [stdin ? opening('stdin', () => fromStream(ending(stdin, signal))) : unopened('-', NO_STDIN)];
  if (named.includes('\0')) return [unopened(named.replaceAll('\0', '␀'), 'a name holds no null byte')];
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(named)) return [opening(named, () => fromUrl(named, { signal }))];
  return findPath(named, relativeTo(cwd), place);
}

/**
 * Opens everything that a person named.
 *
 * @throws {SourceError} for the first that cannot be opened, in one line: missing, empty, binary, in an encoding that is not
 *   known, larger than 10 MB
 */
export async function openSources(named: string, place: Place): Promise<RawSource[]> {
  const sources: RawSource[] = [];
  for (const found of await findSources(named, place)) sources.push(await found.open());
  return sources;
}
