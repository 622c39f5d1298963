/**
 * Themes: groups of talks that the sentences of each talk agree on, with how stable they are; and when there are none, that there are
 * none. Why this and what lost: docs/decisions/0013-themes.md.
 */
import type { EdgeRow, ThemeNode } from '../../../contract/graph.ts';
import type { ThemeId } from '../../../contract/ids.ts';
import type { ThemesVerdict } from '../../../contract/themes.ts';
import type { Embeddings, TalkText } from '../../model.ts';
import type { Related } from '../similar.ts';
import type { Topics } from '../topics/index.ts';
import { rounded } from '../vectors.ts';
import { belongingOf, neighboursOf, spread, type Neighbours } from './belonging.ts';
import { CORE, CORE_WITHIN, LEAST_STRENGTH, LEAST_TALKS, TWO_LEVELS } from './constants.ts';
import { find, type Found } from './find.ts';
import { themeEdges, themeId, themeNode, type Theme } from './rows.ts';
import { labelOf, TopicCounts } from './typical.ts';
import { verdictOf } from './verdict.ts';

export interface ThemesInput {
  talks: readonly TalkText[];
  embeddings: Embeddings | null;
  related: readonly Related[];
  topics: Topics;
}

export interface Themes {
  nodes: ThemeNode[];
  /** IN_THEME (talk → theme), TYPICAL_OF (topic → theme), WITHIN (theme → theme). */
  edges: EdgeRow[];
  verdict: ThemesVerdict;
}

/** A stable community with all the talks that it reaches. */
interface Group {
  members: number[];
  stability: number;
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

/** Makes themes one after the other; what was named before is not named again. */
class Naming {
  readonly #talks: readonly TalkText[];
  readonly #neighbours: Neighbours;
  readonly #counts: TopicCounts;
  readonly #phrases = new Set<string>();
  readonly #ids = new Set<string>();

  constructor(talks: readonly TalkText[], neighbours: Neighbours, topics: Topics) {
    this.#talks = talks;
    this.#neighbours = neighbours;
    this.#counts = new TopicCounts(topics);
  }

  #belonging(members: readonly number[]): Theme['talks'] {
    const theme = new Set(members);
    return members
      .map((place) => ({
        id: this.#talks[place]!.id,
        belonging: belongingOf(this.#neighbours[place]!, theme),
      }))
      .filter(({ belonging }) => belonging.strength >= LEAST_STRENGTH)
      .sort((a, b) => b.belonging.strength - a.belonging.strength || (a.id < b.id ? -1 : 1));
  }

  /** The theme of a group; none when too few talks belong to it. */
  theme({ members, stability }: Group, limit: number, parent: ThemeId | null, siblings: number): Theme[] {
    const talks = this.#belonging(members);
    if (talks.length < LEAST_TALKS) return [];
    const topics = this.#counts.typicalOf(new Set(talks.map(({ id }) => id)), siblings + 1);
    const central = this.#talks.find(({ id }) => id === talks[0]!.id)!;
    const label = labelOf(topics, this.#phrases, central.title);
    const id = themeId(label, this.#ids);
    this.#ids.add(id);
    return [{ id, label, level: parent ? 2 : 1, parent, stability, limit, talks, topics }];
  }
}

/** Themes within a theme, where it is one of a large collection. */
function within(theme: Theme, { talks, embeddings, related }: ThemesInput, naming: Naming, seed: number): Theme[] {
  const wanted = new Set(theme.talks.map(({ id }) => id));
  const places = [...talks.keys()].filter((place) => wanted.has(talks[place]!.id));
  const own = places.map((place) => talks[place]!);
  const found = find(own, embeddings, CORE_WITHIN, seed);
  const groups = groupsOf(found, neighboursOf(related, new Map(own.map(({ id }, place) => [id, place]))));
  if (groups.length < 2) return [];
  return groups.flatMap(({ members, stability }) => {
    const global = members.map((place) => places[place]!);
    return naming.theme({ members: global, stability }, found.limit, theme.id, groups.length);
  });
}

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
  const groups = groupsOf(found, neighbours);
  const themes = groups.flatMap((group) => naming.theme(group, found.limit, null, groups.length));
  const isLarge = ({ talks: own }: Theme) => talks.length >= TWO_LEVELS && own.length >= 2 * LEAST_TALKS;
  const inner = themes.filter(isLarge).flatMap((theme) => within(theme, { ...input, talks }, naming, seed));
  const all = [...themes, ...inner];
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
