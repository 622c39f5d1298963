/** Connected nodes together, all others apart. Computed in a worker: the page stays as quick as it was. */
import type { GraphEdge } from '../../../../contract/graph.ts';
import { RELATIONS } from '../../stylesheet.ts';
import { itemOf } from '../grow.ts';
import type { Laid, LayoutInput } from '../layout.ts';
import { whole, type Point } from '../point.ts';
import type { ForceTask } from './task.ts';

/** What the programme says holds together; what was computed only leans. */
const pullOf = ({ type, weight }: GraphEdge) => (RELATIONS[type].computed ? 0.3 : 1) * (0.3 + 0.7 * (weight ?? 1));

/** The graph as numbers, nodes and edges in the order of their ids. */
export function taskOf({ graph, places }: Pick<LayoutInput, 'graph' | 'places'>): { ids: string[]; task: ForceTask } {
  const byId = <T extends { id: string }>(a: T, b: T) => (a.id < b.id ? -1 : 1);
  const nodes = [...graph.nodes].sort(byId);
  const number = new Map(nodes.map(({ id }, i) => [id as string, i]));
  const edges = [...graph.edges].sort(byId).flatMap((edge): ForceTask['edges'] => {
    const [source, target] = [number.get(edge.source), number.get(edge.target)];
    return source === undefined || target === undefined ? [] : [[source, target, pullOf(edge)]];
  });
  const stands = nodes.map((node) => ({ radius: itemOf(node).radius, ...(places.get(node.id) ?? { x: 0, y: 0 }) }));
  return { ids: nodes.map(({ id }) => id), task: { nodes: stands, edges } };
}

/** Hands a task to a worker of its own. @throws what the worker could not do */
function inWorker(task: ForceTask): Promise<Point[]> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Point[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Point[]>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The layout failed: ${message || 'its worker did not start'}`));
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}

/** @param run what computes a task; a worker, but for tests */
export async function layOut(input: LayoutInput, run = inWorker): Promise<Laid> {
  const { ids, task } = taskOf(input);
  const points = await run(task);
  return { places: new Map(ids.map((id, i) => [id, whole(points[i]!)])), titles: [] };
}
