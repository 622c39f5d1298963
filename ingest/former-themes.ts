/** What the graph has for themes before it is made anew. */
import { reads } from '../cypher/reads/index.ts';
import type { Store } from '../cypher/store.ts';
import type { Former } from './derive/themes/former.ts';

/** Longer than a query of a person may take: a large graph is read whole. Milliseconds. */
const options = { timeout: 120_000 };

/** The themes that are stored with their talks, and all talks that are; none of an empty store. */
export async function formerThemes(store: Pick<Store, 'read'>): Promise<Former> {
  const themes = await store.read(reads.themes, {}, options);
  const members = await store.read(reads.themeMembers, {}, options);
  const talks = await store.read(reads.talkKeys, {}, options);
  const talksOf = (theme: string) => members.filter((one) => one.type === 'IN_THEME' && one.theme === theme);
  return {
    talks: talks.map(({ id }) => id),
    themes: themes.map(({ node: { id, level } }) => ({ id, level, talks: talksOf(id).map((talk) => talk.id) })),
  };
}
