/** What a schedule says of its conference, in JSON or in XML. */
import type { Located, MeetingDraft } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import { joined, seriesIn } from '../programme/joined.ts';
import { momentOf, zoneNamed } from '../records/moment.ts';
import { plainLine, plainProse } from '../records/plain.ts';
import { titleDoubt, titleFromName } from '../records/title.ts';
import type { Fields } from '../programme/fields.ts';

type MeetingFacts = MeetingDraft['meeting'];

export interface Conference {
  fields: Fields | null;
  /** Days of the programme, for conferences that do not say when they are. */
  days: readonly Located[];
  uri: string;
}

function dayIn(stamp: Located | null): Located | null {
  const moment = stamp && momentOf(stamp.text);
  return moment && stamp.as(moment.date);
}

const byDate = (a: Located, b: Located): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

function datesOf({ fields, days }: Conference): Pick<MeetingFacts, 'startDate' | 'endDate'> {
  const own = [
    dayIn(fields?.text('start', 'date_from', 'event_start') ?? null),
    dayIn(fields?.text('end', 'date_to', 'event_end') ?? null),
  ];
  const scheduled = days.flatMap((day) => dayIn(day) ?? []).sort(byDate);
  return { startDate: own[0] ?? scheduled[0] ?? null, endDate: own[1] ?? scheduled.at(-1) ?? null };
}

/** The zone as printed, where it is one. */
export const zoneOf = (fields: Fields | null): Located | null => fields?.text('time_zone_name', 'timezone') ?? null;

function titleOf({ fields, uri }: Conference, issues: Issues): Located | string {
  const printed = plainLine(fields?.text('title', 'name', 'acronym') ?? null);
  if (printed) return printed;
  const title = titleFromName(uri);
  issues.warn(fields?.line ?? null, titleDoubt(title), 'meeting.title');
  return title;
}

const addressOf = (fields: Fields | null): Located | null => {
  const url = fields?.text('url', 'base_url') ?? null;
  return url && /^https?:\/\/\S{1,3900}$/i.test(url.text) ? url : null;
};

export function meetingOf(conference: Conference, issues: Issues): MeetingFacts {
  const { fields } = conference;
  const title = titleOf(conference, issues);
  const acronym = plainLine(fields?.text('acronym') ?? null);
  const zone = zoneOf(fields);
  return {
    title,
    series: typeof title === 'string' ? null : seriesIn(title),
    acronym: acronym && acronym !== title ? acronym : null,
    ...datesOf(conference),
    timeZone: zone && zoneNamed(zone.text) ? zone : null,
    venue: joined(plainLine(fields?.text('venue') ?? null), plainLine(fields?.text('city') ?? null), ', '),
    url: addressOf(fields),
    description: plainProse(fields?.text('description', 'subtitle') ?? null),
  };
}
