/** The canvas with its zoom buttons, legend and tools. */
import { useComputedColorScheme } from '@mantine/core';
import { useElementSize, useReducedMotion } from '@mantine/hooks';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Subgraph } from '../../contract/graph.ts';
import { useView } from '../state/context.tsx';
import { CameraButtons } from './camera-buttons.tsx';
import { Legend } from './legend.tsx';
import { StatusLine } from './status-line.tsx';
import { coveredBy, hasRoomForLegend } from './legend-room.ts';
import type { Scene } from './stage.ts';
import { useFind, type Find } from './toolbar/use-find.ts';
import { useCanvas } from './use-canvas.tsx';
import { useShown } from './use-shown.tsx';

const GraphTools = lazy(() => import('./toolbar/graph-tools.tsx'));

function useScene(subgraph: Subgraph, covered: number, found: Find['scene'], several: boolean): Scene {
  const view = useView();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const animate = !useReducedMotion(false, { getInitialValueInEffect: false });
  const { path: along, onScreen: places, turned, laid } = useShown();
  const path = useMemo(
    () => along && { nodes: along.nodes.map(({ id }) => id), edges: along.edges.map(({ id }) => id) },
    [along],
  );
  return useMemo(
    () => ({ subgraph, places, turned, laid, view, path, scheme, animate, covered, found, several }),
    [subgraph, places, turned, laid, view, path, scheme, animate, covered, found, several],
  );
}

const said = ({ nodes, edges }: Subgraph) =>
  `Graph of ${nodes.length} nodes and ${edges.length} edges. The outline holds the same graph as a tree for the keyboard.`;

export function GraphArea({ subgraph }: { subgraph: Subgraph }) {
  const { ref, width } = useElementSize();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const { whole } = useShown();
  const legend = chosen ?? hasRoomForLegend(width === 0 ? innerWidth : width);
  const find = useFind(subgraph);
  const [several, setSeveral] = useState(false);
  const scene = useScene(subgraph, coveredBy(legend), find.scene, several);
  const { stage, place } = useCanvas(scene, said(subgraph));
  return (
    <div className="graph-area" ref={ref}>
      <div className="canvas-place" ref={place} />
      <CameraButtons stage={stage} />
      <Legend subgraph={whole ?? subgraph} open={legend} onFold={setChosen} />
      <StatusLine subgraph={subgraph} />
      <Suspense>
        <GraphTools stage={stage} find={find} several={several} onSeveral={setSeveral} />
      </Suspense>
    </div>
  );
}
