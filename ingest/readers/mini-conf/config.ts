/** What the site's settings say of the meeting. */
import type { Located, MeetingDraft, PersonDraft } from '../located.ts';
import { firstDate, isoDate } from '../page/dates.ts';
import type { Issues } from '../page/issues.ts';
import { linkTo } from '../records/links.ts';
import { plainLine } from '../records/plain.ts';
import { titleDoubt, titleFromName } from '../records/title.ts';
import { Branch, branchesOf, type Tree } from './tree.ts';

type Facts = MeetingDraft['meeting'];

function daysIn(printed: Located | null): Pick<Facts, 'startDate' | 'endDate'> {
  const date = firstDate(printed?.text ?? '');
  const start = date?.year ? isoDate(date.year, date.month, date.day) : null;
  if (!printed || !date || !start) return {};
  const end = date.end && isoDate(date.year!, date.end.month, date.end.day);
  return { startDate: printed.as(start), endDate: printed.as(end ?? start) };
}

/** @param uri of the folder, whose name stands in where the settings give no title */
export function factsOf(config: Tree | null, uri: string, issues: Issues): Facts {
  const settings = config instanceof Branch ? config : new Branch(1, new Map());
  const printed = plainLine(settings.text('tagline', 'proceedings_title', 'name', 'site_title'));
  const title = printed ?? titleFromName(uri);
  if (typeof title === 'string') issues.warn(null, titleDoubt(title), 'meeting.title');
  const name = plainLine(settings.text('name'));
  return {
    title,
    acronym: name && name.text !== printed?.text ? name : null,
    ...daysIn(plainLine(settings.text('date'))),
    url: linkTo(settings.text('url', 'website', 'site_url')?.text ?? null, 'other')?.url ?? null,
  };
}

export const organizersOf = (committee: Tree | null): PersonDraft[] =>
  branchesOf(committee).flatMap((one) => {
    const name = plainLine(one.text('name'));
    return name ? [{ name, affiliation: plainLine(one.text('aff', 'affiliation', 'institution')) }] : [];
  });
