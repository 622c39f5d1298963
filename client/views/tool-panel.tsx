/** The panel on the left: whichever tool is open. */
import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { Suspense } from 'react';
import { Waiting } from '../shell/states.tsx';
import { useDispatch, useView } from '../state/context.tsx';
import { tools } from './index.ts';

export function ToolPanel() {
  const { tool: open } = useView();
  const dispatch = useDispatch();
  const tool = tools.find(({ name }) => name === open);
  if (!tool) return null;
  const { name, title, View, wide = false } = tool;
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
      <Suspense fallback={<Waiting what={title.toLowerCase()} />}>
        <View />
      </Suspense>
    </section>
  );
}
