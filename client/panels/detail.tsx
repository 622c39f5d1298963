/** The panel on the right: details of whatever is selected. */
import { ActionIcon } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useEffect, useRef, type ComponentType, type KeyboardEvent } from 'react';
import type { NodeDetail } from '../../contract/api.ts';
import { kindOf, type NodeId } from '../../contract/ids.ts';
import { KINDS } from '../graph/stylesheet.ts';
import * as ask from '../queries.ts';
import { KindIcon } from '../shell/kind-icon.tsx';
import { Answered } from '../shell/states.tsx';
import { useDispatch, useView } from '../state/context.tsx';
import { isEdgeId } from '../state/view.ts';
import { EdgePanel } from './edge.tsx';
import { panels } from './index.ts';
import type { PanelProps } from './panel.ts';
import { MendNode } from './mend-node.tsx';
import { NodeActions } from './node-actions.tsx';

function NodeBody({ id, node }: PanelProps<NodeDetail>) {
  const Panel = panels[node.kind] as ComponentType<PanelProps<NodeDetail>>;
  return (
    <>
      <h2 className="detail-title" dir="auto">
        {node.label}
      </h2>
      {node.detail && <p className="detail-line">{node.detail}</p>}
      <NodeActions id={id} />
      <Panel id={id} node={node} />
      <MendNode node={node} />
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

/** What is selected, in a word; it stays in sight while the panel is scrolled. */
function Head({ selected, onClose }: { selected: string; onClose: () => void }) {
  const kind = isEdgeId(selected) ? null : kindOf(selected);
  return (
    <div className="detail-head">
      <p className="detail-kind">
        {kind && <KindIcon kind={kind} />} {kind ? KINDS[kind].label : 'Connection'}
      </p>
      <ActionIcon variant="subtle" color="gray" size={30} aria-label="Close the details" onClick={onClose}>
        <X size={17} />
      </ActionIcon>
    </div>
  );
}

/** Another selection is read from its top, and the keyboard stays in the panel when the link it was on is gone. */
function useFromTheTop(selected: string | null) {
  const panel = useRef<HTMLElement>(null);
  const before = useRef(selected);
  useEffect(() => {
    const walked = before.current !== null && before.current !== selected;
    before.current = selected;
    if (!panel.current || !walked) return;
    panel.current.scrollTop = 0;
    if (document.activeElement === document.body) panel.current.focus();
  }, [selected]);
  return panel;
}

/** Where the keyboard goes once the panel is closed: the outline when it is open, else the page. */
const focusBehind = () =>
  (document.querySelector<HTMLElement>('[role="tree"] [tabindex="0"]') ?? document.getElementById('main'))?.focus();

export function DetailPanel() {
  const { selected } = useView();
  const dispatch = useDispatch();
  const panel = useFromTheTop(selected);
  if (!selected) return null;
  const close = () => {
    dispatch({ type: 'selection cleared' });
    focusBehind();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  };
  return (
    <section
      className="panel detail-panel"
      id="detail"
      aria-label="Details"
      tabIndex={-1}
      ref={panel}
      onKeyDown={onKey}
    >
      <Head selected={selected} onClose={close} />
      <div className="detail-body" key={selected}>
        {isEdgeId(selected) ? <EdgePanel id={selected} /> : <NodePanel id={selected as NodeId} />}
      </div>
    </section>
  );
}
