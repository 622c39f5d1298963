/** Decisions about themes: which acts they are, and which theme of the collection as it is now each of them means. */
import type { Act } from '../../contract/decision.ts';
import type { ThemeId } from '../../contract/ids.ts';

type Hide = Extract<Act, { act: 'hide' }>;

/** Hides a theme, or names it. */
export type ThemeAct = (Hide & { node: ThemeId }) | Extract<Act, { act: 'name-theme' }>;

export const isThemeAct = (act: Act): act is ThemeAct =>
  act.act === 'name-theme' || (act.act === 'hide' && act.node.startsWith('theme:'));

export const themeIn = (act: ThemeAct): string => (act.act === 'hide' ? act.node : act.theme);

/** Titles of the talks that the theme had on the day of the decision. */
export const titlesIn = (act: ThemeAct): readonly string[] | undefined =>
  act.act === 'hide' ? act.printed : act.talks;

/** As many titles as a decision holds at most: more of a large theme are not compared. */
export const MOST_TITLES = 500;
/** So alike are the talks of a theme then and now; two themes of one level cannot both be. */
const SAME = 0.5;

const folded = (title: string) => title.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Jaccard coefficient of two lists of titles. */
function alike(then: readonly string[], now: readonly string[]): number {
  const [one, other] = [new Set(then.map(folded)), new Set(now.map(folded))];
  const both = [...one].filter((title) => other.has(title)).length;
  return both / (one.size + other.size - both);
}

/**
 * The theme that a decision means: of those with half of its talks the one most alike, of equal ones the one with its id; else the one
 * with its id.
 *
 * @param titles of the talks of each theme now, by id, the strongest first
 * @returns null when there is none
 */
export function meantTheme(act: ThemeAct, titles: ReadonlyMap<string, readonly string[]>): string | null {
  const id = themeIn(act);
  const then = titlesIn(act) ?? [];
  const [best] = [...titles]
    .map(([theme, now]) => ({ theme, value: alike(then, now.slice(0, MOST_TITLES)) }))
    .sort((a, b) => b.value - a.value || Number(b.theme === id) - Number(a.theme === id));
  if (best && best.value >= SAME) return best.theme;
  return titles.has(id) ? id : null;
}
