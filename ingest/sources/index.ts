/** What a person names on the command line → sources: a file, a folder, standard input. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { RawSource } from '../readers/reader.ts';
import { SourceError } from './errors.ts';
import { fromFile, fromStream } from './file.ts';

export { SourceError } from './errors.ts';

interface OpenOptions {
  /** The folder that names are relative to; `uri` is relative to it as well. */
  cwd: string;
  /** What `-` reads. */
  stdin?: Readable;
  /** Told of each file of a folder that is left out, with the reason. */
  onSkip?: (reason: string) => void;
}

const uriOf = (file: string, cwd: string): string =>
  path.relative(cwd, file).split(path.sep).join('/') || path.basename(file);

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'this file may not be read (permission denied)',
  EISDIR: 'this is a folder',
  ENAMETOOLONG: 'the name is too long',
};

/** What the file system says, as a sentence. */
function explain(error: unknown, uri: string): SourceError {
  if (error instanceof SourceError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = error instanceof Error ? error.message : String(error);
  return new SourceError(`${uri}: ${REASONS[code] ?? said}`, { cause: error });
}

/** Files of a folder and the folders in it, hidden ones left out, in the order of their paths. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !path
          .relative(folder, file)
          .split(path.sep)
          .some((part) => part.startsWith('.')),
    )
    .sort();
}

async function fromFolder(folder: string, uri: string, { cwd, onSkip }: OpenOptions): Promise<RawSource[]> {
  const sources: RawSource[] = [];
  const skipped: string[] = [];
  for (const file of await filesIn(folder)) {
    try {
      sources.push(await fromFile(file, uriOf(file, cwd)));
    } catch (error) {
      skipped.push(explain(error, uriOf(file, cwd)).message);
    }
  }
  skipped.forEach((reason) => onSkip?.(reason));
  if (sources.length > 0) return sources;
  const why = skipped[0] ? `; the first of ${skipped.length}: ${skipped[0]}` : '';
  throw new SourceError(`${uri}: no file in this folder can be read${why}`);
}

/**
 * Opens what a person named: a file, a folder (every readable file in it, sorted), or `-` for standard input.
 *
 * @returns at least one source; its `uri` is relative to `cwd`, with forward slashes
 * @throws {SourceError} in one line: missing, empty, binary, not UTF-8, larger than 10 MB, nothing readable in a folder
 */
export async function openSources(named: string, options: OpenOptions): Promise<RawSource[]> {
  if (named === '-') {
    if (!options.stdin) throw new SourceError('-: there is no standard input to read');
    return [await fromStream(options.stdin)];
  }
  if (/^[a-z][a-z+.-]+:\/\//i.test(named))
    throw new SourceError(`${named}: addresses are not fetched yet; save the page and name the file`);
  const file = path.resolve(options.cwd, named);
  const uri = uriOf(file, options.cwd);
  try {
    if (named.includes('\0')) throw new SourceError(`${named.replaceAll('\0', '␀')}: a name holds no null byte`);
    return (await stat(file)).isDirectory() ? await fromFolder(file, uri, options) : [await fromFile(file, uri)];
  } catch (error) {
    throw explain(error, uri);
  }
}
