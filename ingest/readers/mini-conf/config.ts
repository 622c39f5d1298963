/** What the site's settings say of the meeting. */
import type { Located, MeetingDraft, PersonDraft } from '../located.ts';
import { firstDate, isoDate } from '../page/dates.ts';
import type { Issues } from '../page/issues.ts';
import { linkTo } from '../records/links.ts';
import { plainLine } from '../records/plain.ts';
import type { Times } from '../records/times.ts';
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

/** `ICLR 2020`, `ACL-IJCNLP 2021` */
const isShort = ({ text }: Located): boolean => /^\S{2,20}(?:\s'?\d{2,4})?$/.test(text);
const GATHERING = /\b(?:conference|workshop|symposium|meeting|congress|colloquium|summit|school|gathering|forum)\b/i;

/** The line below a short name is the name in full where it is that of a gathering; elsewhere it is a motto. */
function titleIn(settings: Branch): Located | null {
  const [name, line] = [plainLine(settings.text('name')), plainLine(settings.text('tagline'))];
  const isFull = line && GATHERING.test(line.text) && line.text.split(' ').length >= 4;
  if (line && (isFull || !name) && (!name || isShort(name))) return line;
  return name ?? plainLine(settings.text('proceedings_title', 'site_title'));
}

/** @param uri of the folder, whose name stands in where the settings give no title */
export function factsOf(config: Tree | null, uri: string, issues: Issues): Facts {
  const settings = config instanceof Branch ? config : new Branch(1, new Map());
  const name = plainLine(settings.text('name'));
  const printed = titleIn(settings);
  const title = printed ?? titleFromName(uri);
  if (typeof title === 'string') issues.warn(null, titleDoubt(title), 'meeting.title');
  return {
    title,
    acronym: name && name.text !== printed?.text && isShort(name) ? name : null,
    ...daysIn(plainLine(settings.text('date'))),
    url: linkTo(settings.text('url', 'website', 'site_url')?.text ?? null, 'other')?.url ?? null,
  };
}

/**
 * The zone that the site shows its times in. Times that are written without an offset are often in UTC all the same: of them it says nothing.
 *
 * @param times all that the site data prints
 */
export function zoneOf(config: Tree | null, times: readonly Times[]): string | null {
  const areFixed = times.some(({ start, end }) => ((start ?? end)?.offset ?? null) !== null);
  if (!areFixed || !(config instanceof Branch)) return null;
  return config.text('timezone', 'time_zone', 'default_presentation_timezone', 'tz')?.text ?? null;
}

export const organizersOf = (committee: Tree | null): PersonDraft[] =>
  branchesOf(committee).flatMap((one) => {
    const name = plainLine(one.text('name'));
    return name ? [{ name, affiliation: plainLine(one.text('aff', 'affiliation', 'institution')) }] : [];
  });
