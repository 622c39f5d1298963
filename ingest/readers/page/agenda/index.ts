/** An agenda → talks, and everything scheduled that is no talk. */
import { readBlock } from '../block.ts';
import type { Context } from '../context.ts';
import type { Calendar } from '../calendar.ts';
import type { Issues } from '../issues.ts';
import { cellLines } from '../cell-lines.ts';
import { partOf, type Line } from '../line.ts';
import { folded } from '../names.ts';
import type { NameSense } from '../people.ts';
import { behindCode, seriesIn } from '../session-codes.ts';
import type { Slice } from '../slice.ts';
import { wallTime } from '../times.ts';
import { type AgendaOther, type AgendaTalk, type TalkLines } from '../told.ts';
import { throughTheDay } from './afternoon.ts';
import { cellsOf, type Column } from './columns.ts';
import { fromColumns } from './rows.ts';
import { aroundDuration, withoutDuration } from './durations.ts';
import { entriesOf } from './entries.ts';
import { UNTIMED, type Entry } from './entry.ts';
import { isShouted, ROOM, SESSION } from './kinds.ts';
import { isOccasion, isOfMany, isWelcome } from './occasions.ts';
import { orderOn, splitLine, type Order } from './split.ts';

export interface Agenda {
  talks: AgendaTalk[];
  others: AgendaOther[];
}

/** Which stands first on this page's lines, people or titles. */
function orderOf(entries: readonly Entry[], sense: NameSense): Order {
  return entries.slice(0, 300).reduce((sum, { lines }) => sum + (lines[0] ? orderOn(lines[0].slice, sense) : 0), 0);
}

/** A column of titles alone may hold more than titles; a second column of times is no part of them. */
const tellsMore = (column: Column, i: number, columns: readonly Column[]): boolean =>
  !['time', 'end', 'day', 'title', 'other'].includes(column) || (column === 'time' && columns.indexOf(column) < i);

/** Where no column is for people, the one for titles holds them, too. */
function inColumns({ lines }: Entry, columns: readonly Column[], context: Context): TalkLines {
  const [row, ...below] = lines;
  const cell = columns.includes('people') ? undefined : cellsOf(row!)[columns.indexOf('title')];
  const told = fromColumns(row!, columns, context);
  if (!cell || cell.empty) return told;
  const { session, room } = told;
  const talk = readBlock([partOf(row!, cell), ...below], context, { timed: true });
  return { ...talk, session: talk.session ?? session, room: talk.room ?? room };
}

function talkOf(entry: Entry, context: Context): TalkLines {
  const { columns, lines } = entry;
  const named = columns?.includes('title') && columns.some(tellsMore) && cellsOf(lines[0]!).length > 1 ? columns : null;
  const talk = named ? inColumns(entry, named, context) : readBlock(lines, context, { timed: true });
  talk.session ??= entry.session?.slice.without(CHAIR) ?? null;
  talk.room ??= entry.room ?? null;
  if (entry.track && ROOM.test(entry.track.text)) talk.room ??= entry.track;
  else talk.track ??= entry.track;
  return talk;
}

/** The first line without what is told below it in the same cell: "Lunch", not where it is served. */
const headOf = ({ lines }: Entry): Slice => cellLines(lines[0]!)[0]!.slice;

/** Whether an entry is no talk, judged by its words and by what its neighbours look like. */
function isOther(entry: Entry, talk: TalkLines, context: Context, speakersUsual: boolean): boolean {
  const label = headOf(entry).text.replace(/\s*\|\s*$/, '');
  const title = talk.title?.text ?? label;
  if (isWelcome(title) || isOfMany(label) || (SESSION.test(label) && CHAIRED.test(label))) return true;
  const nobody = talk.speakers.length === 0 && isOccasion(title);
  if (!nobody && context.titles.has(folded(title))) return false;
  if (talk.kind === 'panel' && talk.speakers.length > 0) return false;
  if (isOccasion(title) || (isOccasion(label) && !label.includes('|'))) return true;
  if (talk.speakers.length > 0) return false;
  if (talk.title === null) return true;
  return (
    isShouted(label) || SESSION.test(label) || (speakersUsual && talk.kind === 'talk' && talk.paragraphs.length === 0)
  );
}

/** The hours of a session above those of its talks: what comes next begins with it, and ends before it. */
function holdsNext({ day, range: { start, end } }: Entry, next: Entry | undefined): boolean {
  if (!next || next.day !== day || start === null || end === null) return false;
  return next.range.start === start && next.range.end !== null && next.range.end < end;
}

