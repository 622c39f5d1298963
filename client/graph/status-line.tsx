/** How much of the graph is shown, whether it is being laid out, and the way back to how it opened. */
import { Button } from '@mantine/core';
import { RotateCcw } from 'lucide-react';
import { useEffect } from 'react';
import type { Subgraph } from '../../contract/graph.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useDispatch, useView } from '../state/context.tsx';
import { useRetryLayout } from './use-laid.ts';
import { useShown } from './use-shown.tsx';

const LAYING = 'Laying out …';
const NOT_LAID = 'This layout could not be computed. Everything stands where it stood.';

/** What there is to say of a layout that is on its way or failed; nothing once it is there. */
function LayoutState() {
  const { laying, layoutError } = useShown();
  const retry = useRetryLayout();
  const announce = useAnnounce();
  const words = layoutError ? NOT_LAID : laying ? LAYING : null;
  useEffect(() => {
    if (words) announce(words);
  }, [words, announce]);
  if (!words) return null;
  return (
    <>
      <span>{words}</span>
      {layoutError && (
        <Button size="compact-xs" variant="default" onClick={retry}>
          Try again
        </Button>
      )}
    </>
  );
}

export function StatusLine({ subgraph }: { subgraph: Subgraph }) {
  const { growth, hidden, focus, budget, path } = useView();
  const changed = growth.length > 0 || hidden.length > 0 || focus || budget !== null || path;
  const dispatch = useDispatch();
  const { nodes, edges, omitted } = subgraph;
  return (
    <div className="status-line">
      <span>
        {nodes.length} nodes, {edges.length} edges
        {omitted.nodes > 0 && `; ${omitted.nodes} more on expanding`}
      </span>
      <LayoutState />
      {changed && (
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
