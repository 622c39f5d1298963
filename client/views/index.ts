/** The tools on the left, in order. A new one is one file here and one line below; it is loaded when first opened. */
import {
  BookOpen,
  CircleHelp,
  Download,
  FilePlus2,
  History,
  ListTree,
  Route,
  Shapes,
  Sparkles,
  TextSearch,
  Wrench,
  type LucideIcon,
} from 'lucide-react';
import { lazy, type ComponentType } from 'react';

export interface Tool {
  /** As it stands in the address. */
  name: string;
  /** Under the icon. */
  short: string;
  title: string;
  Icon: LucideIcon;
  View: ComponentType;
  /** Whether it needs room for two columns. */
  wide?: boolean;
  /** Whether it is of use before a meeting is loaded. */
  bare?: boolean;
}

export const tools: readonly Tool[] = [
  {
    name: 'outline',
    short: 'Outline',
    title: 'The graph as an outline',
    Icon: ListTree,
    View: lazy(() => import('./outline/outline.tsx')),
  },
  {
    name: 'meetings',
    short: 'Meetings',
    title: 'Meetings',
    Icon: BookOpen,
    View: lazy(() => import('./meetings.tsx')),
  },
  {
    name: 'themes',
    short: 'Themes',
    title: 'Themes',
    Icon: Shapes,
    View: lazy(() => import('./themes/themes.tsx')),
  },
  {
    name: 'path',
    short: 'Path',
    title: 'How two things connect',
    Icon: Route,
    View: lazy(() => import('./path/path.tsx')),
  },
  {
    name: 'similar',
    short: 'Text',
    title: 'Talks like a text',
    Icon: TextSearch,
    View: lazy(() => import('./similar.tsx')),
  },
  {
    name: 'alike',
    short: 'Alike',
    title: 'More talks like these',
    Icon: Sparkles,
    View: lazy(() => import('./alike.tsx')),
  },
  { name: 'ask', short: 'Ask', title: 'Ask a question', Icon: CircleHelp, View: lazy(() => import('./ask/ask.tsx')) },
  {
    name: 'history',
    short: 'History',
    title: 'How you got here',
    Icon: History,
    View: lazy(() => import('./history/history.tsx')),
  },
  {
    name: 'take',
    short: 'Take',
    title: 'Take it with you',
    Icon: Download,
    View: lazy(() => import('./take/take.tsx')),
  },
  {
    name: 'add',
    short: 'Add',
    title: 'Add a meeting',
    Icon: FilePlus2,
    View: lazy(() => import('./add/add.tsx')),
    wide: true,
    bare: true,
  },
  {
    name: 'mend',
    short: 'Mend',
    title: 'Mend the data',
    Icon: Wrench,
    View: lazy(() => import('./mend/mend.tsx')),
    bare: true,
  },
];
