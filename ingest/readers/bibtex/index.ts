/** The reader of BibTeX and BibLaTeX: one meeting for each volume of proceedings. */
import { refuseMore, toRead } from '../to-read.ts';
import { Issues } from '../page/issues.ts';
import { ReadError, type RawSource, type Reader } from '../reader.ts';
import { meetingsIn } from '../records/proceedings.ts';
import { entriesOf, type BibEntry } from './entries.ts';
import { readEntry } from './entry.ts';

const ENTRY =
  /^[^\S\n]{0,20}@[A-Za-z]{2,40}\s{0,20}[{(]\s{0,20}[^\s{}(),]{0,200}\s{0,20},\s{0,20}[\w-]{1,40}\s{0,20}=/m;
/** An entry refers to its volume, and that to nothing. */
const MOST_PARENTS = 3;

/** What an entry refers to by `crossref` or `xdata`, the nearest first. */
function parentsOf(entry: BibEntry, byKey: ReadonlyMap<string, BibEntry>): BibEntry[] {
  const parents: BibEntry[] = [];
  const referred = (from: BibEntry) => (from.fields.get('crossref') ?? from.fields.get('xdata'))?.text.toLowerCase();
  for (
    let at = byKey.get(referred(entry) ?? '');
    at && parents.length < MOST_PARENTS;
    at = byKey.get(referred(at) ?? '')
  )
    parents.push(at);
  return parents;
}

function nothing(source: RawSource, issues: Issues): never {
  const [first] = issues.all;
  const said = first ? `no entry could be read: ${first.message}` : 'expected BibTeX entries, none came';
  throw new ReadError(source.uri, said, { line: first?.line ?? 1 });
}

export const bibtex: Reader = {
  id: 'bibtex',
  describe: 'BibTeX: the papers of one or several proceedings',
  matches: ({ text }) => (ENTRY.test(text.slice(0, 200_000)) ? 0.9 : 0),
  read(source) {
    refuseMore(source, /^[^\S\n]{0,20}@[A-Za-z]{2,40}\s{0,20}[{(]/gm);
    const issues = new Issues();
    const entries = entriesOf(source.text, issues);
    const byKey = new Map(entries.flatMap((entry) => (entry.key ? [[entry.key.toLowerCase(), entry]] : [])));
    const drafts = meetingsIn(
      entries.filter(({ type }) => type !== 'xdata').map((entry) => readEntry(entry, parentsOf(entry, byKey))),
      source.uri,
    );
    if (drafts.length === 0) nothing(source, issues);
    return drafts.map((draft, i) =>
      toRead({ ...draft, issues: [...(i === 0 ? issues.all : []), ...draft.issues] }, source, this.id),
    );
  },
};
