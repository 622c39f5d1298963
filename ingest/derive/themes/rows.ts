/** Themes as rows of the graph, each with how it was found. */
import { edgeId, type EdgeRow, type EdgeType, type ThemeNode } from '../../../contract/graph.ts';
import { NodeId, slug, ThemeId } from '../../../contract/ids.ts';
import { rounded } from '../vectors.ts';
import type { Belonging } from './belonging.ts';
import type { Typical } from './typical.ts';

/** A theme before it becomes rows. */
export interface Theme {
  id: ThemeId;
  label: string;
  level: ThemeNode['level'];
  /** The theme it is part of. */
  parent: ThemeId | null;
  stability: number;
  limit: number;
  /** The strongest first. */
  talks: { id: string; title: string; belonging: Belonging }[];
  topics: Typical[];
}

const METHOD = 'agreement-of-halved-texts';

/** The id of a theme that is new: its first phrase as a slug, with a number where another theme's reads alike. */
export const themeId = (label: string, taken: ReadonlySet<string>): ThemeId =>
  freeThemeId(`theme:${slug(label)}`, taken);

/** An id, with a number where it is taken. */
export function freeThemeId(name: string, taken: ReadonlySet<string>): ThemeId {
  let id = name;
  for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
  return ThemeId.parse(id);
}

const plural = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
const digits = (value: number) => value.toFixed(2);

export const themeNode = ({ id, label, level, stability, limit, talks }: Theme, model: string | null): ThemeNode => ({
  id,
  kind: 'theme',
  label,
  detail: plural(talks.length, 'talk'),
  degree: 0,
  x: null,
  y: null,
  level,
  stability: rounded(stability),
  limit: rounded(limit),
  provenance: [
    {
      how: 'derived',
      field: 'theme',
      method: METHOD,
      model,
      score: rounded(stability),
      reason: `Halves of the texts show the same talks together to ${digits(stability)} (Jaccard); sentences dealt at random reach at most ${digits(limit)}.`,
      spans: [],
    },
  ],
});

function edgeTo(type: EdgeType, from: string, to: string, weight: number, reason: string): EdgeRow {
  return {
    id: edgeId(type, from, to),
    type,
    from: NodeId.parse(from),
    to: NodeId.parse(to),
    weight: rounded(weight),
    rank: null,
    cosine: null,
    evidence: null,
    provenance: [
      { how: 'derived', field: 'theme', method: METHOD, model: null, score: rounded(weight), reason, spans: [] },
    ],
  };
}

/** IN_THEME of its talks, TYPICAL_OF of its topics, WITHIN the theme it is part of. */
export function themeEdges({ id, parent, stability, talks, topics }: Theme): EdgeRow[] {
  return [
    ...talks.map(({ id: talk, belonging: { counted, belong, strength } }) => {
      const reason = `${belong} of its ${plural(counted, 'nearest talk')} ${belong === 1 ? 'belongs' : 'belong'} to the theme.`;
      return edgeTo('IN_THEME', talk, id, strength, reason);
    }),
    ...topics.map(({ id: topic, inside, talks: all }) => {
      const reason = `${inside} of the ${plural(all, 'talk')} that ${all === 1 ? 'uses' : 'use'} it ${inside === 1 ? 'belongs' : 'belong'} to the theme, which has ${plural(talks.length, 'talk')}.`;
      return edgeTo('TYPICAL_OF', topic, id, inside / all, reason);
    }),
    ...(parent ? [edgeTo('WITHIN', id, parent, stability, 'Found among the talks of the larger theme alone.')] : []),
  ];
}
