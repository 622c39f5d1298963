/**
 * Places by forces, from where everything stands: fCoSE (Balci and Dogrusoz 2022) for up to 150 nodes, ForceAtlas2
 * (Jacomy et al. 2014) above. Neither takes a random number, so the same task gives the same places.
 */
import cytoscape, { type EdgeSingular } from 'cytoscape';
import fcoseExtension from 'cytoscape-fcose';
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { seed, type Point } from '../point.ts';
import { apart } from './apart.ts';
import type { ForceTask } from './task.ts';

cytoscape.use(fcoseExtension);
/** Up to this many nodes fCoSE, which is better and slower. */
export const FEW = 150;
/** Node updates of ForceAtlas2 in all: what bounds its time. */
const BUDGET = 400_000;
/** Units for each node, by which what ForceAtlas2 made is scaled. */
const ROOM = 110;

/** Nodes that begin on one line would stay on it: each is nudged in a direction of its own. */
const NUDGE = 0.3;

const pullOf = (edge: EdgeSingular) => edge.data('pull') as number;

function fcose({ nodes, edges }: ForceTask): Point[] {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
    elements: [
      ...nodes.map(({ x, y, radius }, i) => ({ data: { id: `${i}`, size: 2 * radius }, position: { x, y } })),
      ...edges.map(([source, target, pull], i) => ({
        data: { id: `e${i}`, source: `${source}`, target: `${target}`, pull },
      })),
    ],
  });
  const options = {
    name: 'fcose',
    quality: 'default',
    randomize: false,
    animate: false,
    fit: false,
    packComponents: false,
    nodeDimensionsIncludeLabels: false,
    idealEdgeLength: (edge: EdgeSingular) => 230 - 170 * pullOf(edge),
    edgeElasticity: (edge: EdgeSingular) => 0.45 * pullOf(edge),
    nodeRepulsion: 9_000,
  };
  cy.layout(options).run();
  const places = nodes.map((_, i) => ({ ...cy.getElementById(`${i}`).position() }));
  cy.destroy();
  return places;
}

/** Scales places so that each node has its room on average. */
function scaled(points: readonly Point[]): Point[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const area = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
  const by = area > 0 ? (ROOM * Math.sqrt(points.length)) / Math.sqrt(area) : 1;
  return points.map(({ x, y }) => ({ x: x * by, y: y * by }));
}

function atlas({ nodes, edges }: ForceTask): Point[] {
  const graph = new UndirectedGraph();
  nodes.forEach(({ x, y }, i) => graph.addNode(i, seed({ x: x / ROOM, y: y / ROOM }, i, NUDGE)));
  for (const [source, target, weight] of edges)
    if (source !== target && !graph.hasEdge(source, target)) graph.addEdge(source, target, { weight });
  const places = forceAtlas2(graph, {
    iterations: Math.round(Math.min(600, Math.max(40, BUDGET / nodes.length))),
    settings: {
      gravity: 0.6,
      scalingRatio: 12,
      slowDown: 1 + Math.log(nodes.length),
      barnesHutOptimize: nodes.length > 400,
      edgeWeightInfluence: 1,
    },
  });
  return scaled(nodes.map((_, i) => ({ x: places[i]!.x, y: places[i]!.y })));
}

/** Lays out a task. Takes from some milliseconds to some seconds: run it in a worker. */
export const forces = (task: ForceTask): Point[] =>
  task.nodes.length < 2 ? [...task.nodes] : apart(task.nodes.length <= FEW ? fcose(task) : atlas(task));
