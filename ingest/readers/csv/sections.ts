/** Rows that are headings: a day or a session alone in a row, said of the rows below; a day that only its first row has. */
import type { Located } from '../located.ts';
import { SESSION } from '../page/agenda/kinds.ts';
import { firstDate } from '../page/dates.ts';
import type { Issues } from '../page/issues.ts';
import { plainLine } from '../records/plain.ts';
import { dateIn } from './dates.ts';
import type { Layout } from './fields.ts';
import type { Row } from './rows.ts';
import { rangeIn } from './times.ts';

/** What holds for the rows below a heading. */
export interface Section {
  date: Located | null;
  session: Located | null;
}

export const NO_SECTION: Section = { date: null, session: null };

const LONGEST = 200;
const hasDay = (text: string): boolean => dateIn(text, true) !== null || dateIn(text, false) !== null;

/** A row of one cell; in the column of titles it is a heading only where it is called one, or is a day. */
function headingIn({ cells }: Row, { index }: Layout): Located | null {
  const filled = cells.flatMap((cell, i) => (cell ? [{ cell, i }] : []));
  const [only] = filled;
  if (!only || filled.length > 1 || cells.length < 3 || only.cell.text.length > LONGEST) return null;
  const { text } = only.cell;
  if (hasDay(text)) return only.i === index.get('date') ? null : only.cell;
  if (only.i === index.get('title')) return SESSION.test(text) ? only.cell : null;
  return rangeIn(text) === null && /\p{L}{3}/u.test(text) ? only.cell : null;
}

function below(heading: Located, { line }: Row, before: Section, issues: Issues): Section {
  if (hasDay(heading.text)) return { date: heading, session: null };
  if (firstDate(heading.text)?.index === 0) {
    issues.warn(line, `"${heading.text}" is a day without a year: the talks below it have no day`);
    return NO_SECTION;
  }
  return { ...before, session: plainLine(heading) };
}

export interface SectionedRow {
  row: Row;
  section: Section;
}

/** The rows that are no headings, each with what the headings above it say. */
export function sectioned(rows: readonly Row[], layout: Layout, issues: Issues): SectionedRow[] {
  const day = layout.index.get('date') ?? -1;
  const filled = rows.filter(({ cells }) => cells[day]).length;
  let section = NO_SECTION;
  const out = rows.flatMap((row) => {
    const heading = headingIn(row, layout);
    if (heading) section = below(heading, row, section, issues);
    else if (row.cells[day]) section = { ...section, date: row.cells[day] };
    return heading ? [] : [{ row, section }];
  });
  const taken = out.filter(({ row, section: { date } }) => filled > 0 && date && !row.cells[day]);
  if (taken[0])
    issues.info(taken[0].row.line, `${taken.length} rows without a day are taken to be of the day above them`);
  return out;
}
