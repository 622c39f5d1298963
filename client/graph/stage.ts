/** What the canvas shows, and how controllers hear of it: React puts scenes up, controllers take them down to Cytoscape. */
import type { Subgraph } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';
import type { Action } from '../state/action.ts';
import type { ViewState } from '../state/view.ts';
import type { Laid } from './layouts/layout.ts';
import type { Places } from './layouts/places.ts';
import type { Scheme } from './stylesheet.ts';

export interface Scene {
  /** What is drawn. */
  subgraph: Subgraph;
  /** Where each node stands on the screen. */
  places: Places;
  /** Whether the places are turned: what stands where a person put it is turned back. */
  turned?: boolean;
  /** The last layout, once it is ready. */
  laid?: Laid | null;
  view: ViewState;
  /** Ids of the nodes and edges of the chosen path; null when there is none. */
  path: { nodes: readonly string[]; edges: readonly string[] } | null;
  scheme: Scheme;
  /** Pixels at the left edge that the legend covers. */
  covered: number;
  /** Whether movement is welcome. */
  animate: boolean;
  /** Ids of the nodes that the find field found, and the one that it stands on; null while it is empty. */
  found?: { ids: readonly string[]; at: string | null } | null;
  /** Whether a tap chooses among several instead of opening one. */
  several?: boolean;
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

/** A node whose menu is asked for, and where on the page, in pixels. */
export interface MenuWish {
  id: NodeId;
  x: number;
  y: number;
}

export interface Stage {
  scene: () => Scene;
  /** Puts up the next scene. */
  show: (scene: Scene) => void;
  /** Hears each scene, the present one at once. */
  onScene: (listener: (scene: Scene, before: Scene | null) => void) => () => void;
  camera: (wish: CameraWish) => void;
  onCamera: (listener: (wish: CameraWish) => void) => () => void;
  menu: (wish: MenuWish) => void;
  onMenu: (listener: (wish: MenuWish) => void) => () => void;
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
  const menus = listenable<[MenuWish]>();
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
    menu: menus.tell,
    onMenu: menus.add,
    dispatch,
  };
}
