/** What a person named, found but not opened yet. */
import path from 'node:path';
import type { RawSource } from '../readers/reader.ts';
import { explain } from './errors.ts';

/** One source before it is opened. */
export interface Found {
  uri: string;
  /** @throws {SourceError} in one line that names it */
  open: () => Promise<RawSource>;
}

/** How files are named: relative to a folder, with forward slashes. */
export type Naming = (file: string) => string;

/** A terminal obeys control characters. */
// eslint-disable-next-line no-control-regex -- control characters are what is replaced
const printable = (name: string): string => name.replace(/[\u0000-\u001F\u007F-\u009F]/g, '\uFFFD');

export const relativeTo =
  (cwd: string): Naming =>
  (file) =>
    printable(path.relative(cwd, file).split(path.sep).join('/') || path.basename(file));

export const opening = (uri: string, open: () => Promise<RawSource>): Found => ({
  uri,
  open: () =>
    open().catch((error: unknown) => {
      throw explain(error, uri);
    }),
});

/** What can be named and not opened. @param why a sentence, or what was thrown */
export const unopened = (uri: string, why: unknown): Found => opening(uri, () => Promise.reject(explain(why, uri)));
