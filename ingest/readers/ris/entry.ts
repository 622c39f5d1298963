/** One RIS record → what it says of a talk and of the meeting whose proceedings it is in. */
import type { Located } from '../located.ts';
import { keywordsListed } from '../records/keywords.ts';
import { kindCalled } from '../records/kinds.ts';
import { linkTo, type RecordLink } from '../records/links.ts';
import { asPeople, type Listed } from '../records/people.ts';
import { plainLine, plainProse } from '../records/plain.ts';
import { printedDays } from '../records/printed-days.ts';
import type { Entry } from '../records/proceedings.ts';
import { uninverted } from '../records/inverted.ts';
import { NO_RECORD, type TalkRecord } from '../records/talks.ts';
import type { RisRecord } from './records.ts';

/** Types of what is in proceedings; for other types T2 names a journal or a book. */
const IN_VOLUME = /^(?:CONF|CPAPER|SLIDE|HEAR)$/;

const LINKS: readonly (readonly [string, RecordLink['kind']])[] = [
  ['UR', 'other'],
  ['DO', 'paper'],
  ['L1', 'paper'],
  ['L2', 'paper'],
  ['LK', 'other'],
];

function namesIn(names: readonly Located[]): Listed[] {
  return names.flatMap((one) => {
    const name = plainLine(one);
    return name ? [{ name: uninverted(name), affiliation: null, marks: [] }] : [];
  });
}

/** Keywords come one to a line, or all in one. */
function keywordsOf(record: RisRecord): Located[] {
  const words = record.all('KW', 'K1');
  return words.length === 1 ? keywordsListed(words[0]!) : words.flatMap((word) => plainLine(word) ?? []);
}

function linksOf(record: RisRecord): TalkRecord['links'] {
  const all = LINKS.flatMap(([tag, kind]) => record.all(tag).flatMap(({ text }) => linkTo(text, kind) ?? []));
  return [...new Map(all.map((link) => [link.url, link])).values()];
}

export function readRecord(record: RisRecord): Entry {
  const year = record.first('PY', 'Y1');
  const volume = IN_VOLUME.test(record.type) ? record.first('T2', 'BT', 'C3', 'T3', 'JF', 'JO', 'JA') : null;
  return {
    type: record.type || 'no type',
    line: record.line,
    meeting: plainLine(volume),
    year,
    days: printedDays(record.first('DA'), year?.text ?? null) ?? printedDays(record.first('Y1'), year?.text ?? null),
    venue: plainLine(record.first('CY')),
    editors: asPeople(namesIn(record.all('ED', 'A2'))),
    url: null,
    talk: {
      ...NO_RECORD,
      line: record.line,
      id: record.first('ID', 'AN')?.text ?? null,
      title: plainLine(record.first('TI', 'T1', 'CT')),
      authors: namesIn(record.all('AU', 'A1')),
      kind: kindCalled(record.first('M3')?.text ?? ''),
      abstract: plainProse(record.first('AB', 'N2')),
      keywords: keywordsOf(record),
      links: linksOf(record),
    },
  };
}
