/** A theme: how stable it is, in words and in a number, and what belongs to it. */
import type { ThemeNode } from '../../contract/graph.ts';
import { Connections } from './connections.tsx';
import { Facts } from './facts.tsx';
import type { PanelProps } from './panel.ts';
import { stabilityInWords } from '../evidence/stability.ts';

const facts = (theme: ThemeNode) => [
  { label: 'Stability', value: stabilityInWords(theme), fields: ['theme'] },
  { label: 'Found', value: theme.level === 1 ? 'among all talks' : 'within a larger theme', fields: [] },
];

export const ThemePanel = ({ id, node: theme }: PanelProps<ThemeNode>) => (
  <>
    <Facts facts={facts(theme)} provenance={theme.provenance} />
    <Connections id={id} />
  </>
);
