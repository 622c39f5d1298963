/** What the meeting of a list of papers is called: what most papers print as their venue, else what the file is called. */
import type { Located } from '../located.ts';
import type { JsonCursor } from '../json/cursor.ts';
import type { Issues } from '../page/issues.ts';
import { titleDoubt, titleFromName } from '../records/title.ts';
import { valueOf } from './fields.ts';

/** `ICLR 2024 poster`: how the paper was presented there. */
const KIND =
  /[\s,–-]+(?:\(?(?:conference|notable|top)?[\s-]*(?:posters?|orals?|spotlights?|talks?|accept(?:ed)?(?: \(.{1,30}\))?|paper|top \d+%)\)?)+$/i;

function venueOf(paper: JsonCursor): Located | null {
  const printed = valueOf(paper, 'venue').text();
  if (!printed) return null;
  const kind = KIND.exec(printed.text.slice(0, 200));
  return kind && kind.index > 1 ? printed.slice(0, kind.index) : printed;
}

/** The venue that more than half of the papers print. */
function mostPrinted(papers: readonly JsonCursor[]): Located | null {
  const counts = new Map<string, { first: Located; count: number }>();
  for (const paper of papers) {
    const venue = venueOf(paper);
    if (!venue) continue;
    const known = counts.get(venue.text) ?? { first: venue, count: 0 };
    known.count++;
    counts.set(venue.text, known);
  }
  return [...counts.values()].find(({ count }) => count > papers.length / 2)?.first ?? null;
}

export function titleOf(papers: readonly JsonCursor[], uri: string, issues: Issues): Located | string {
  const venue = mostPrinted(papers);
  if (venue) return venue;
  const title = titleFromName(uri);
  issues.warn(null, titleDoubt(title), 'meeting.title');
  return title;
}
