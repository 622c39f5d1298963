/** The scene that the page begins with: the very objects it comes to, or none where they are not known yet. */
import { describe, expect, it } from 'vitest';
import type { Subgraph } from '../../../contract/graph.ts';
import { NodeId, ThemeId } from '../../../contract/ids.ts';
import { openOf, spentOf } from '../../../client/graph/drawn.ts';
import { firstScene } from '../../../client/graph/first-scene.ts';
import { openingOf, openingPlaces } from '../../../client/graph/opening.ts';
import { withAdded } from '../../../client/graph/shown.ts';
import { emptyView, type ViewState } from '../../../client/state/view.ts';

const [ada, talk] = [NodeId.parse('person:ada'), NodeId.parse('talk:a/engines')];
const node = (id: NodeId, kind: 'person' | 'talk', x: number) =>
  ({ id, kind, label: id, detail: null, degree: 1, x, y: 0 }) as const;
const overview: Subgraph = {
  nodes: [node(ada, 'person', 0), node(talk, 'talk', 100)],
  edges: [],
  omitted: { nodes: 0, edges: 0 },
};
const look = { scheme: 'light', animate: true, covered: 0 } as const;
const first = (change: Partial<ViewState> = {}) => firstScene(overview, { ...emptyView, ...change }, look);

describe('the first scene', () => {
  it('holds what the page comes to by its own way, so that nothing is drawn twice', () => {
    const opening = openingOf(overview);
    const whole = withAdded(opening, opening, new Set<string>([ada, talk]));
    expect(first()!.subgraph).toBe(spentOf(openOf(whole, emptyView), null));
    expect(first()!.places).toBe(openingPlaces(openingOf(overview)));
  });

  it('stands turned on a screen that is held upright, pins as well', () => {
    const scene = firstScene(overview, { ...emptyView, pins: [{ id: talk, x: 7, y: 8 }] }, { ...look, turned: true })!;
    expect(scene.places.get(talk)).toEqual({ x: 8, y: 7 });
    expect(scene.turned).toBe(true);
  });

  it('holds what the address hides and pins', () => {
    const scene = first({ hidden: [ada], pins: [{ id: talk, x: 7, y: 8 }] })!;
    expect(scene.subgraph.nodes.map(({ id }) => id)).toEqual([talk]);
    expect(scene.places.get(talk)).toEqual({ x: 7, y: 8 });
  });

  it.each<Partial<ViewState>>([
    { middle: 'table' },
    { growth: [{ how: 'walked', id: ada }] },
    { folded: [ThemeId.parse('theme:engines')] },
    { path: { from: ada, to: talk, chosen: 0 } },
  ])('is none where more has to be known: %o', (change) => {
    expect(first(change)).toBeNull();
  });

  it('is none of an empty graph', () => {
    expect(firstScene({ ...overview, nodes: [] }, emptyView, look)).toBeNull();
  });
});
