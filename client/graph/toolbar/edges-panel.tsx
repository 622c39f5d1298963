/** How many of the strongest edges are drawn, of each relation how many that is, and which nodes are left without one. */
import { Button, Popover } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { Spline } from 'lucide-react';
import { useState } from 'react';
import type { Subgraph } from '../../../contract/graph.ts';
import { useDispatch, useView } from '../../state/context.tsx';
import { counted } from '../actions/offer.ts';
import { useGraphOffers, useTake } from '../actions/use-offers.ts';
import { countBy } from '../count-by.ts';
import { lonelyIn } from '../drawn.ts';
import { revealsLinks, toggleLinks } from '../links.ts';
import { RELATION_ORDER, RELATIONS } from '../stylesheet.ts';
import { useShown } from '../use-shown.tsx';
import { ToolButton } from './tool-button.tsx';

/** Milliseconds without a push of the slider until the graph follows. */
const CALM = 90;

function Slider({ total, drawn }: { total: number; drawn: number }) {
  const dispatch = useDispatch();
  const [pushed, setPushed] = useState<number | null>(null);
  const limit = useDebouncedCallback((count: number) => {
    dispatch({ type: 'edges limited', count: count >= total ? null : count });
    setPushed(null);
  }, CALM);
  const value = pushed ?? drawn;
  return (
    <label className="budget">
      <span>
        Strongest edges: <strong>{value}</strong> of {total}
      </span>
      <input
        type="range"
        min={0}
        max={total}
        value={value}
        aria-valuetext={`${value} of ${total}`}
        onChange={(event) => {
          const count = Number(event.currentTarget.value);
          setPushed(count);
          limit(count);
        }}
      />
    </label>
  );
}

function Relations({ open, drawn }: { open: Subgraph; drawn: Subgraph }) {
  const all = countBy(open.edges, ({ type }) => type);
  const now = countBy(drawn.edges, ({ type }) => type);
  return (
    <ul className="budget-relations" aria-label="Edges drawn">
      {RELATION_ORDER.filter((type) => all.has(type)).map((type) => (
        <li key={type}>
          <span>{RELATIONS[type].label}</span>
          <span>
            {now.get(type) ?? 0} of {all.get(type)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Lonely({ open, drawn }: { open: Subgraph; drawn: Subgraph }) {
  const take = useTake();
  const hide = useGraphOffers().find(({ id }) => id === 'hide lonely');
  const lonely = lonelyIn(open, drawn);
  if (lonely.length === 0 || !hide) return null;
  return (
    <div className="budget-lonely">
      <p>{counted(lonely.length, 'node')} now without an edge.</p>
      <Button size="compact-xs" variant="default" onClick={() => take(hide)}>
        {lonely.length === 1 ? 'Hide it' : 'Hide them'}
      </Button>
    </div>
  );
}

function Links() {
  const view = useView();
  const dispatch = useDispatch();
  return (
    <label className="budget-links">
      <input type="checkbox" checked={revealsLinks(view)} onChange={() => dispatch(toggleLinks(view))} />
      <span>All links among what is shown, also those the overview leaves out</span>
    </label>
  );
}

export function EdgesPanel() {
  const { open, subgraph } = useShown();
  const { budget } = useView();
  if (!open || !subgraph) return null;
  const note = budget === null ? null : `${subgraph.edges.length} of ${open.edges.length}`;
  return (
    <Popover position="bottom-start" width={300} trapFocus returnFocus>
      <Popover.Target>
        <ToolButton label="Edges" Icon={Spline} note={note} on={budget !== null} />
      </Popover.Target>
      <Popover.Dropdown className="graph-popover" aria-label="Edges">
        <Slider total={open.edges.length} drawn={subgraph.edges.length} />
        <Relations open={open} drawn={subgraph} />
        <Lonely open={open} drawn={subgraph} />
        <Links />
      </Popover.Dropdown>
    </Popover>
  );
}
