/** A folder → what is to be opened in it: its files, and folders that are one source. */
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { FolderFormat, RawSource } from '../readers/reader.ts';
import { decode } from './decode.ts';
import { explain, SourceError } from './errors.ts';
import { bytesOf, fromFile } from './file.ts';
import { joinFiles } from './joined.ts';

/** One source before it is opened. */
export interface Found {
  /** Where it lies on this machine. */
  path: string;
  open(uri: string): Promise<RawSource>;
}

const file = (at: string): Found => ({ path: at, open: (uri) => fromFile(at, uri) });

const unopened = (at: string, reason: string): Found => ({
  path: at,
  open: (uri) => Promise.reject(new SourceError(uri, reason)),
});

const unlisted = (at: string, error: unknown): Found => ({
  path: at,
  open: (uri) => Promise.reject(explain(error, uri)),
});

/** The wanted files of a claimed folder as one source; its hash is over names and bytes. */
async function fromClaimed(folder: string, names: readonly string[], uri: string): Promise<RawSource> {
  const hash = createHash('sha256');
  const files = new Map<string, string>();
  for (const name of names) {
    const bytes = await bytesOf(path.join(folder, name), `${uri}/${name}`);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    files.set(name, decode(bytes, `${uri}/${name}`));
  }
  return { uri, contentType: null, sha256: hash.digest('hex'), text: joinFiles(files), files };
}

function filesOf(folder: string, names: readonly string[], formats: readonly FolderFormat[]): Found[] {
  const format = formats.find((one) => one.claims(names));
  if (!format) return names.map((name) => file(path.join(folder, name)));
  const wanted = names.filter((name) => format.wants(name));
  return [{ path: folder, open: (uri) => fromClaimed(folder, wanted, uri) }];
}

/** Links, pipes and devices: what is behind a link may lie outside the folder, or be the folder itself. */
function othersOf(folder: string, entries: readonly Dirent[]): Found[] {
  return entries
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) =>
      unopened(
        path.join(folder, entry.name),
        entry.isSymbolicLink() ? 'a link in a folder is not followed: name what it points to' : 'this is no file',
      ),
    );
}

/**
 * What a folder and the folders in it hold, hidden files left out, in the order of their paths.
 *
 * @param formats what makes a folder one source; the first that claims it counts
 * @throws what the file system says of the folder itself; a folder inside that cannot be listed is found and fails to open
 */
export async function findIn(folder: string, formats: readonly FolderFormat[]): Promise<Found[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const found = [...filesOf(folder, names.sort(), formats), ...othersOf(folder, entries)];
  for (const entry of entries.filter((one) => one.isDirectory())) {
    const inner = path.join(folder, entry.name);
    found.push(...(await findIn(inner, formats).catch((error: unknown) => [unlisted(inner, error)])));
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
