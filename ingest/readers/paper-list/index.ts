/** The reader of lists of papers: OpenReview notes, paperlists, and other JSON in which each record is a paper. */
import type { MeetingDraft } from '../located.ts';
import { toRead } from '../to-read.ts';
import { JsonCursor } from '../json/cursor.ts';
import { Issues } from '../page/issues.ts';
import { ReadError, type RawSource, type Reader } from '../reader.ts';
import { recordOf } from '../records/record.ts';
import { sayAwards } from '../records/awards.ts';
import { daysOf, talksOf, type TalkRecord } from '../records/talks.ts';
import { isoTimes, onOneClock, zoneStated } from '../records/times.ts';
import { acceptedOf } from './accepted.ts';
import { fieldsOf, keysOf, valueOf } from './fields.ts';
import { kindInVenue, linksOfNote } from './openreview.ts';
import { papersIn } from './papers.ts';
import { titleOf } from './venue.ts';

/** What a note says beyond the fields of records. */
function withNote(record: TalkRecord, paper: JsonCursor): TalkRecord {
  const links = record.links ?? [];
  const known = links.flatMap(({ url }) => (typeof url === 'string' ? [url] : (url?.text ?? [])));
  const kind = record.kind === 'talk' ? kindInVenue(paper) : record.kind;
  return { ...record, kind, links: [...links, ...linksOfNote(paper, known)] };
}

/** Enough to see some records. */
const HEAD = 50_000;

function draftOf(source: RawSource, issues: Issues): MeetingDraft {
  const papers = papersIn(JsonCursor.open(source));
  const keyOf = keysOf(papers);
  if (!keyOf.has('title'))
    throw new ReadError(source.uri, 'expected a list of papers, each an object with a title; none came', { line: 1 });
  const accepted = acceptedOf(papers, keyOf, issues).map((paper) => ({ paper, fields: fieldsOf(paper, keyOf) }));
  const records = accepted.map(({ paper, fields }) => withNote(recordOf(fields, issues), paper));
  sayAwards(
    accepted.flatMap(({ paper }) => valueOf(paper, 'award').text() ?? []),
    issues,
  );
  const times = accepted.map(({ fields }) => isoTimes(fields, issues));
  const stated = zoneStated(accepted.map(({ fields }) => fields));
  const { timed, timeZone } = onOneClock(records, times, stated, issues);
  const talks = talksOf(timed, issues);
  const title = titleOf(
    accepted.map(({ paper }) => paper),
    source.uri,
    issues,
  );
  return { meeting: { title, ...daysOf(talks), timeZone }, talks, issues: issues.all };
}

export const paperList: Reader = {
  id: 'paper-list',
  describe: 'a list of papers as JSON: OpenReview notes, paperlists, objects with title, authors and abstract',
  matches({ text }) {
    const head = text.slice(0, HEAD);
    if (!/^\s*[{[]/.test(head) || head.includes('"@context"')) return 0;
    const hasTitle = /"(?:title|name|paper_title)"\s*:/.test(head);
    return hasTitle && /"(?:authors?|authorids|abstract)"\s*:/.test(head) ? 0.6 : 0;
  },
  read(source) {
    return [toRead(draftOf(source, new Issues()), source, this.id)];
  },
};
