/** The themes of a collection over the API: those that are stable with what belongs to them, or the closest talks and why there are none. */
import { describe, expect, it } from 'vitest';
import { api } from '../../contract/api.ts';
import type { EdgeType } from '../../contract/graph.ts';
import { load } from '../../ingest/load.ts';
import { edgeRow, nodeRow } from '../support/rows.ts';
import { appOf, emptyStore, fixtureStore } from './support/app.ts';
import { FLOODS, fixtureGraph, GAUGES, SEDIMENT } from './support/graph.ts';

const RIVERS = 'theme:rivers';
const FLOOD = 'theme:floods';
const TOPIC = 'topic:small-dams';

const theme = (id: `theme:${string}`, label: string, level: 1 | 2) =>
  nodeRow(id, label, { level, stability: 0.7, limit: 0.4 });
const edge = (type: EdgeType, from: string, to: string, weight: number) => edgeRow(type, from, to, { weight });

/** The fixture graph with a theme, one within it, and what was said of them as a whole. */
async function storeWithThemes() {
  const store = await emptyStore();
  const graph = await fixtureGraph();
  const nodes = [theme(FLOOD, 'floods', 2), theme(RIVERS, 'rivers · dams', 1), nodeRow(TOPIC, 'small dams')];
  const edges = [
    edge('IN_THEME', SEDIMENT, RIVERS, 0.5),
    edge('IN_THEME', FLOODS, RIVERS, 0.9),
    edge('IN_THEME', GAUGES, RIVERS, 0.3),
    edge('IN_THEME', FLOODS, FLOOD, 0.6),
    edge('TYPICAL_OF', TOPIC, RIVERS, 1),
    edge('WITHIN', FLOOD, RIVERS, 0.7),
  ];
  const themes = { stability: 0.7, limit: 0.4, sentence: 'One theme is stable.' };
  await load({ ...graph, nodes: [...graph.nodes, ...nodes], edges: [...graph.edges, ...edges], themes }, store);
  return store;
}

const asked = async (store: Parameters<typeof appOf>[0]) =>
  api.themes.response.strict().parse((await appOf(store).get('/api/themes').expect(200)).body);

describe('GET /api/themes', () => {
  it('lists larger themes before those within them, the strongest talks first, and no pairs', async () => {
    const { themes, pairs, sentence } = await asked(await storeWithThemes());
    expect([pairs, sentence]).toEqual([[], 'One theme is stable.']);
    expect(themes.map(({ id, level, parent }) => [id, level, parent])).toEqual([
      [RIVERS, 1, null],
      [FLOOD, 2, RIVERS],
    ]);
    expect(themes[0]).toMatchObject({ label: 'rivers · dams', stability: 0.7, limit: 0.4 });
    expect(themes[0]!.talks.map(({ id, strength }) => [id, strength])).toEqual([
      [FLOODS, 0.9],
      [SEDIMENT, 0.5],
      [GAUGES, 0.3],
    ]);
    expect(themes[0]!.topics).toEqual([{ id: TOPIC, kind: 'topic', label: 'small dams', strength: 1 }]);
    expect(themes[1]!.talks.map(({ id }) => id)).toEqual([FLOODS]);
  });

  it('shows the closest pairs once each, best first, where there is no theme', async () => {
    const { themes, pairs, sentence } = await asked(await fixtureStore());
    expect(themes).toEqual([]);
    expect(sentence).toMatch(/^Themes have not been looked for yet/);
    expect(pairs.length).toBeGreaterThan(0);
    const keys = pairs.map(({ one, other }) => `${one.id} ${other.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { one, other } of pairs) expect(one.id < other.id).toBe(true);
    const scores = pairs.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('answers for an empty graph', async () => {
    expect(await asked(await emptyStore())).toMatchObject({ stability: null, limit: null, themes: [], pairs: [] });
  });
});
