/** What a person names on the command line → sources: a file, a folder, standard input. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import type { FolderFormat, RawSource } from '../readers/reader.ts';
import { explain, SourceError } from './errors.ts';
import { fromFile, fromStream } from './file.ts';
import { findIn, type Found } from './folder.ts';

export { SourceError } from './errors.ts';

interface OpenOptions {
  /** The folder that names are relative to; `uri` is relative to it as well. */
  cwd: string;
  /** What `-` reads. */
  stdin?: Readable;
  /** Which folders are one source. */
  folders?: readonly FolderFormat[];
  /** Told of each file of a folder that is left out, with the reason. */
  onSkip?: (reason: string) => void;
}

const uriOf = (file: string, cwd: string): string =>
  path.relative(cwd, file).split(path.sep).join('/') || path.basename(file);

async function openFound(found: readonly Found[], uri: string, { cwd, onSkip }: OpenOptions): Promise<RawSource[]> {
  const sources: RawSource[] = [];
  const skipped: string[] = [];
  for (const one of found) {
    const own = uriOf(one.path, cwd);
    try {
      sources.push(await one.open(own));
    } catch (error) {
      skipped.push(explain(error, own).message);
    }
  }
  skipped.forEach((reason) => onSkip?.(reason));
  if (sources.length > 0) return sources;
  const why = skipped[0] ? `; the first of ${skipped.length}: ${skipped[0]}` : '';
  throw new SourceError(uri, `no file in this folder can be read${why}`);
}

/**
 * Opens what a person named: a file, a folder (every readable file in it, sorted), or `-` for standard input.
 *
 * @returns at least one source; its `uri` is relative to `cwd`, with forward slashes
 * @throws {SourceError} in one line: missing, empty, binary, not UTF-8, larger than 10 MB, nothing readable in a folder
 */
export async function openSources(named: string, options: OpenOptions): Promise<RawSource[]> {
  const { cwd, stdin, folders = [] } = options;
  if (named === '-') {
    if (!stdin) throw new SourceError('-', 'there is no standard input to read');
    return [await fromStream(stdin)];
  }
  if (/^[a-z][a-z+.-]+:\/\//i.test(named))
    throw new SourceError(named, 'addresses are not fetched yet; save the page and name the file');
  if (named.includes('\0')) throw new SourceError(named.replaceAll('\0', '␀'), 'a name holds no null byte');
  const file = path.resolve(cwd, named);
  const uri = uriOf(file, cwd);
  try {
    if ((await stat(file)).isDirectory()) return await openFound(await findIn(file, folders), uri, options);
    return [await fromFile(file, uri)];
  } catch (error) {
    throw explain(error, uri);
  }
}
