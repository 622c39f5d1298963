/** The reader of tables: talks as comma-, semicolon-, tab- or bar-separated values. */
import type { Located, MeetingDraft } from '../located.ts';
import { toRead } from '../to-read.ts';
import { isOccasion } from '../page/agenda/kinds.ts';
import { Issues } from '../page/issues.ts';
import { ReadError, type RawSource, type Reader } from '../reader.ts';
import { recordOf } from '../records/record.ts';
import { daysOf, talksOf, type TalkRecord } from '../records/talks.ts';
import { onOneClock, zoneStated } from '../records/times.ts';
import { titleDoubt, titleFromName } from '../records/title.ts';
import { acceptedRows, reportRagged } from './body.ts';
import { columnsOf, type Column } from './columns.ts';
import { dayFirstIn } from './dates.ts';
import { fieldsOf, layoutOf } from './fields.ts';
import { mergedRows } from './merge.ts';
import { sectioned } from './sections.ts';
import { tableOf, tableScore, type Table } from './table.ts';
import { timesOf } from './times.ts';

function opened(source: RawSource): Table {
  const table = tableOf(source);
  if (table) return table;
  throw new ReadError(source.uri, 'expected a table with a row that names its columns, such as title and speakers', {
    line: 1,
  });
}

/**
 * A dry run: what each column of a table is taken for, and why.
 *
 * @throws {ReadError} when the source is no table
 */
export const mappingOf = (source: RawSource): Column[] => columnsOf(opened(source), source);

function recordsOf(table: Table, columns: readonly Column[], issues: Issues) {
  const layout = layoutOf(columns);
  const rows = acceptedRows(table.body, layout, issues);
  const fields = sectioned(rows, layout, issues).map(({ row, section }) => fieldsOf(row, layout, section));
  const dayFirst = dayFirstIn(fields.flatMap((one) => one.text('date')?.text ?? one.text('start')?.text ?? []));
  const times = fields.map((one) => timesOf(one, dayFirst, issues));
  const records = fields.map((one) => recordOf(one, issues));
  const { timed, timeZone } = onOneClock(records, times, zoneStated(fields), issues);
  return { records: mergedRows(timed), timeZone };
}

/** Lunch is scheduled and no talk. */
const isBreak = ({ title, speakers, authors, abstract }: TalkRecord): boolean =>
  title !== null && speakers.length + authors.length === 0 && abstract === null && isOccasion(title.text);

/** A line above the table that says one thing is its title. */
function titleOf({ above }: Table, uri: string, issues: Issues): Located | string {
  const lines = above.map(({ cells }) => cells.filter((cell) => cell !== null));
  const printed = lines.find((cells) => cells.length === 1 && /\p{L}{3}/u.test(cells[0]!.text))?.[0];
  if (printed) return printed;
  const title = titleFromName(uri);
  issues.warn(null, titleDoubt(title), 'meeting.title');
  return title;
}

function draftOf(source: RawSource, issues: Issues): MeetingDraft {
  const table = opened(source);
  const columns = columnsOf(table, source);
  if (!columns.some(({ field }) => field === 'title'))
    throw new ReadError(
      source.uri,
      `expected a column of titles, the columns are ${columns.map(({ name }) => name).join(', ')}`,
      {
        line: table.header.line,
        field: 'title',
      },
    );
  reportRagged(table, issues);
  const { records, timeZone } = recordsOf(table, columns, issues);
  const talks = talksOf(
    records.filter((record) => !isBreak(record)),
    issues,
  );
  const agenda = records.filter(isBreak).map(({ date, start, end, title }) => ({ date, start, end, label: title! }));
  return {
    meeting: { title: titleOf(table, source.uri, issues), ...daysOf(talks), timeZone },
    talks,
    agenda,
    issues: issues.all,
  };
}

export const csv: Reader = {
  id: 'csv',
  describe: 'a table of talks as CSV or TSV, with a row that names the columns',
  matches: ({ text, files, columns }) => (files ? 0 : columns ? 1 : tableScore(text)),
  read: (source) => [toRead(draftOf(source, new Issues()), source, 'csv')],
};
