/** What a person is told after an ingest. */
import { kindOf, type NodeKind } from '../contract/ids.ts';
import type { Changes } from '../ingest/load.ts';
import type { GraphReport, IngestReport, IngestedMeeting } from '../ingest/pipeline.ts';
import { plural } from './words.ts';

/** More names than this are counted. */
const MOST_NAMED = 10;

/** In the order in which they are named, with the words for one and for several. */
const KINDS: readonly (readonly [NodeKind, string, string])[] = [
  ['meeting', 'meeting', 'meetings'],
  ['talk', 'talk', 'talks'],
  ['person', 'person', 'people'],
  ['institution', 'institution', 'institutions'],
  ['series', 'series', 'series'],
  ['topic', 'topic', 'topics'],
  ['theme', 'theme', 'themes'],
];

function meetingLines({ title, uri, talks, issues, replaced }: IngestedMeeting): string[] {
  const doubts = issues.map(
    ({ severity, line, field, message }) =>
      `  ${severity}: ${uri}${line ? `:${line}` : ''}: ${field ? `${field}: ` : ''}${message}`,
  );
  return [`${title}: ${plural(talks, 'talk')}${replaced ? ', in place of an earlier reading' : ''}`, ...doubts];
}

type Change = 'added' | 'changed' | 'removed';

/** One line of counts by kind, and the first names below it. */
function changeLines({ changes, summary }: GraphReport, change: Change): string[] {
  const ids = changes.nodes[change];
  if (ids.length === 0) return [];
  const labels = new Map<string, string>(summary.nodes[change].first.map(({ id, label }) => [id, label]));
  const byKind = KINDS.map(([kind, one, many]) => ({
    one,
    many,
    ids: ids.filter((id) => kindOf(id) === kind).sort(),
  })).filter((group) => group.ids.length > 0);
  const names = byKind.flatMap((group) => group.ids.map((id) => `  ${group.one}: ${labels.get(id) ?? id}`));
  const more = names.length - MOST_NAMED;
  return [
    `${change}: ${byKind.map((group) => plural(group.ids.length, group.one, group.many)).join(', ')}`,
    ...names.slice(0, MOST_NAMED),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

const countOf = ({ added, changed, removed }: Changes): number => added.length + changed.length + removed.length;

function nodeAndEdgeLines(report: GraphReport): string[] {
  const { nodes, edges } = report.changes;
  return [
    ...(['added', 'changed', 'removed'] as const).flatMap((change) => changeLines(report, change)),
    ...(countOf(nodes) + countOf(edges) > 0
      ? [`edges: ${edges.added.length} added, ${edges.changed.length} changed, ${edges.removed.length} removed`]
      : []),
  ];
}

/** What is written beside the graph; a change of sources alone is one of where things stand. */
function besideLines({ changes: { sources, vectors } }: GraphReport): string[] {
  return [
    ...(countOf(sources) > 0 ? [`sources: ${plural(countOf(sources), 'reading')}`] : []),
    ...(vectors > 0 ? [`vectors: ${vectors}`] : []),
  ];
}

/** What became of the graph, in lines. */
export function diffLines(report: GraphReport, dryRun: boolean): string[] {
  const graph = nodeAndEdgeLines(report);
  const beside = besideLines(report);
  if (graph.length + beside.length === 0) return ['Nothing changed.'];
  return [
    ...(graph.length > 0 ? graph : ['The graph says what it said before.']),
    ...beside,
    ...(dryRun ? ['Nothing was written: this was a dry run.'] : []),
  ];
}

function vectorLines({ talks, embedded }: IngestReport, why: string | null): string[] {
  if (embedded === talks) return [];
  return [
    `${plural(talks - embedded, 'talk')} of ${talks} ${talks - embedded === 1 ? 'has' : 'have'} no vector and cannot be found by meaning.`,
    ...(why ? [why] : []),
  ];
}

/** @param why what is to be said when talks have no vector */
export const reportLines = (report: IngestReport, options: { dryRun: boolean; why: string | null }): string[] => [
  ...report.meetings.flatMap(meetingLines),
  ...diffLines(report, options.dryRun),
  ...report.conflicts.map((sentence) => `conflict: ${sentence}`),
  ...vectorLines(report, options.why),
];
