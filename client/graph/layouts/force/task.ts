/** What the worker is given and gives back: numbers, in the order of the nodes. */
import type { Point } from '../point.ts';

export interface ForceTask {
  /** Where each node stands, with its radius. */
  nodes: readonly (Point & { radius: number })[];
  /** Ends by number, and how strongly they are held together, 0…1. */
  edges: readonly (readonly [source: number, target: number, pull: number])[];
}
