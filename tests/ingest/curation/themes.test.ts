/** Decisions about themes: they hold when the theme is found again, under whatever id, with most of its talks. */
import { describe, expect, it } from 'vitest';
import type { Act } from '../../../contract/decision.ts';
import { ThemeId } from '../../../contract/ids.ts';
import { Curation } from '../../../ingest/curation/curation.ts';
import { listed } from '../../../ingest/curation/outcome.ts';
import { curatedThemes } from '../../../ingest/curation/theme-acts.ts';
import type { Themes } from '../../../ingest/derive/themes/index.ts';
import { edgeRow, nodeRow } from '../../support/rows.ts';
import { printed } from '../derive/rows.ts';
import { decisions, hide, undo } from './decided.ts';

const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const { talks } = printed(KEYS.map((key) => ({ key, title: `Talk ${key}` })));

/** Themes by the keys of their talks. */
function themes(of: Record<string, string>): Themes {
  return {
    nodes: Object.keys(of).map((name) => nodeRow(`theme:${name}`, name)),
    edges: Object.entries(of).flatMap(([name, keys]) =>
      [...keys].map((key) => edgeRow('IN_THEME', `talk:test/${key}`, `theme:${name}`, { weight: 0.5 })),
    ),
    verdict: { stability: 0.8, limit: 0.4, sentence: 'Two themes.' },
  };
}

const titles = (keys: string) => [...keys].map((key) => `Talk ${key}`);
const hideTold = (name: string, keys: string): Act => ({ ...hide(`theme:${name}`), printed: titles(keys) }) as Act;
const name = (theme: string, keys: string, label: string): Act => ({
  act: 'name-theme',
  theme: ThemeId.parse(`theme:${theme}`),
  talks: titles(keys),
  label,
});

function under(acts: Parameters<typeof decisions>, of: Themes) {
  const curation = new Curation(decisions(...acts));
  const shown = curatedThemes(of, talks, curation);
  const all = listed(curation.decisions, curation.notes);
  return { shown, labels: shown.nodes.map(({ label }) => label), notes: all.map(({ note }) => note) };
}

describe('hiding a theme', () => {
  it('leaves it out with its edges, and says so', () => {
    const { shown, labels, notes } = under([hide('theme:reefs')], themes({ reefs: 'abcd', speech: 'efgh' }));
    expect([labels, notes]).toEqual([['speech'], [null]]);
    expect(shown.edges.map(({ to }) => to as string)).not.toContain('theme:reefs');
    expect(shown.verdict.sentence).toBe('Two themes. One is left out because a person decided so.');
  });

  it('holds when the theme has another id and most of its talks', () => {
    const { labels, notes } = under([hideTold('reefs', 'abcd')], themes({ corals: 'abce', reefs: 'fgh' }));
    expect([labels, notes]).toEqual([['reefs'], [null]]);
  });

  it('holds by its id when it has other talks', () => {
    expect(under([hideTold('reefs', 'abcd')], themes({ reefs: 'aefg' })).labels).toEqual([]);
  });

  it('is a conflict when there is neither, and holds again by itself', () => {
    const act = hideTold('reefs', 'abcd');
    const { labels, notes } = under([act], themes({ speech: 'efgh' }));
    expect(labels).toEqual(['speech']);
    expect(notes).toEqual(['No theme has the id theme:reefs, or most of the talks that it had, now.']);
    expect(under([act], themes({ speech: 'efgh', sea: 'abcd' }))).toMatchObject({ labels: ['speech'], notes: [null] });
  });

  it('is taken back by an undo', () => {
    const made = under([hide('theme:reefs'), ([first]) => undo(first!)], themes({ reefs: 'abcd' }));
    expect(made.labels).toEqual(['reefs']);
    expect(made.shown.verdict.sentence).toBe('Two themes.');
  });
});

describe('naming a theme', () => {
  it('shows it under that name, its id unchanged, with who decided', () => {
    const { shown } = under([name('reefs', 'abcd', 'Life of reefs')], themes({ corals: 'abcd' }));
    expect(shown.nodes[0]).toMatchObject({ id: 'theme:corals', label: 'Life of reefs' });
    expect(shown.nodes[0]!.provenance.at(-1)).toMatchObject({ how: 'decided', field: 'label', author: 'Ada' });
  });

  it('is a conflict when an earlier decision gives another name', () => {
    const acts: Parameters<typeof decisions> = [name('reefs', 'abcd', 'Reefs'), name('reefs', 'abcd', 'Corals')];
    const { labels, notes } = under(acts, themes({ reefs: 'abcd' }));
    expect(labels).toEqual(['Reefs']);
    expect(notes[1]).toMatch(/^decision:[0-9a-f]{16} shows it as “Reefs”, until that is undone\.$/);
  });
});
