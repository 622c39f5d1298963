/** The panel on the right: details of whatever is selected. */
import { ActionIcon } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { ComponentType, KeyboardEvent } from 'react';
import type { NodeDetail } from '../../contract/api.ts';
import type { NodeId } from '../../contract/ids.ts';
import { KINDS } from '../graph/stylesheet.ts';
import * as ask from '../queries.ts';
import { KindIcon } from '../shell/kind-icon.tsx';
import { Answered } from '../shell/states.tsx';
import { useDispatch, useView } from '../state/context.tsx';
import { isEdgeId } from '../state/view.ts';
import { EdgePanel } from './edge.tsx';
import { panels } from './index.ts';
import type { PanelProps } from './panel.ts';
import { NodeActions } from './node-actions.tsx';

function NodeBody({ id, node }: PanelProps<NodeDetail>) {
  const Panel = panels[node.kind] as ComponentType<PanelProps<NodeDetail>>;
  return (
    <>
      <p className="detail-kind">
        <KindIcon kind={node.kind} /> {KINDS[node.kind].label}
      </p>
      <h2 className="detail-title" dir="auto">
        {node.label}
      </h2>
      {node.detail && <p className="detail-line">{node.detail}</p>}
      <NodeActions id={id} />
      <Panel id={id} node={node} />
    </>
  );
}

function NodePanel({ id }: { id: NodeId }) {
  const asked = useQuery(ask.node(id));
  return (
    <Answered asked={asked} what="The details" lines={8}>
      {({ node }) => <NodeBody id={id} node={node} />}
    </Answered>
  );
}

export function DetailPanel() {
  const { selected } = useView();
  const dispatch = useDispatch();
  if (!selected) return null;
  const close = () => dispatch({ type: 'selection cleared' });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    close();
    document.querySelector<HTMLElement>('[role="tree"] [tabindex="0"]')?.focus();
  };
  return (
    <section className="panel detail-panel" id="detail" aria-label="Details" tabIndex={-1} onKeyDown={onKey}>
      <ActionIcon
        className="detail-close"
        variant="subtle"
        color="gray"
        size={30}
        aria-label="Close the details"
        onClick={close}
      >
        <X size={17} />
      </ActionIcon>
      <div className="detail-body" key={selected}>
        {isEdgeId(selected) ? <EdgePanel id={selected} /> : <NodePanel id={selected as NodeId} />}
      </div>
    </section>
  );
}
