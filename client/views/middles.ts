/** The views that stand in the middle instead of the graph, in the order of their switch. A new one is one file and one line. */
import { CalendarDays, Columns2, Map as MapIcon, Table2, Workflow, type LucideIcon } from 'lucide-react';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

export interface MiddleView {
  /** As the address says it. */
  name: string;
  title: string;
  Icon: LucideIcon;
  /** The letter that opens it; digits expand the selected node. */
  key: string;
  View: LazyExoticComponent<ComponentType>;
}

export const middles: readonly MiddleView[] = [
  { name: 'map', title: 'Map', Icon: MapIcon, key: 'a', View: lazy(() => import('./map/map.tsx')) },
  { name: 'table', title: 'Table', Icon: Table2, key: 'b', View: lazy(() => import('./table/table.tsx')) },
  {
    name: 'schedule',
    title: 'Schedule',
    Icon: CalendarDays,
    key: 's',
    View: lazy(() => import('./schedule/schedule.tsx')),
  },
  { name: 'compare', title: 'Compare', Icon: Columns2, key: 'd', View: lazy(() => import('./compare/compare.tsx')) },
];

type View = Pick<MiddleView, 'title' | 'Icon'> & { name: string | null };

const GRAPH: View = { name: null, title: 'Graph', Icon: Workflow };

/** All that may stand in the middle, in the order of the switch. */
export const views: readonly View[] = [GRAPH, ...middles];

/** The view of a name; a name that no view has is the graph. */
export const viewNamed = (name: string | null): View => views.find((view) => view.name === name) ?? GRAPH;
