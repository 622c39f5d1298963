/** Paths in groups that a heading tells apart: the shortest, one step longer, and through what many share. Pure. */
import type { GraphNode } from '../../../contract/graph.ts';
import type { Path } from './found-path.tsx';

interface Placed {
  path: Path;
  /** Its place in the answer, from 0: what an address names it by. */
  index: number;
}

export interface PathGroup {
  heading: string;
  paths: Placed[];
}

const steps = (count: number) => `${count} ${count === 1 ? 'step' : 'steps'}`;

const through = ({ label, degree }: GraphNode, count: number) =>
  `Through ${label}, which has ${degree} connections and says little: ${steps(count)}`;

function headingOf({ busy, edges }: Path, shortest: number | undefined): string {
  if (busy) return through(busy, edges.length);
  return edges.length === shortest ? `Shortest: ${steps(edges.length)}` : `One step longer: ${steps(edges.length)}`;
}

/** The paths of an answer under their headings, in the order of the answer. */
export function groupsOf(paths: readonly Path[]): PathGroup[] {
  const shortest = paths.find(({ busy }) => busy === null)?.edges.length;
  const groups = new Map<string, Placed[]>();
  paths.forEach((path, index) => {
    const heading = headingOf(path, shortest);
    groups.set(heading, [...(groups.get(heading) ?? []), { path, index }]);
  });
  return [...groups].map(([heading, placed]) => ({ heading, paths: placed }));
}
