/** Themes that are there again keep the ids that they had: a link still leads to them when talks come and go. */
import type { ThemeId } from '../../../contract/ids.ts';
import { freeThemeId, type Theme } from './rows.ts';

/** A theme as the graph had it before. */
interface FormerTheme {
  id: ThemeId;
  level: Theme['level'];
  /** Ids of its talks. */
  talks: readonly string[];
}

/** What the graph was before. */
export interface Former {
  /** Ids of all its talks, in a theme or not. */
  talks: readonly string[];
  themes: readonly FormerTheme[];
}

/**
 * A theme is the same when this part of its talks is (Jaccard), as decisions find it. Themes of one level share no talk, so that at most
 * one is more alike than this: taking the most alike first is then the matching of greatest weight.
 */
const SAME = 0.5;

function jaccard(one: readonly string[], other: ReadonlySet<string>): number {
  const both = one.filter((talk) => other.has(talk)).length;
  return both === 0 ? 0 : both / (one.length + other.size - both);
}

interface Pair {
  now: ThemeId;
  then: ThemeId;
  alike: number;
}

/** Themes then and now that are the same, the most alike first. Talks that only one of the two graphs has say nothing. */
function pairsOf(themes: readonly Theme[], talks: readonly string[], former: Former): Pair[] {
  const [before, after] = [new Set(former.talks), new Set(talks)];
  const then = former.themes.map((theme) => ({ ...theme, known: new Set(theme.talks.filter((id) => after.has(id))) }));
  const pairs = themes.flatMap(({ id: now, level, talks: own }) => {
    const known = own.map(({ id }) => id).filter((id) => before.has(id));
    const ofLevel = then.filter((one) => one.level === level);
    return ofLevel.map(({ id, known: had }) => ({ now, then: id, alike: jaccard(known, had) }));
  });
  return pairs
    .filter(({ alike }) => alike >= SAME)
    .sort((a, b) => b.alike - a.alike || (a.then < b.then ? -1 : a.then > b.then ? 1 : a.now < b.now ? -1 : 1));
}

/** The former id of each theme that has one, by the id that its label gives it. */
function keptIds(pairs: readonly Pair[]): Map<ThemeId, ThemeId> {
  const kept = new Map<ThemeId, ThemeId>();
  const taken = new Set<ThemeId>();
  for (const { now, then } of pairs) {
    if (kept.has(now) || taken.has(then)) continue;
    kept.set(now, then);
    taken.add(then);
  }
  return kept;
}

/**
 * The same themes under the ids that they had before; one that was not there gets the id of its label, with a number where that is taken.
 *
 * @param talks ids of all talks there are now
 */
export function withFormerIds(themes: readonly Theme[], talks: readonly string[], former: Former): Theme[] {
  const ids = keptIds(pairsOf(themes, talks, former));
  const taken = new Set<string>(ids.values());
  for (const { id } of themes) {
    if (ids.has(id)) continue;
    const free = freeThemeId(id, taken);
    ids.set(id, free);
    taken.add(free);
  }
  return themes.map((theme) => ({ ...theme, id: ids.get(theme.id)!, parent: theme.parent && ids.get(theme.parent)! }));
}
