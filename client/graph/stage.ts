/** What the canvas shows, and how controllers hear of it: React puts scenes up, controllers take them down to Cytoscape. */
import type { Subgraph } from '../../contract/graph.ts';
import type { Action } from '../state/action.ts';
import type { ViewState } from '../state/view.ts';
import type { Scheme } from './stylesheet.ts';

export interface Scene {
  subgraph: Subgraph;
  view: ViewState;
  /** Ids of the nodes and edges of the chosen path; null when there is none. */
  path: { nodes: readonly string[]; edges: readonly string[] } | null;
  scheme: Scheme;
  /** Pixels at the left edge that the legend covers. */
  covered: number;
  /** Whether movement is welcome. */
  animate: boolean;
}

/** Whether one of the parts that a controller draws is another than before; typing a search, for one, changes none. */
export const differs = (scene: Scene, before: Scene | null, partsOf: (scene: Scene) => readonly unknown[]): boolean => {
  if (!before) return true;
  const old = partsOf(before);
  return partsOf(scene).some((part, i) => part !== old[i]);
};

/** What decides which elements stand out. */
export const focusOf = ({ subgraph, view, path }: Scene) => [subgraph, view.selected, view.path, path];

/** What a person asks of the camera. */
export type CameraWish = 'in' | 'out' | 'fit' | 'selection';

export interface Stage {
  scene: () => Scene;
  /** Puts up the next scene. */
  show: (scene: Scene) => void;
  /** Hears each scene, the present one at once. */
  onScene: (listener: (scene: Scene, before: Scene | null) => void) => () => void;
  camera: (wish: CameraWish) => void;
  onCamera: (listener: (wish: CameraWish) => void) => () => void;
  dispatch: (action: Action) => void;
}

/** A controller: takes care of one concern of the canvas until it is detached. */
export type Attach<Canvas> = (cy: Canvas, stage: Stage) => () => void;

const listenable = <Args extends unknown[]>() => {
  const listeners = new Set<(...args: Args) => void>();
  return {
    tell: (...args: Args) => listeners.forEach((listener) => listener(...args)),
    add: (listener: (...args: Args) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

export function createStage(first: Scene, dispatch: (action: Action) => void): Stage {
  let scene = first;
  const scenes = listenable<[Scene, Scene | null]>();
  const wishes = listenable<[CameraWish]>();
  return {
    scene: () => scene,
    show(next) {
      const before = scene;
      scene = next;
      scenes.tell(next, before);
    },
    onScene(listener) {
      listener(scene, null);
      return scenes.add(listener);
    },
    camera: wishes.tell,
    onCamera: wishes.add,
    dispatch,
  };
}
