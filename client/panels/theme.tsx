/** A theme: how stable it is, in words and in a number, and what belongs to it. */
import type { ThemeNode } from '../../contract/graph.ts';
import { ScoreMeter } from '../evidence/score-meter.tsx';
import { SourceButton } from '../evidence/source-button.tsx';
import { stabilityInWords } from '../evidence/stability.ts';
import { ThemeNumbers } from '../evidence/theme-numbers.tsx';
import { Connections } from './connections.tsx';
import type { PanelProps } from './panel.ts';
import { Section } from './section.tsx';

export const ThemePanel = ({ id, node: theme }: PanelProps<ThemeNode>) => (
  <>
    <Section title="Stability" aside={<SourceButton of="Stability" provenance={theme.provenance} />}>
      <ScoreMeter score={theme.stability} words={stabilityInWords(theme)} />
      <p>{theme.level === 1 ? 'Found among all talks.' : 'Found within a larger theme.'}</p>
      <ThemeNumbers />
    </Section>
    <Connections id={id} />
  </>
);
