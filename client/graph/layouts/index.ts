/** The layouts in the order of their menu. A new one is one file with a `layOut` and one entry here; it is loaded when used. */
import { CalendarRange, Columns3, LayoutGrid, Orbit, Waypoints, type LucideIcon } from 'lucide-react';
import type { LayoutName } from '../../state/view.ts';
import type { LayOut } from './layout.ts';

export interface Layout {
  /** As the address says it. */
  name: LayoutName;
  /** In the menu, and what it is good for. */
  title: string;
  hint: string;
  Icon: LucideIcon;
  layOut: LayOut;
}

export const layouts: readonly Layout[] = [
  {
    name: 'force',
    title: 'By connections',
    hint: 'What is connected stands together',
    Icon: Waypoints,
    layOut: async (input) => (await import('./force/force.ts')).layOut(input),
  },
  {
    name: 'concentric',
    title: 'Rings around a node',
    hint: 'The selected node in the middle, the rest by steps from it',
    Icon: Orbit,
    layOut: async (input) => (await import('./concentric.ts')).layOut(input),
  },
  {
    name: 'timeline',
    title: 'By day and session',
    hint: 'Days from left to right, talks in their order',
    Icon: CalendarRange,
    layOut: async (input) => (await import('./timeline.ts')).layOut(input),
  },
  {
    name: 'bipartite',
    title: 'People and topics',
    hint: 'People on one side, topics on the other, talks between them',
    Icon: Columns3,
    layOut: async (input) => (await import('./bipartite.ts')).layOut(input),
  },
  {
    name: 'themes',
    title: 'By theme',
    hint: 'A block for each theme; by meeting and session where there are none',
    Icon: LayoutGrid,
    layOut: async (input) => (await import('./themes.ts')).layOut(input),
  },
];
