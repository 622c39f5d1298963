/**
 * Themes: groups of talks that the sentences of each talk agree on, with how stable they are; and when there are none, that there are
 * none. Why this and what lost: docs/decisions/0013-themes.md.
 */
import type { EdgeRow, ThemeNode } from '../../../contract/graph.ts';
import type { ThemesVerdict } from '../../../contract/themes.ts';
import type { Embeddings, TalkText } from '../../model.ts';
import type { Related } from '../similar.ts';
import type { Topics } from '../topics/index.ts';
import { rounded } from '../vectors.ts';
import { neighboursOf, spread, type Neighbours } from './belonging.ts';
import { CORE, CORE_WITHIN, LEAST_TALKS, TWO_LEVELS } from './constants.ts';
import { find, type Found } from './find.ts';
import { withFormerIds, type Former } from './former.ts';
import { Naming, type Group } from './naming.ts';
import { themeEdges, themeNode, type Theme } from './rows.ts';
import { verdictOf } from './verdict.ts';

export interface ThemesInput {
  talks: readonly TalkText[];
  embeddings: Embeddings | null;
  related: readonly Related[];
  topics: Topics;
  /** What the graph was before; absent where there was none. */
  former?: Former | undefined;
}

export interface Themes {
  nodes: ThemeNode[];
  /** IN_THEME (talk → theme), TYPICAL_OF (topic → theme), WITHIN (theme → theme). */
  edges: EdgeRow[];
  verdict: ThemesVerdict;
}

/** Stable communities among some talks, spread over all of them. */
function groupsOf({ communities }: Found, neighbours: Neighbours): Group[] {
  const community = spread(
    communities.map(({ members }) => members),
    neighbours,
  );
  return communities.flatMap(({ stable, stability }, number) => {
    const members = [...community.keys()].filter((place) => community[place] === number);
    return stable ? [{ members, stability }] : [];
  });
}

/** Themes within a theme, where it is one of a large collection. */
function within(theme: Theme, { talks, embeddings, related }: ThemesInput, naming: Naming, seed: number): Theme[] {
  const wanted = new Set(theme.talks.map(({ id }) => id));
  const places = [...talks.keys()].filter((place) => wanted.has(talks[place]!.id));
  const own = places.map((place) => talks[place]!);
  const found = find(own, embeddings, CORE_WITHIN, seed);
  const groups = groupsOf(found, neighboursOf(related, new Map(own.map(({ id }, place) => [id, place]))));
  if (groups.length < 2) return [];
  const global = groups.map(({ members, stability }) => ({ members: members.map((at) => places[at]!), stability }));
  return naming.themesOf(global, found.limit, theme);
}

const NONE: Former = { talks: [], themes: [] };

const byId = <R extends { id: string }>(rows: readonly R[]): R[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The stable themes of a collection, and what was measured. From {@link TWO_LEVELS} talks on, themes hold themes.
 *
 * @param seed of every random choice; another one may change what is close to the limit
 * @returns nodes and edges by id; neither when no theme is stable
 */
export function deriveThemes(input: ThemesInput, seed = 1): Themes {
  const talks = byId(input.talks);
  const found = find(talks, input.embeddings, CORE, seed);
  const neighbours = neighboursOf(input.related, new Map(talks.map(({ id }, place) => [id, place])));
  const naming = new Naming(talks, neighbours, input.topics);
  const themes = naming.themesOf(groupsOf(found, neighbours), found.limit, null);
  const isLarge = ({ talks: own }: Theme) => talks.length >= TWO_LEVELS && own.length >= 2 * LEAST_TALKS;
  const inner = themes.filter(isLarge).flatMap((theme) => within(theme, { ...input, talks }, naming, seed));
  const ids = talks.map(({ id }) => id);
  const all = withFormerIds([...themes, ...inner], ids, input.former ?? NONE);
  const model = input.embeddings?.model ?? null;
  return {
    nodes: byId(all.map((theme) => themeNode(theme, model))),
    edges: byId(all.flatMap(themeEdges)),
    verdict: verdictOf({
      talks: talks.length,
      themes: themes.length,
      best: rounded(found.best),
      limit: rounded(found.limit),
    }),
  };
}
