/** What the shapes, colours and lines mean, how many of each are shown, and a switch to hide a kind or a relation. */
import { ActionIcon } from '@mantine/core';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { EdgeType, Subgraph } from '../../contract/graph.ts';
import { KindIcon } from '../shell/kind-icon.tsx';
import { useDispatch, useView } from '../state/context.tsx';
import { countBy } from './count-by.ts';
import { KIND_ORDER, KINDS, RELATION_ORDER, RELATIONS } from './stylesheet.ts';

const DASHES = { solid: undefined, dashed: '5 3', dotted: '1.500 3' };

function Line({ type }: { type: EdgeType }) {
  const { colour, line } = RELATIONS[type];
  return (
    <svg className="line-icon" viewBox="0 0 22 10" width="22" height="10" aria-hidden="true">
      <path
        d="M1 8Q11 0 21 8"
        fill="none"
        strokeWidth="1.800"
        stroke={`light-dark(${colour.light}, ${colour.dark})`}
        strokeDasharray={DASHES[line]}
      />
    </svg>
  );
}

interface SwitchProps {
  shown: boolean;
  label: string;
  count: number;
  sign: ReactNode;
  onToggle: () => void;
}

const Switch = ({ shown, label, count, sign, onToggle }: SwitchProps) => (
  <li>
    <button type="button" className="legend-switch" role="switch" aria-checked={shown} onClick={onToggle}>
      {sign}
      <span className="legend-label">{label}</span>
      <span className="legend-count">{count}</span>
    </button>
  </li>
);

function Kinds({ subgraph }: { subgraph: Subgraph }) {
  const { hiddenKinds } = useView();
  const dispatch = useDispatch();
  const counts = countBy(subgraph.nodes, (node) => node.kind);
  return KIND_ORDER.filter((kind) => counts.has(kind)).map((kind) => (
    <Switch
      key={kind}
      shown={!hiddenKinds.includes(kind)}
      label={KINDS[kind].plural}
      count={counts.get(kind)!}
      sign={<KindIcon kind={kind} size={14} />}
      onToggle={() => dispatch({ type: 'kind toggled', kind })}
    />
  ));
}

function Relations({ subgraph }: { subgraph: Subgraph }) {
  const { hiddenTypes } = useView();
  const dispatch = useDispatch();
  const counts = countBy(subgraph.edges, (edge) => edge.type);
  return RELATION_ORDER.filter((type) => counts.has(type)).map((relation) => (
    <Switch
      key={relation}
      shown={!hiddenTypes.includes(relation)}
      label={RELATIONS[relation].label}
      count={counts.get(relation)!}
      sign={<Line type={relation} />}
      onToggle={() => dispatch({ type: 'relation toggled', relation })}
    />
  ));
}

interface LegendProps {
  subgraph: Subgraph;
  open: boolean;
  onFold: (open: boolean) => void;
}

export function Legend({ subgraph, open, onFold }: LegendProps) {
  return (
    <section className="legend" aria-label="Legend">
      <div className="legend-head">
        <h2>Legend</h2>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={26}
          aria-expanded={open}
          aria-label={open ? 'Fold the legend' : 'Unfold the legend'}
          onClick={() => onFold(!open)}
        >
          {open ? <ChevronDown size={16} /> : <ChevronUp size={16} />}
        </ActionIcon>
      </div>
      {open && (
        <>
          <ul aria-label="Kinds">
            <Kinds subgraph={subgraph} />
          </ul>
          <ul aria-label="Relations">
            <Relations subgraph={subgraph} />
          </ul>
        </>
      )}
    </section>
  );
}
