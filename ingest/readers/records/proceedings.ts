/** Entries of a bibliography → the meetings whose proceedings they are in. What a format calls its fields is its reader's business. */
import type { Issue } from '../../../contract/meeting.ts';
import type { Located, MeetingDraft, PersonDraft } from '../located.ts';
import { folded } from '../page/names.ts';
import { Issues } from '../page/issues.ts';
import { safeUrl } from '../page/page.ts';
import { seriesIn } from '../programme/joined.ts';
import type { Days } from './printed-days.ts';
import { talksOf, type TalkRecord } from './talks.ts';
import { titleDoubt, titleFromName } from './title.ts';

export interface Entry {
  /** As the format calls it: `inproceedings`, `CPAPER`. */
  type: string;
  line: number;
  /** The meeting, or the volume of its proceedings; null when the entry names none. */
  meeting: Located | null;
  year: Located | null;
  days: Days | null;
  venue: Located | null;
  editors: readonly PersonDraft[];
  /** Address of the volume; of a paper, its links say more. */
  url: Located | null;
  /** null for an entry that describes a whole volume. */
  talk: TalkRecord | null;
}

type Draft = MeetingDraft & { issues: Issue[] };

/** The first value that an entry of a meeting gives: a volume's own entry before its papers. */
function first<T>(entries: readonly Entry[], value: (entry: Entry) => T | null): T | null {
  const volumesFirst = [...entries.filter(({ talk }) => !talk), ...entries.filter(({ talk }) => talk)];
  for (const entry of volumesFirst) {
    const found = value(entry);
    if (found !== null) return found;
  }
  return null;
}

/** Entries by meeting; the same title in another year is another meeting. */
function grouped(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${folded(entry.meeting!.text)} ${/\d{4}/.exec(entry.year?.text ?? '')?.[0] ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

function talksAmong(entries: readonly Entry[], issues: Issues) {
  return talksOf(
    entries.flatMap(({ talk }) => talk ?? []),
    issues,
  );
}

/** The days that the volume gives, else those on which all its papers agree: a paper may give the day when it was printed. */
function daysOf(entries: readonly Entry[], issues: Issues): Days | null {
  const given = entries.filter(({ days }) => days !== null);
  const told = given.find(({ talk }) => !talk) ?? given[0];
  const said = (entry: Entry) => `${entry.days?.startDate?.text} ${entry.days?.endDate?.text}`;
  const agree = told && (!told.talk || given.every((entry) => said(entry) === said(told)));
  const year = first(entries, (entry) => entry.year);
  const [{ line }] = entries as [Entry];
  if (told && !agree) issues.info(line, 'its papers give different days, and no day is taken', 'meeting.startDate');
  else if (!told && year) issues.info(line, `the source says ${year.text}, and no day`, 'meeting.startDate');
  return agree ? told.days : null;
}

function draftOf(entries: readonly Entry[]): Draft {
  const issues = new Issues();
  const [{ meeting }] = entries as [Entry];
  const days = daysOf(entries, issues);
  const url = first(entries, (entry) => (entry.talk ? null : entry.url));
  return {
    meeting: {
      title: meeting!,
      series: seriesIn(meeting!),
      startDate: days?.startDate ?? null,
      endDate: days?.endDate ?? null,
      venue: first(entries, (entry) => entry.venue),
      url: url && safeUrl(url.text) ? url : null,
    },
    organizers: [...(first(entries, ({ editors }) => (editors.length > 0 ? editors : null)) ?? [])],
    talks: talksAmong(entries, issues),
    issues: issues.all,
  };
}

/** `article 3, book 1` */
function countsOf(entries: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const { type } of entries) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].map(([type, count]) => `${type} ${count}`).join(', ');
}

/** A bibliography in which no entry names a meeting is taken to be the list of one. */
function withoutMeeting(entries: readonly Entry[], uri: string): Draft {
  const issues = new Issues();
  const title = titleFromName(uri);
  issues.warn(null, `no entry names a meeting (${countsOf(entries)}): all are read as talks of one`);
  issues.warn(null, titleDoubt(title), 'meeting.title');
  return { meeting: { title }, talks: talksAmong(entries, issues), issues: issues.all };
}

/**
 * One meeting for each volume of proceedings, in the order of the source; articles and books beside them are reported.
 *
 * @param uri names the meeting when no entry does
 */
export function meetingsIn(entries: readonly Entry[], uri: string): Draft[] {
  const named = entries.filter(({ meeting }) => meeting !== null);
  const others = entries.filter(({ meeting }) => meeting === null);
  if (named.length === 0) return others.length > 0 ? [withoutMeeting(others, uri)] : [];
  const drafts = grouped(named).map(draftOf);
  if (others.length > 0) {
    const message = `entries that name no meeting are no talks: ${countsOf(others)}`;
    drafts[0]!.issues.push({ severity: 'warning', line: others[0]!.line, field: null, message });
  }
  return drafts;
}
