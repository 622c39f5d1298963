/** All that is said of what is selected. Loaded when something is: the graph opens without it. */
import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { NodeDetail } from '../../contract/api.ts';
import type { NodeId } from '../../contract/ids.ts';
import { SourceButton } from '../evidence/source-button.tsx';
import * as ask from '../queries.ts';
import { embedded } from '../shell/embed.tsx';
import { Answered } from '../shell/states.tsx';
import { isEdgeId } from '../state/view.ts';
import { EdgePanel } from './edge.tsx';
import { panels } from './index.ts';
import { MendNode } from './mend-node.tsx';
import { MiniGraph } from './mini-graph.tsx';
import { NodeActions } from './node-actions.tsx';
import type { PanelProps } from './panel.ts';
import { provenanceOf } from './provenance-of.ts';

/** Signs from which on a title is set smaller: it would push the rest out of sight. */
const LONG = 120;

/** Fields whose passages print what a node is called; a talk says its other titles apart. */
const NAMES = ['title', 'name', 'series', 'theme'];

function NodeBody({ id, node }: PanelProps<NodeDetail>) {
  const Panel = panels[node.kind] as ComponentType<PanelProps<NodeDetail>>;
  return (
    <>
      <div className="detail-name">
        <h2 className="detail-title" dir="auto" data-long={node.label.length > LONG}>
          {node.label}
        </h2>
        <SourceButton of="the name" provenance={provenanceOf(node.provenance, NAMES)} />
      </div>
      {node.detail && (
        <p className="detail-line" dir="auto">
          {node.detail}
        </p>
      )}
      <NodeActions id={id} />
      <MiniGraph id={id} />
      <Panel id={id} node={node} />
      {!embedded && <MendNode node={node} />}
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

/** @param id of a node or an edge */
const Chosen = ({ id }: { id: string }) => (isEdgeId(id) ? <EdgePanel id={id} /> : <NodePanel id={id as NodeId} />);

export default Chosen;
