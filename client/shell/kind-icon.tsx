/** The sign of a kind: its shape in its colour, as on the canvas. */
import type { NodeKind } from '../../contract/ids.ts';
import { KINDS } from '../graph/stylesheet.ts';
import { SHAPES } from './shapes.ts';

export const KindIcon = ({ kind, size = 12 }: { kind: NodeKind; size?: number }) => (
  <svg className="kind-icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
    <path d={SHAPES[KINDS[kind].shape]} fill={`var(--${kind})`} />
  </svg>
);
