/** One volume of proceedings → one meeting. */
import type { Issue } from '../../../contract/meeting.ts';
import type { Located, MeetingDraft } from '../located.ts';
import { isoDate, firstDate } from '../page/dates.ts';
import { Issues } from '../page/issues.ts';
import { TalkKeys } from '../records/keys.ts';
import { AUTHORS_DOUBT } from '../records/people.ts';
import { plainLine } from '../records/plain.ts';
import { titleDoubt, titleFromName } from '../records/title.ts';
import type { XmlElement } from '../xml/element.ts';
import { volumeUrl } from './address.ts';
import { talkOf } from './paper.ts';
import { peopleIn } from './people.ts';

interface Days {
  startDate: Located | null;
  endDate: Located | null;
}

/** Days in words, e.g. "July 5–10" with the year 2020; none when no day is named. */
function daysIn(words: Located | null, year: string): Days | null {
  const printed = words && firstDate(/\b(?:19|20)\d{2}\b/.test(words.text) ? words.text : `${words.text}, ${year}`);
  if (!printed) return null;
  const { month, day, end } = printed;
  const own = printed.year ?? Number(year);
  const [start, last] = [isoDate(own, month, day), end && isoDate(own, end.month, end.day)];
  return start ? { startDate: words.as(start), endDate: words.as(last ?? start) } : null;
}

/** The days of the volume itself, else those of the event that its collection is of. */
function daysOf(meta: XmlElement | null, event: XmlElement | null, issues: Issues): Days {
  const year = meta?.textOf('year') ?? null;
  const month = meta?.textOf('month') ?? null;
  const days = daysIn(month, year?.text ?? '') ?? daysIn(event?.textOf('dates') ?? null, year?.text ?? '');
  if (!days && year)
    issues.info(
      meta!.child('year')!.line,
      `the source says ${month ? `${month.text} ` : ''}${year.text}, and no day`,
      'meeting.startDate',
    );
  return days ?? { startDate: null, endDate: null };
}

function talksOf(volume: XmlElement, issues: Issues) {
  const keys = new TalkKeys();
  return volume.children('paper').flatMap((paper) => talkOf(paper, keys, issues) ?? []);
}

/** @param collection the volume's root, which may describe the event that all its volumes are of */
export function meetingOf(volume: XmlElement, collection: XmlElement, uri: string): MeetingDraft & { issues: Issue[] } {
  const issues = new Issues();
  const meta = volume.child('meta');
  const event = collection.child('event')?.child('meta') ?? null;
  const printed = plainLine(meta?.textOf('booktitle') ?? null);
  const title = printed ?? titleFromName(`${uri.replace(/\.xml$/i, '')}-${volume.attribute('id')?.text ?? ''}`);
  if (typeof title === 'string') issues.warn(volume.line, titleDoubt(title), 'meeting.title');
  const talks = talksOf(volume, issues);
  if (talks.some(({ credited }) => credited?.length)) issues.info(null, AUTHORS_DOUBT);
  return {
    meeting: {
      title,
      ...daysOf(meta, event, issues),
      venue: meta?.textOf('address') ?? event?.textOf('location') ?? null,
      url: volumeUrl(collection.attribute('id'), volume.attribute('id')),
    },
    organizers: peopleIn(meta, 'editor'),
    talks,
    issues: issues.all,
  };
}
