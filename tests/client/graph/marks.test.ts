/** Choosing several, dragging, finding and levels of detail, on a Cytoscape without a screen. */
import { describe, expect, it } from 'vitest';
import { content } from '../../../client/graph/controllers/content.ts';
import { drag } from '../../../client/graph/controllers/drag.ts';
import { levels } from '../../../client/graph/controllers/levels.ts';
import { marks } from '../../../client/graph/controllers/marks.ts';
import { menu } from '../../../client/graph/controllers/menu.ts';
import { selection } from '../../../client/graph/controllers/selection.ts';
import { NodeId, ThemeId } from '../../../contract/ids.ts';
import * as fixture from '../fixture-rows.ts';
import { useStage } from './on-stage.ts';

const { subgraph } = fixture;
const [ADA, ENGINES] = [NodeId.parse(fixture.ADA), NodeId.parse(fixture.ENGINES)];

const on = useStage([content, selection, marks, drag, menu, levels]);
const show: ReturnType<typeof on>['show'] = (...scene) => on().show(...scene);
const withClass = (name: string) =>
  on()
    .cy.nodes(`.${name}`)
    .map((one) => one.id());
const node = (id: string) => on().cy.getElementById(id);

describe('choosing several', () => {
  it('shows which nodes are marked and pinned', () => {
    show({ marked: [ADA], pins: [{ id: ENGINES, x: 1, y: 2 }] });
    expect([withClass('marked'), withClass('pinned')]).toEqual([[ADA], [ENGINES]]);
    show({});
    expect([withClass('marked'), withClass('pinned')]).toEqual([[], []]);
  });

  it('marks by a tap in the mode for several', () => {
    show({}, { several: true });
    node(ADA).emit('tap');
    expect(on().actions).toEqual([{ type: 'marked', ids: [ADA], how: 'toggle' }]);
    expect(on().cy.userPanningEnabled()).toBe(false);
    show({}, { several: false });
    expect(on().cy.userPanningEnabled()).toBe(true);
  });

  it('marks at once what a box holds', async () => {
    on().cy.emit('boxend');
    node(ADA).emit('box');
    node(ENGINES).emit('box');
    await Promise.resolve();
    expect(on().actions).toEqual([{ type: 'marked', ids: [ADA, ENGINES], how: 'also' }]);
  });
});

describe('dragging', () => {
  const dragTo = (id: string, x: number, y: number) => {
    node(id).emit('grab');
    node(id).position({ x, y });
    node(id).emit('drag');
    node(id).emit('free');
  };

  it('pins a node where it is dropped', () => {
    dragTo(ADA, 30, 40);
    expect(on().actions).toEqual([{ type: 'pinned', pins: [{ id: ADA, x: 30, y: 40 }] }]);
  });

  it('takes the other marked nodes along', () => {
    show({ marked: [ADA, ENGINES] });
    dragTo(ADA, 10, 105);
    expect(on().actions).toEqual([
      {
        type: 'pinned',
        pins: [
          { id: ADA, x: 10, y: 105 },
          { id: ENGINES, x: 10, y: 5 },
        ],
      },
    ]);
  });

  it('pins nothing that was only pressed', () => {
    node(ADA).emit('grab');
    node(ADA).emit('free');
    expect(on().actions).toEqual([]);
  });
});

describe('finding', () => {
  it('lets the rest step back, and marks the one it stands on', () => {
    show({}, { found: { ids: [ADA, ENGINES], at: ADA } });
    expect(withClass('found-at')).toEqual([ADA]);
    expect(withClass('unfound')).toHaveLength(subgraph.nodes.length - 2);
    show({}, { found: null });
    expect(withClass('unfound')).toEqual([]);
  });
});

describe('a menu', () => {
  it('is asked for by the right button, and a folded theme unfolds by a double tap', () => {
    const asked: string[] = [];
    const stop = on().stage.onMenu(({ id }) => asked.push(id));
    node(ADA).emit('cxttap');
    expect(asked).toEqual([ADA]);
    const theme = ThemeId.parse('theme:rules');
    const nodes = [...subgraph.nodes, { ...subgraph.nodes[0]!, id: NodeId.parse(theme), kind: 'theme' as const }];
    show({ folded: [theme] }, { subgraph: { ...subgraph, nodes } });
    node(theme).emit('dbltap');
    expect(on().actions).toEqual([{ type: 'theme unfolded', id: theme }]);
    stop();
  });
});

describe('semantic zoom', () => {
  it('tells a second line near by, and takes it back', () => {
    const nodes = subgraph.nodes.map((one) => (one.id === ENGINES ? { ...one, detail: 'Ada, 09:30' } : one));
    show({}, { subgraph: { ...subgraph, nodes } });
    on().cy.zoom(2);
    expect(node(ENGINES).data('label')).toBe('Engines\nAda, 09:30');
    on().cy.zoom(0.8);
    expect(node(ENGINES).data('label')).toBe('Engines');
  });
});
