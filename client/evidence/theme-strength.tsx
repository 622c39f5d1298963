/** How strongly a talk belongs to a theme, and how much of a topic is in it: a meter with words. */
import type { GraphEdge } from '../../contract/graph.ts';
import { ScoreMeter } from './score-meter.tsx';
import { membershipInWords, typicalInWords } from './stability.ts';

const IN_WORDS: Partial<Record<GraphEdge['type'], (strength: number) => string>> = {
  IN_THEME: membershipInWords,
  TYPICAL_OF: typicalInWords,
};

/** Nothing for other edges. */
export function ThemeStrength({ edge: { type, weight } }: { edge: Pick<GraphEdge, 'type' | 'weight'> }) {
  const inWords = IN_WORDS[type];
  return inWords && weight !== null ? <ScoreMeter score={weight} words={inWords(weight)} /> : null;
}
