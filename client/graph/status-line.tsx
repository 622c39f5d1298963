/** How much of the graph is shown, and the way back to how it opened. */
import { Button } from '@mantine/core';
import { RotateCcw } from 'lucide-react';
import type { Subgraph } from '../../contract/graph.ts';
import { useDispatch, useView } from '../state/context.tsx';

export function StatusLine({ subgraph }: { subgraph: Subgraph }) {
  const { added, expanded, path } = useView();
  const dispatch = useDispatch();
  const { nodes, edges, omitted } = subgraph;
  return (
    <div className="status-line">
      <span>
        {nodes.length} nodes, {edges.length} edges
        {omitted.nodes > 0 && `; ${omitted.nodes} more on expanding`}
      </span>
      {(added.length > 0 || expanded.length > 0 || path) && (
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<RotateCcw size={12} />}
          onClick={() => dispatch({ type: 'overview restored' })}
        >
          Back to the overview
        </Button>
      )}
    </div>
  );
}
