/** A folder → what is to be opened in it: its files, and folders that are one source. */
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { FolderFormat, RawSource } from '../readers/reader.ts';
import { refuseLarge } from './capped.ts';
import { decode } from './decode.ts';
import { bytesOf, fromFile } from './file.ts';
import { opening, unopened, type Found, type Naming } from './found.ts';
import { joinFiles } from './joined.ts';

interface Finding {
  uriOf: Naming;
  /** What makes a folder one source; the first that claims it counts. */
  formats: readonly FolderFormat[];
}

/** The papers of a large conference are a few megabytes. */
const MOST_BYTES = 50 * 1024 * 1024;

const LINK = 'a link in a folder is not followed: name what it points to';
const NO_FILE = 'expected a file or folder, this is a pipe or device';

/** The wanted files of a claimed folder as one source; its hash is over names and bytes. */
async function fromClaimed(folder: string, names: readonly string[], uri: string): Promise<RawSource> {
  const hash = createHash('sha256');
  const files = new Map<string, string>();
  const notes: string[] = [];
  let size = 0;
  for (const name of names) {
    const bytes = await bytesOf(path.join(folder, name), `${uri}/${name}`);
    size += bytes.length;
    refuseLarge(size, uri, MOST_BYTES);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    const decoded = decode(bytes, `${uri}/${name}`);
    files.set(name, decoded.text);
    notes.push(...decoded.notes.map((note) => `${name}: ${note}`));
  }
  const text = joinFiles(files);
  return { uri, contentType: null, sha256: hash.digest('hex'), text, files, ...(notes.length > 0 && { notes }) };
}

function filesOf(folder: string, names: readonly string[], { uriOf, formats }: Finding): Found[] {
  const format = formats.find((one) => one.claims(names));
  if (format) {
    const [uri, wanted] = [uriOf(folder), names.filter((name) => format.wants(name))];
    return [opening(uri, () => fromClaimed(folder, wanted, uri))];
  }
  return names.map((name) => {
    const [file, uri] = [path.join(folder, name), uriOf(path.join(folder, name))];
    return opening(uri, () => fromFile(file, uri));
  });
}

/** What a folder inside holds; one that cannot be listed is found, and fails to open. */
const findInside = (folder: string, finding: Finding): Promise<Found[]> =>
  findIn(folder, finding).catch((error: unknown) => [unopened(finding.uriOf(folder), error)]);

/**
 * What a folder and the folders in it hold, hidden files left out, in the order of their names. What is behind a link may lie
 * outside the folder, or be the folder itself: it is found, and fails to open.
 *
 * @throws what the file system says of the folder itself
 */
export async function findIn(folder: string, finding: Finding): Promise<Found[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const found = filesOf(folder, names.sort(), finding);
  for (const entry of entries) {
    const inner = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await findInside(inner, finding)));
    else if (!entry.isFile()) found.push(unopened(finding.uriOf(inner), entry.isSymbolicLink() ? LINK : NO_FILE));
  }
  return found.sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
