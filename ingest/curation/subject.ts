/** People and institutions of the graph as decisions name them. */
import type { Act, Subject } from '../../contract/decision.ts';
import type { InstitutionNode, PersonNode } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';
import { isThemeAct, MOST_TITLES, titlesIn, type ThemeAct } from './themes.ts';

/** More forms than a decision holds say no more than these. */
const MOST_FORMS = 500;

/** The subject that a node is: its id, and its printed forms, surest first. */
export const subjectOf = ({ id, label, forms }: PersonNode | InstitutionNode): Subject => ({
  id,
  printed: forms.length > 0 ? forms.slice(0, MOST_FORMS).map(({ printed }) => printed) : [label],
});

/** Titles of the talks of a theme, the strongest first. */
async function titlesOf(store: Pick<Store, 'read'>, theme: string): Promise<string[]> {
  const members = await store.read(reads.themeMembers, {});
  return members
    .filter((member) => member.theme === theme && member.type === 'IN_THEME')
    .slice(0, MOST_TITLES)
    .map(({ label }) => label);
}

/** A theme that is told by its talks, when it has any. */
async function lastingThemeAct(store: Pick<Store, 'read'>, act: ThemeAct): Promise<Act> {
  const titles = await titlesOf(store, act.act === 'hide' ? act.node : act.theme);
  if (titles.length === 0) return act;
  return act.act === 'hide' ? { ...act, printed: titles } : { ...act, talks: titles };
}

/**
 * An act that finds what it is about when ids have moved: a person or institution is hidden by its printed forms too, a theme hidden
 * or named by the titles of its talks.
 */
export async function lastingAct(store: Pick<Store, 'read'>, act: Act): Promise<Act> {
  if (isThemeAct(act)) return titlesIn(act) ? act : lastingThemeAct(store, act);
  if (act.act !== 'hide' || act.printed) return act;
  const [found] = await store.read(reads.nodes, { ids: [act.node] });
  return found && 'forms' in found.node ? { ...act, printed: subjectOf(found.node).printed } : act;
}
