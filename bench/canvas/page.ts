/** The canvases with one graph, moved by a script: what bench/canvas.ts opens in a browser. */
import type { Contender } from './contender.ts';
import { ours, stock, WEBGL } from './cytoscape.ts';
import { graphOf } from './graph.ts';
import { settled } from './look.ts';
import { looksOf, timesOf, type Length, type Looks } from './moves.ts';
import type { Part } from './parts.ts';
import { sigma } from './sigma.ts';

export interface Task extends Length {
  name: string;
  nodes: number;
  edges: number;
  seed: number;
}

export interface Done {
  times: Record<Part, number[]>;
  looks: Looks;
}

const container = document.getElementById('canvas')!;

const OPEN: Record<string, (graph: ReturnType<typeof graphOf>) => Contender> = {
  ours: (graph) => ours(container, graph),
  'ours, webgl': (graph) => ours(container, graph, WEBGL),
  stock: (graph) => stock(container, graph),
  'stock, webgl': (graph) => stock(container, graph, WEBGL),
  sigma: (graph) => sigma(container, graph),
};

async function open({ name, nodes, edges, seed }: Task): Promise<Contender> {
  const canvas = OPEN[name]!(graphOf(nodes, edges, seed));
  await settled(container);
  return canvas;
}

/** Lets what WebGL has drawn be read: it is gone by then otherwise. Costs time, so only where none is taken of frames. */
function keepDrawn() {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own canvas below
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, type: string, options?: object) {
    return getContext.call(
      this,
      type,
      type.startsWith('webgl') ? { ...options, preserveDrawingBuffer: true } : options,
    );
  } as typeof getContext;
}

const api = {
  times: async (task: Task): Promise<Done['times']> => timesOf(await open(task), container, task),
  async looks(task: Task): Promise<Looks> {
    keepDrawn();
    return looksOf(await open(task), container, task);
  },
  /** Who computes WebGL here; null where nobody does. */
  webgl(): string | null {
    const gl = document.createElement('canvas').getContext('webgl2');
    const info = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : null;
  },
};
export type Api = typeof api;
Object.assign(window, api);
