/** What a node is connected to: by relation, counted before anything is shown, each to be put on the canvas and taken back. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Neighbour, NeighbourGroup } from '../../contract/api.ts';
import type { EdgeType } from '../../contract/graph.ts';
import type { NodeId } from '../../contract/ids.ts';
import { SourceButton } from '../evidence/source-button.tsx';
import { ThemeStrength } from '../evidence/theme-strength.tsx';
import { relationsOf } from '../graph/actions/relations.ts';
import { RELATION_ORDER, relationHeading } from '../graph/stylesheet.ts';
import { useShown } from '../graph/use-shown.tsx';
import * as ask from '../queries.ts';
import { Answered, Nothing } from '../shell/states.tsx';
import { NodeLink } from '../shell/walk.tsx';
import { useDispatch, useView } from '../state/context.tsx';
import { Section } from './section.tsx';

const NOTHING = { nodes: [], edges: [], omitted: { nodes: 0, edges: 0 } };

/** What stands beside a heading: how many more can be put on the graph, and the way back. */
function CanvasControl({ id, group }: { id: NodeId; group: NeighbourGroup }) {
  const dispatch = useDispatch();
  const view = useView();
  const { whole } = useShown();
  const [relation] = relationsOf(id, [group], whole ?? NOTHING, view);
  if (!relation) return null;
  const { heading: what, left, next, open, total } = relation;
  const key = { node: id, relation: group.type, outgoing: group.outgoing };
  return (
    <span className="canvas-control">
      {open && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<Minus size={13} />}
          aria-label={`Collapse ${what}`}
          onClick={() => dispatch({ type: 'collapsed', ...key })}
        >
          Collapse
        </Button>
      )}
      {next > 0 && (
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<Plus size={13} />}
          aria-label={`Expand ${what}: show ${next} more on the graph${next < left ? `, of ${left}` : ''}`}
          onClick={() => dispatch({ type: open ? 'more shown' : 'expanded', ...key })}
        >
          {next < left ? `${next} of ${left} more` : `${left} more`}
        </Button>
      )}
      {next === 0 && left > 0 && (
        <span className="all-shown">
          {total - left} of {total} on the graph
        </span>
      )}
      {left === 0 && !open && <span className="all-shown">all on the graph</span>}
    </span>
  );
}

const Item = ({ item }: { item: Neighbour }) => (
  <li className="neighbour">
    <div>
      <NodeLink node={item.node} />
      {item.node.detail && item.node.kind !== 'topic' && <p className="neighbour-detail">{item.node.detail}</p>}
      <ThemeStrength edge={item.edge} />
    </div>
    <SourceButton of={item.node.label} edge={item.edge.id} />
  </li>
);

function Group({ id, group, onMore }: { id: NodeId; group: NeighbourGroup; onMore: () => void }) {
  const left = group.total - group.items.length;
  const heading = `${relationHeading(group.type, group.outgoing)} · ${group.total}`;
  return (
    <Section title={heading} aside={<CanvasControl id={id} group={group} />}>
      <ul className="neighbours" data-kind={group.kind}>
        {group.items.map((item) => (
          <Item key={item.edge.id} item={item} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={onMore}>
          List {left} more
        </Button>
      )}
    </Section>
  );
}

const inOrder = (groups: readonly NeighbourGroup[]) =>
  [...groups].sort((a, b) => RELATION_ORDER.indexOf(a.type) - RELATION_ORDER.indexOf(b.type));

/** @param without relations that the panel shows in its own way */
export function Connections({ id, without = [] }: { id: NodeId; without?: readonly EdgeType[] }) {
  const [limit, setLimit] = useState(ask.LISTED);
  const asked = useQuery(ask.neighbours(id, limit));
  return (
    <Answered asked={asked} what="The neighbours">
      {({ groups }) => {
        const listed = inOrder(groups).filter(({ type }) => !without.includes(type));
        if (groups.length === 0) return <Nothing>Nothing is connected to it.</Nothing>;
        return listed.map((group) => (
          <Group
            key={`${group.type} ${group.outgoing} ${group.kind}`}
            id={id}
            group={group}
            onMore={() => setLimit(Math.min(500, limit + 50))}
          />
        ));
      }}
    </Answered>
  );
}
