/** The room that the titles of a layout take up on the screen. */
import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { titleBoxes } from '../../../client/graph/controllers/titles.ts';
import { placeLabels } from '../../../client/graph/label-room.ts';
import type { Title } from '../../../client/graph/layouts/layout.ts';
import type { Scene } from '../../../client/graph/stage.ts';
import { emptyView } from '../../../client/state/view.ts';
import { subgraph } from '../fixture-rows.ts';

const title: Title = { text: 'Mon 2 Nov 2026', x: 100, y: 50, level: 'large', width: 400 };
const sceneWith = (...titles: Title[]): Scene => ({
  subgraph,
  places: new Map(),
  laid: { places: new Map(), titles },
  view: emptyView,
  path: null,
  scheme: 'light',
  covered: 0,
  animate: false,
});

describe('the titles of a layout', () => {
  const cy = cytoscape({ headless: true, zoom: 0.5, pan: { x: 10, y: 20 } });
  const [box] = titleBoxes(cy, sceneWith(title));

  it('begin where they stand, about the middle of their line, and are no wider than their room', () => {
    expect(box!.x - box!.width / 2).toBeCloseTo(60);
    expect(box!.y + box!.height / 2).toBeCloseTo(45);
    const [narrow] = titleBoxes(cy, sceneWith({ ...title, width: 100 }));
    expect(narrow!.width).toBe(50);
  });

  it('take no room where they are not drawn', () => {
    expect(titleBoxes(cy, sceneWith({ ...title, width: 60 }))).toEqual([]);
  });

  it('are covered by no label', () => {
    const { x, y } = box!;
    const wish = { id: 'talk', importance: 1, always: false, x, y: y - 8, radius: 4, width: 60, height: 14 };
    expect(placeLabels([wish]).get('talk')).toBe('below');
    expect(placeLabels([wish], [box!]).get('talk')).not.toBe('below');
  });
});
