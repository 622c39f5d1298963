/** The panel on the right: details of whatever is selected. */
import { ActionIcon } from '@mantine/core';
import { X } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, type KeyboardEvent } from 'react';
import { kindOf, type NodeId } from '../../contract/ids.ts';
import { KINDS } from '../graph/stylesheet.ts';
import * as ask from '../queries.ts';
import { Boundary } from '../shell/boundary.tsx';
import { KindIcon } from '../shell/kind-icon.tsx';
import { Waiting } from '../shell/states.tsx';
import { useDispatch, useView } from '../state/context.tsx';
import { isEdgeId } from '../state/view.ts';

const Chosen = lazy(() => import('./chosen.tsx'));

/** What a node is called, for the eyes only: the heading below says it. */
function Name({ id }: { id: NodeId }) {
  const { data } = useQuery(ask.node(id));
  return (
    <span className="detail-head-name" dir="auto" aria-hidden="true">
      {data?.node.label}
    </span>
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
      {kind && <Name id={selected as NodeId} />}
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
    // What was hidden behind the panel takes the keyboard once it is drawn again.
    requestAnimationFrame(() => document.activeElement === document.body && focusBehind());
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
        <Boundary what="The details">
          <Suspense fallback={<Waiting what="the details" lines={8} />}>
            <Chosen id={selected} />
          </Suspense>
        </Boundary>
      </div>
    </section>
  );
}
