/** The reader of iCalendar: one or more calendars of events, each name of a calendar a meeting. */
import { refuseMore, toRead } from '../to-read.ts';
import { Issues } from '../page/issues.ts';
import { ReadError, type Reader } from '../reader.ts';
import { componentsOf, type Component } from './components.ts';
import { meetingOf, nameOf } from './meeting.ts';

/** Some programs write a calendar for each event: those of one name, or of none, belong together. */
function byName(calendars: readonly Component[]): Component[][] {
  const groups = new Map<string, Component[]>();
  for (const calendar of calendars) {
    const name = nameOf(calendar)?.text ?? '';
    const group = groups.get(name);
    if (group) group.push(calendar);
    else groups.set(name, [calendar]);
  }
  return [...groups.values()];
}

/** Events outside of all calendars, as a torn file has them, make one of their own. */
function calendarsIn(components: readonly Component[]): Component[] {
  const calendars = components.filter(({ name }) => name === 'VCALENDAR');
  const loose = components.filter(({ name }) => name === 'VEVENT');
  if (loose.length === 0) return calendars;
  return [...calendars, { name: 'VCALENDAR', line: loose[0]!.line, properties: [], inside: loose }];
}

export const iCalendar: Reader = {
  id: 'icalendar',
  describe: 'iCalendar (.ics): one or more calendars of events',
  matches: ({ text }) => (/^\s{0,100}BEGIN:V(?:CALENDAR|EVENT)\s/i.test(text.slice(0, 1000)) ? 1 : 0),
  read(source) {
    refuseMore(source, /^BEGIN:VEVENT/gim);
    const issues = new Issues();
    const groups = byName(calendarsIn(componentsOf(source.text, issues)));
    const drafts = groups.map((calendars) => meetingOf(calendars, source.uri));
    const found = drafts.filter(
      ({ talks, agenda, issues: doubts }) => talks?.length || agenda?.length || doubts?.length,
    );
    if (found.length === 0) throw new ReadError(source.uri, 'expected at least one VEVENT, none came', { line: 1 });
    return found.map((draft, i) =>
      toRead({ ...draft, issues: [...(i === 0 ? issues.all : []), ...(draft.issues ?? [])] }, source, this.id),
    );
  },
};
