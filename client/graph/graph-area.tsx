/** The canvas with its zoom buttons and legend. Cytoscape comes in its own chunk, asked for while the data are. */
import { useComputedColorScheme } from '@mantine/core';
import { useElementSize, useReducedMotion } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Subgraph } from '../../contract/graph.ts';
import { useDispatch, useView } from '../state/context.tsx';
import { CameraButtons } from './camera-buttons.tsx';
import { Legend } from './legend.tsx';
import { StatusLine } from './status-line.tsx';
import { createStage, type Scene, type Stage } from './stage.ts';
import { useShown } from './use-shown.tsx';

/** Pixels: what the unfolded legend takes, and from which width of the canvas on it is unfolded unasked. */
const LEGEND_WIDTH = 225;
const ROOM_FOR_LEGEND = 1060;

/** Begins as soon as this module is read; the graph itself may still be on its way. */
const canvas = import('./open-canvas.ts');

function useScene(subgraph: Subgraph, covered: number): Scene {
  const view = useView();
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const animate = !useReducedMotion(false, { getInitialValueInEffect: false });
  const found = useShown().path;
  const path = useMemo(
    () => found && { nodes: found.nodes.map(({ id }) => id), edges: found.edges.map(({ id }) => id) },
    [found],
  );
  return useMemo(
    () => ({ subgraph, view, path, scheme, animate, covered }),
    [subgraph, view, path, scheme, animate, covered],
  );
}

/** Opens the canvas in an element once, and closes it with the component. */
function useCanvas(stage: Stage) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let close: (() => void) | undefined;
    let gone = false;
    void canvas.then(({ openCanvas }) => {
      if (!gone && container.current) close = openCanvas(container.current, stage);
    });
    return () => {
      gone = true;
      close?.();
    };
  }, [stage]);
  return container;
}

const said = ({ nodes, edges }: Subgraph) =>
  `Graph of ${nodes.length} nodes and ${edges.length} edges. The outline holds the same graph as a tree for the keyboard.`;

export function GraphArea({ subgraph }: { subgraph: Subgraph }) {
  const dispatch = useDispatch();
  const { ref, width } = useElementSize();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const legend = chosen ?? (width === 0 ? innerWidth : width) > ROOM_FOR_LEGEND;
  const scene = useScene(subgraph, legend ? LEGEND_WIDTH : 0);
  const [stage] = useState(() => createStage(scene, dispatch));
  const container = useCanvas(stage);
  useEffect(() => stage.show(scene), [stage, scene]);
  return (
    <div className="graph-area" ref={ref}>
      <div className="canvas" role="img" aria-label={said(subgraph)} ref={container} />
      <CameraButtons stage={stage} />
      <Legend subgraph={subgraph} open={legend} onFold={setChosen} />
      <StatusLine subgraph={subgraph} />
    </div>
  );
}
