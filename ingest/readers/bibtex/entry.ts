/** One entry of BibTeX or BibLaTeX → what it says of a talk and of the meeting whose proceedings it is in. */
import type { Located } from '../located.ts';
import { keywordsListed } from '../records/keywords.ts';
import { kindCalled } from '../records/kinds.ts';
import { linkTo, type RecordLink } from '../records/links.ts';
import { asPeople } from '../records/people.ts';
import { printedDays, type Days } from '../records/printed-days.ts';
import type { Entry } from '../records/proceedings.ts';
import { NO_RECORD, type TalkRecord } from '../records/talks.ts';
import type { BibEntry } from './entries.ts';
import { namesIn } from './names.ts';
import { lineIn, proseIn } from './text.ts';

const VOLUME = /^(?:mv)?proceedings$/;
const IN_VOLUME = /^(?:inproceedings|conference|incollection)$/;

const LINKS: readonly (readonly [string, RecordLink['kind']])[] = [
  ['url', 'other'],
  ['pdf', 'paper'],
  ['doi', 'paper'],
  ['video', 'video'],
  ['slides', 'slides'],
];

export class Fields {
  readonly #own: BibEntry;
  readonly #parents: readonly BibEntry[];

  /** @param parents what the entry refers to, the nearest first */
  constructor(own: BibEntry, parents: readonly BibEntry[]) {
    this.#own = own;
    this.#parents = parents;
  }

  /** The first of some fields that the entry has. */
  own(...names: string[]): Located | null {
    return names.flatMap((name) => this.#own.fields.get(name) ?? [])[0] ?? null;
  }

  /** The same, where an entry takes over what it does not say itself. */
  any(...names: string[]): Located | null {
    const inherited = this.#parents.flatMap(({ fields }) => names.flatMap((name) => fields.get(name) ?? []));
    return this.own(...names) ?? inherited[0] ?? null;
  }

  /** The title of the volume that the entry is in. */
  get volume(): Located | null {
    const [parent] = this.#parents;
    return this.any('booktitle') ?? parent?.fields.get('title') ?? null;
  }
}

function linksOf(fields: Fields): TalkRecord['links'] {
  const links = LINKS.flatMap(
    ([name, kind]) => linkTo(fields.own(name)?.text.replaceAll('\\_', '_') ?? null, kind) ?? [],
  );
  const eprint = fields.own('eprint')?.text ?? '';
  const isArxiv = /^(?:arxiv:)?(?:\d{4}\.\d{4,5}|[a-z.-]+\/\d{7})(?:v\d+)?$/i.test(eprint);
  const arxiv = isArxiv ? linkTo(`https://arxiv.org/abs/${eprint.replace(/^arxiv:/i, '')}`, 'paper') : null;
  return [...links, ...(arxiv ? [arxiv] : [])];
}

function talkOf(entry: BibEntry, fields: Fields): TalkRecord {
  return {
    ...NO_RECORD,
    line: entry.line,
    id: entry.key,
    title: lineIn(fields.own('title')),
    authors: namesIn(fields.own('author')),
    kind: kindCalled(fields.own('type', 'howpublished', 'note')?.text ?? ''),
    abstract: proseIn(fields.own('abstract')),
    keywords: keywordsListed(lineIn(fields.own('keywords', 'keyword'))),
    links: linksOf(fields),
  };
}

/** Days of the event; those of a publication only where they are beside its month. */
function daysOf(fields: Fields): Days | null {
  const year = fields.any('year')?.text ?? null;
  const inTitle = lineIn(fields.volume ?? fields.own('title'));
  return (
    printedDays(lineIn(fields.any('eventdate')), year) ??
    printedDays(lineIn(fields.any('month')), year) ??
    (inTitle && /,\s.{0,60}\d{4}$/.test(inTitle.text) ? printedDays(inTitle, year) : null)
  );
}

export function readEntry(entry: BibEntry, parents: readonly BibEntry[]): Entry {
  const fields = new Fields(entry, parents);
  const isVolume = VOLUME.test(entry.type);
  const volume = isVolume ? fields.own('title', 'booktitle') : IN_VOLUME.test(entry.type) ? fields.volume : null;
  return {
    type: entry.type,
    line: entry.line,
    meeting: lineIn(fields.any('eventtitle') ?? volume),
    year: fields.any('year', 'eventdate', 'date'),
    days: daysOf(fields),
    venue: lineIn(fields.any('venue', 'location', 'address')),
    editors: asPeople(namesIn(fields.any('editor'))),
    url: fields.own('url'),
    talk: isVolume ? null : talkOf(entry, fields),
  };
}
