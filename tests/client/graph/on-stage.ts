/** A Cytoscape without a screen with controllers attached, made anew for each test. */
import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach } from 'vitest';
import type { Action } from '../../../client/state/action.ts';
import { createStage, type Scene, type Stage } from '../../../client/graph/stage.ts';
import { emptyView } from '../../../client/state/view.ts';
import { placesOf } from '../../../client/graph/layouts/places.ts';
import { subgraph } from '../fixture-rows.ts';

type Controller = (cy: Core, stage: Stage) => () => void;

/** Where the nodes of the fixture stand in the overview. */
export const places = placesOf({ overview: subgraph, graph: subgraph, grown: [] }, null);

const first: Scene = { subgraph, places, view: emptyView, path: null, scheme: 'light', animate: false, covered: 0 };

interface OnStage {
  cy: Core;
  stage: Stage;
  /** What the controllers asked for so far, in order. */
  actions: Action[];
  /** Shows the fixture with a change of the view and of the scene. */
  show: (view: Partial<Scene['view']>, more?: Partial<Scene>) => void;
  /** Ids of nodes and edges with a class, in order of ids. */
  withClass: (name: string) => string[];
  detach: () => void;
}

function onStage(controllers: readonly Controller[]): OnStage {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  const actions: Action[] = [];
  const stage = createStage(first, (action) => actions.push(action));
  const stops = controllers.map((attach) => attach(cy, stage));
  return {
    cy,
    stage,
    actions,
    show: (view, more = {}) => stage.show({ ...stage.scene(), ...more, view: { ...emptyView, ...view } }),
    withClass: (name) =>
      cy
        .elements(`.${name}`)
        .map((element) => element.id())
        .sort(),
    detach: () => stops.forEach((stop) => stop()),
  };
}

/** @returns what there is in the test that runs */
export function useStage(controllers: readonly Controller[]): () => OnStage {
  let now: OnStage;
  beforeEach(() => {
    now = onStage(controllers);
  });
  afterEach(() => {
    now.detach();
    now.cy.destroy();
  });
  return () => now;
}
