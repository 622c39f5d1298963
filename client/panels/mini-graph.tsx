/** The direct neighbourhood of a node as a small picture. The lists below it say the same and more, and hold the links. */
import { useComputedColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { kindOf, type NodeId } from '../../contract/ids.ts';
import { KINDS, RELATIONS } from '../graph/stylesheet.ts';
import * as ask from '../queries.ts';
import { SHAPES } from '../shell/shapes.ts';
import { miniInWords, miniOf, type Mini, type Spot } from './mini.ts';

const DASHES = { solid: undefined, dashed: '5 4', dotted: '1.5 3' };
/** Half of the sides of the shapes. */
const [SMALL, LARGE] = [6, 11];

function Edge({ spot, centre }: { spot: Spot; centre: Mini['centre'] }) {
  const scheme = useComputedColorScheme('light');
  const { colour, line } = RELATIONS[spot.type];
  const bend = (spot.x + centre.x) / 2;
  return (
    <path
      d={`M${centre.x} ${centre.y}C${bend} ${centre.y} ${bend} ${spot.y} ${spot.x} ${spot.y}`}
      fill="none"
      stroke={colour[scheme]}
      strokeOpacity={0.7}
      strokeWidth={1.3}
      strokeDasharray={DASHES[line]}
    />
  );
}

/** The shapes are drawn in a box of 16. */
const Shape = ({ kind, x, y, half }: { kind: Spot['node']['kind']; x: number; y: number; half: number }) => (
  <path
    d={SHAPES[KINDS[kind].shape]}
    transform={`translate(${x - half} ${y - half}) scale(${half / 8})`}
    fill={`var(--${kind})`}
  />
);

const Label = ({ spot: { side, x, y, text } }: { spot: Spot }) => (
  <text x={side === 'left' ? x - 11 : x + 11} y={y + 4} textAnchor={side === 'left' ? 'end' : 'start'}>
    {text}
  </text>
);

export function MiniGraph({ id }: { id: NodeId }) {
  const { data } = useQuery(ask.neighbours(id));
  const mini = data && miniOf(id, data.groups);
  if (!mini) return null;
  const { width, height, centre, spots } = mini;
  return (
    <svg
      className="mini-graph"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Its neighbourhood. ${miniInWords(mini)}`}
    >
      {spots.map((spot) => (
        <Edge key={spot.node.id} spot={spot} centre={centre} />
      ))}
      {spots.map((spot) => (
        <Shape key={spot.node.id} kind={spot.node.kind} x={spot.x} y={spot.y} half={SMALL} />
      ))}
      {spots.map((spot) => (
        <Label key={spot.node.id} spot={spot} />
      ))}
      <Shape kind={kindOf(id)} {...centre} half={LARGE} />
    </svg>
  );
}
