/** The detail panels, one per kind. A new one is one file and one line. */
import type { ComponentType } from 'react';
import type { NodeDetail } from '../../contract/api.ts';
import type { NodeKind } from '../../contract/ids.ts';
import { InstitutionPanel } from './institution.tsx';
import { MeetingPanel } from './meeting.tsx';
import type { PanelProps } from './panel.ts';
import { PersonPanel } from './person.tsx';
import { SeriesPanel } from './series.tsx';
import { TalkPanel } from './talk.tsx';
import { ThemePanel } from './theme.tsx';
import { TopicPanel } from './topic.tsx';

type PanelOf<K extends NodeKind> = ComponentType<PanelProps<Extract<NodeDetail, { kind: K }>>>;

export const panels: { [K in NodeKind]: PanelOf<K> } = {
  talk: TalkPanel,
  person: PersonPanel,
  institution: InstitutionPanel,
  topic: TopicPanel,
  theme: ThemePanel,
  meeting: MeetingPanel,
  series: SeriesPanel,
};
