import type { api } from '../../contract/api.ts';
import type { ThemeNode } from '../../contract/graph.ts';
import { ThemesVerdict, type ClosePair, type ThemeSummary } from '../../contract/themes.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { ReadRow } from '../../cypher/read.ts';
import { storedReads } from '../../cypher/stored.ts';
import type { Handler, HandlerParts } from './handler.ts';

/** How many pairs are shown where there are no themes. */
const PAIRS = 10;

const UNMEASURED: ThemesVerdict = {
  stability: null,
  limit: null,
  sentence: 'Themes have not been looked for yet: the next time meetings are added, they will be.',
};

type Member = ReadRow<typeof reads.themeMembers>;

function summaryOf({ id, label, level, stability, limit }: ThemeNode, members: readonly Member[]): ThemeSummary {
  const of = (type: Member['type']) =>
    members
      .filter((member) => member.theme === id && member.type === type)
      .map(({ id, kind, label, strength }) => ({ id, kind, label, strength }));
  const [parent] = of('WITHIN');
  const larger = (parent?.id ?? null) as ThemeSummary['parent'];
  return { id, label, level, parent: larger, stability, limit, talks: of('IN_THEME'), topics: of('TYPICAL_OF') };
}

/** Larger themes first, each before those within it. */
function inOrder(themes: readonly ThemeSummary[]): ThemeSummary[] {
  const bySize = [...themes].sort((a, b) => b.talks.length - a.talks.length || (a.id < b.id ? -1 : 1));
  return bySize
    .filter(({ parent }) => parent === null)
    .flatMap((theme) => [theme, ...bySize.filter(({ parent }) => parent === theme.id)]);
}

const pairOf = ({ oneId, oneLabel, otherId, otherLabel, score }: ReadRow<typeof reads.closestPairs>): ClosePair => ({
  one: { id: oneId, kind: 'talk', label: oneLabel },
  other: { id: otherId, kind: 'talk', label: otherLabel },
  score,
});

export const themes =
  ({ store }: HandlerParts): Handler<typeof api.themes> =>
  async (_input, asked) => {
    const [rows, members, [kept]] = await Promise.all([
      store.read(reads.themes, {}, asked),
      store.read(reads.themeMembers, {}, asked),
      store.read(storedReads.themes, {}, asked),
    ]);
    const verdict = kept ? ThemesVerdict.parse(JSON.parse(kept.json)) : UNMEASURED;
    const all = inOrder(rows.map(({ node }) => summaryOf(node, members)));
    const pairs = all.length > 0 ? [] : await store.read(reads.closestPairs, { limit: PAIRS }, asked);
    return { ...verdict, themes: all, pairs: pairs.map(pairOf) };
  };
