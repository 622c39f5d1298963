/** A series: its meetings. */
import type { SeriesNode } from '../../contract/graph.ts';
import { Connections } from './connections.tsx';
import type { PanelProps } from './panel.ts';

export const SeriesPanel = ({ id }: PanelProps<SeriesNode>) => <Connections id={id} />;
