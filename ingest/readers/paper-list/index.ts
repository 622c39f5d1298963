/** The reader of lists of papers: OpenReview notes, paperlists, and other JSON in which each record is a paper. */
import { toRead, type MeetingDraft } from '../located.ts';
import { JsonCursor } from '../json/cursor.ts';
import { Issues } from '../page/issues.ts';
import { ReadError, type RawSource, type Reader } from '../reader.ts';
import { recordOf } from '../records/record.ts';
import { daysOf, talksOf } from '../records/talks.ts';
import { isoTimes, onOneClock, zoneStated } from '../records/times.ts';
import { acceptedOf } from './accepted.ts';
import { fieldsOf, keysOf } from './fields.ts';
import { papersIn } from './papers.ts';
import { titleOf } from './venue.ts';

/** Enough to see some records. */
const HEAD = 50_000;

function draftOf(source: RawSource, issues: Issues): MeetingDraft {
  const papers = papersIn(JsonCursor.open(source));
  const keyOf = keysOf(papers);
  if (!keyOf.has('title'))
    throw new ReadError(source.uri, 'expected a list of papers, each an object with a title; none came', { line: 1 });
  const accepted = acceptedOf(papers, keyOf, issues).map((paper) => ({ paper, fields: fieldsOf(paper, keyOf) }));
  const records = accepted.map(({ fields }) => recordOf(fields, issues));
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
