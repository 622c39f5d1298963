/** One volume of proceedings → one meeting. */
import type { Issue } from '../../../contract/meeting.ts';
import type { MeetingDraft } from '../located.ts';
import { Issues } from '../page/issues.ts';
import { asPeople } from '../records/people.ts';
import { sayAwards } from '../records/awards.ts';
import { plainLine } from '../records/plain.ts';
import { seriesIn } from '../programme/joined.ts';
import { printedDays, type Days } from '../records/printed-days.ts';
import { talksOf } from '../records/talks.ts';
import { titleDoubt, titleFromName } from '../records/title.ts';
import type { XmlElement } from '../xml/element.ts';
import { volumeUrl } from './address.ts';
import { recordOf } from './paper.ts';
import { listedIn } from './people.ts';

export interface Volume {
  line: number;
  id: string | null;
  /** The element that describes it. */
  meta: XmlElement | null;
  /** Its element with the title of the proceedings. */
  title: 'booktitle' | 'title';
  papers: readonly XmlElement[];
  url?: string | null;
}

/** The days of the volume itself, else those of the event that its collection is of. */
function daysOf(meta: XmlElement | null, event: XmlElement | null, issues: Issues): Days {
  const year = meta?.textOf('year') ?? null;
  const month = meta?.textOf('month') ?? null;
  const days =
    printedDays(month, year?.text ?? null) ?? printedDays(event?.textOf('dates') ?? null, year?.text ?? null);
  if (!days && year)
    issues.info(
      meta!.child('year')!.line,
      `the source says ${month ? `${month.text} ` : ''}${year.text}, and no day`,
      'meeting.startDate',
    );
  return days ?? { startDate: null, endDate: null };
}

/** A volume of a collection. */
export const volumeIn = (volume: XmlElement, collection: XmlElement): Volume => ({
  line: volume.line,
  id: volume.attribute('id')?.text ?? null,
  meta: volume.child('meta'),
  title: 'booktitle',
  papers: volume.children('paper'),
  url: volumeUrl(collection.attribute('id'), volume.attribute('id')),
});

/** @param collection the volume's root, which may describe the event that all its volumes are of */
export function meetingOf(volume: Volume, collection: XmlElement, uri: string): MeetingDraft & { issues: Issue[] } {
  const issues = new Issues();
  const { meta, papers } = volume;
  const event = collection.child('event')?.child('meta') ?? null;
  const printed = plainLine(meta?.textOf(volume.title) ?? null);
  const title = printed ?? titleFromName(`${uri.replace(/\.xml$/i, '')}-${volume.id ?? ''}`);
  sayAwards(
    papers.flatMap((paper) => paper.children('award').flatMap((award) => award.text() ?? [])),
    issues,
  );
  if (typeof title === 'string') issues.warn(volume.line, titleDoubt(title), 'meeting.title');
  return {
    meeting: {
      title,
      series: typeof title === 'string' ? null : seriesIn(title),
      ...daysOf(meta, event, issues),
      venue: meta?.textOf('address') ?? event?.textOf('location') ?? null,
      url: volume.url ?? null,
    },
    organizers: asPeople(listedIn(meta, 'editor')),
    talks: talksOf(
      papers.flatMap((paper) => recordOf(paper, issues) ?? []),
      issues,
    ),
    issues: issues.all,
  };
}