const CHAIRED = /\b(?:chair(?:ed by)?|moderator)\b/i;
const CHAIR = /\s*[(,–—-]\s*(?:session )?(?:chair|chaired by|moderator)\b.{0,100}$/i;

/** Lines below a session, each a talk of its own: bulleted, or all of them with a speaker and a title. */
function talksBelow(entry: Entry, context: Context): TalkLines[] {
  const [first, ...below] = entry.lines;
  const split = below.filter((line) => splitLine(line.slice, context.sense, context.order)?.title);
  const talks = split.length === below.length ? split : split.filter((line) => line.bullet);
  if (!first || talks.length < 2 || talks.length < below.length / 2) return [];
  return talks.map((line) => ({
    ...readBlock([line], context, { timed: true }),
    session: first.slice.without(CHAIR),
  }));
}

/** Cells of one row that are a talk each: parallel sessions without a head. */
function sideBySide(entry: Entry, { sense, order }: Context): Entry[] {
  const [line, ...below] = entry.lines;
  if (!line || below.length || entry.columns || !/[\t|]/.test(line.slice.raw)) return [entry];
  const cells = cellsOf(line).filter((cell) => !cell.empty && cell.start >= line.slice.start);
  const areTalks = cells.length > 1 && cells.every((cell) => splitLine(cell, sense, order)?.title);
  return areTalks ? cells.map((cell) => ({ ...entry, lines: [partOf(line, cell)] })) : [entry];
}

/** "3. Title": the number of a talk in its programme. */
const NUMBER = /^\d{1,3}[.)]\s+(?=\p{Lu})/u;

/** An entry whose first line says neither its number nor how long it takes. */
function bare(entry: Entry, series: ReadonlySet<string>): Entry {
  const [first, ...more] = entry.lines;
  if (!first) return entry;
  const words = withoutDuration(behindCode(first.slice, series).without(NUMBER), entry.range);
  if (words.empty) return entry;
  const [head, room] = aroundDuration(words, entry.range);
  return head === first.slice ? entry : { ...entry, lines: [partOf(first, head!), ...more], room };
}

function check({ no, lines, range }: Entry, issues: Issues): void {
  const { start, end } = range;
  if (range === UNTIMED) return;
  if (start === null) issues.warn(no, 'there is no such time of day');
  else if (end !== null && end < start)
    issues.warn(no, `it ends (${wallTime(end)}) before it starts (${wallTime(start)})`);
  if (!lines.length) issues.warn(no, 'a time with nothing behind it');
}

/** @param lines the lines of every agenda section, in order */
export function readAgenda(lines: readonly Line[], context: Context, calendar: Calendar, issues: Issues): Agenda {
  const entries = throughTheDay(entriesOf(lines, calendar, issues));
  const series = seriesIn(entries.flatMap(({ lines: [first] }) => (first ? [first.slice] : [])));
  const timed = entries.map((entry) => bare(entry, series));
  const ordered = { ...context, order: orderOf(timed, context.sense) };
  const all = timed.flatMap((entry) => sideBySide(entry, ordered));
  for (const entry of all) check(entry, issues);
  const read = all.filter((entry) => entry.lines.length > 0).map((entry) => ({ entry, talk: talkOf(entry, ordered) }));
  const real = read.filter(({ entry }) => !isOccasion(entry.lines[0]!.text));
  const speakersUsual = real.filter(({ talk }) => talk.speakers.length > 0).length >= real.length * 0.6;
  const agenda: Agenda = { talks: [], others: [] };
  for (const [i, { entry, talk }] of read.entries()) {
    const { day, time } = entry;
    const below = talksBelow(entry, ordered);
    const label = labelOf(entry, talk);
    const holds = talk.speakers.length === 0 && holdsNext(entry, read[i + 1]?.entry);
    const other = holds || below.length > 0 || isOther(entry, talk, ordered, speakersUsual);
    // On a day off nothing takes place at the hours of the series.
    const range = other && entry.range === calendar.weekly?.range ? UNTIMED : entry.range;
    if (other) agenda.others.push({ day, range, time, no: entry.no, label });
    else agenda.talks.push({ day, range, time, label, talk });
    for (const part of below) agenda.talks.push({ day, range: UNTIMED, time, label, talk: part });
  }
  return agenda;
}

const labelOf = ({ lines, columns }: Entry, { title }: TalkLines): Slice =>
  (columns && title) ?? cellLines(lines[0]!)[0]!.slice.without(/[\s|]+$/);
