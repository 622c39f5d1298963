/** Themes as the texts make them → themes as people have decided. */
import type { Decision } from '../../contract/decision.ts';
import type { ThemeNode } from '../../contract/graph.ts';
import type { Themes } from '../derive/themes/index.ts';
import type { TalkText } from '../model.ts';
import type { Curation } from './curation.ts';
import { quoted } from './sentence.ts';
import { decidedBy } from './source.ts';
import { meantTheme, themeIn } from './themes.ts';

/** Titles of the talks of each theme, the strongest first. */
function titlesOf({ nodes, edges }: Themes, talks: readonly TalkText[]): Map<string, string[]> {
  const titles = new Map<string, string>(talks.map(({ id, title }) => [id, title]));
  const strongest = edges.filter(({ type }) => type === 'IN_THEME').sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0));
  return new Map(
    nodes.map(({ id }) => [
      id,
      strongest.filter(({ to }) => to === (id as string)).map(({ from }) => titles.get(from)!),
    ]),
  );
}

const named = (theme: ThemeNode, label: string, by: Decision): ThemeNode => ({
  ...theme,
  label,
  provenance: [...theme.provenance, decidedBy(by, 'label')],
});

/** What decisions make of the themes that they mean. */
class Decided {
  readonly hidden = new Set<string>();
  readonly labels = new Map<string, { label: string; by: Decision }>();

  constructor(titles: ReadonlyMap<string, readonly string[]>, curation: Curation) {
    for (const by of curation.onThemes) {
      const theme = meantTheme(by.act, titles);
      if (theme === null)
        curation.noteTheme(by, `No theme has the id ${themeIn(by.act)}, or most of the talks that it had, now.`);
      else if (by.act.act === 'hide') this.hidden.add(theme);
      else this.#name(theme, by.act.label, by, curation);
    }
  }

  /** Of two names the earlier holds. */
  #name(theme: string, label: string, by: Decision, curation: Curation): void {
    const before = this.labels.get(theme);
    if (before && before.label !== label)
      curation.noteTheme(by, `${before.by.id} shows it as ${quoted(before.label)}, until that is undone.`);
    else this.labels.set(theme, before ?? { label, by });
  }
}

const leftOut = (count: number) =>
  count === 0 ? '' : ` ${count === 1 ? 'One is' : `${count} are`} left out because a person decided so.`;

/**
 * Themes without those that decisions leave out, the others under the names that decisions give them.
 *
 * @param curation what does not fit is noted in it
 */
export function curatedThemes(themes: Themes, talks: readonly TalkText[], curation: Curation): Themes {
  if (curation.onThemes.length === 0) return themes;
  const { hidden, labels } = new Decided(titlesOf(themes, talks), curation);
  const isShown = (id: string) => !hidden.has(id);
  return {
    nodes: themes.nodes
      .filter(({ id }) => isShown(id))
      .map((theme) => {
        const decided = labels.get(theme.id);
        return decided ? named(theme, decided.label, decided.by) : theme;
      }),
    edges: themes.edges.filter(({ from, to }) => isShown(from) && isShown(to)),
    verdict: { ...themes.verdict, sentence: themes.verdict.sentence + leftOut(hidden.size) },
  };
}
