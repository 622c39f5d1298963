/** The panel on the left: whichever tool is open. */
import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { Suspense } from 'react';
import { useShown } from '../graph/use-shown.tsx';
import { Boundary } from '../shell/boundary.tsx';
import { NoMeeting } from '../shell/empty-graph.tsx';
import { Waiting } from '../shell/states.tsx';
import { useDispatch, useView } from '../state/context.tsx';
import { tools } from './index.ts';

export function ToolPanel() {
  const { tool: open } = useView();
  const { whole } = useShown();
  const dispatch = useDispatch();
  const tool = tools.find(({ name }) => name === open);
  if (!tool) return null;
  const { name, title, View, wide = false, bare = false } = tool;
  const isEmpty = whole?.nodes.length === 0 && !bare;
  return (
    <section className="panel tool-panel" id={name} data-wide={wide} aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={30}
          aria-label={`Close: ${title}`}
          onClick={() => dispatch({ type: 'tool opened', tool: null })}
        >
          <X size={17} />
        </ActionIcon>
      </div>
      <Boundary key={name} what={title}>
        <Suspense fallback={<Waiting what={title.toLowerCase()} />}>{isEmpty ? <NoMeeting /> : <View />}</Suspense>
      </Boundary>
    </section>
  );
}
