/** Rows of meetings and their series. */
import type { EdgeRow, MeetingNode, Provenance, SeriesNode } from '../../../contract/graph.ts';
import { byCount, groupBy } from '../groups.ts';
import { seriesIdOf, yearOf } from '../ids.ts';
import type { Identified } from '../mentions.ts';
import { readAt, readFields, spanOf } from '../read.ts';
import { inOrder } from '../text.ts';
import { factEdge } from './edge.ts';
import type { Hidden } from './visible.ts';
import { counted, daysInWords, lineOf } from './words.ts';

const FIELDS = ['title', 'series', 'acronym', 'startDate', 'endDate', 'timeZone', 'venue', 'url', 'description'];

/** The node of a meeting. */
export function meetingNode({ sourced, id }: Identified): MeetingNode {
  const { title, acronym, startDate, endDate, timeZone, venue, url, description } = sourced.document.meeting;
  return {
    id,
    kind: 'meeting',
    label: title,
    detail: lineOf(daysInWords(startDate, endDate), venue),
    degree: 0,
    x: null,
    y: null,
    provenance: readFields(sourced, 'meeting', FIELDS),
    acronym,
    startDate,
    endDate,
    year: yearOf(sourced.document),
    timeZone,
    venue,
    url,
    description,
    source: sourced.source,
  };
}

/** Where a meeting says which series it belongs to; a reader takes the series from the title when nothing else says it. */
const saysSeries = ({ sourced }: Identified): Provenance =>
  readAt('series', spanOf(sourced, 'meeting.series') ?? spanOf(sourced, 'meeting.title'), 'meeting.series');

/** Nodes of the series, by id, and the edges of their meetings. */
export function seriesRows(
  meetings: readonly Identified[],
  hidden?: Hidden,
): { nodes: SeriesNode[]; edges: EdgeRow[] } {
  const named = meetings.flatMap((meeting) => {
    const { series } = meeting.sourced.document.meeting;
    const id = series === null ? null : seriesIdOf(series);
    return series === null || id === null || hidden?.has(id) ? [] : [{ meeting, series, id }];
  });
  const nodes = [...groupBy(named, ({ id }) => id)].map(([id, group]): SeriesNode => ({
    id,
    kind: 'series',
    label: byCount(group.map(({ series }) => series))[0]!,
    detail: counted(group.length, 'meeting', 'meetings'),
    degree: 0,
    x: null,
    y: null,
    provenance: group.map(({ meeting }) => saysSeries(meeting)),
  }));
  const edges = named.map(({ meeting, id }) => factEdge('IN_SERIES', meeting.id, id, [saysSeries(meeting)]));
  return { nodes: nodes.sort((a, b) => inOrder(a.id, b.id)), edges };
}
