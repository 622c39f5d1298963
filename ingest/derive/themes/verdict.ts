/** What is said of the themes of a collection as a whole. */
import type { ThemesVerdict } from '../../../contract/themes.ts';

interface Measured {
  talks: number;
  themes: number;
  /** Stability of the most stable group. */
  best: number;
  limit: number;
}

const digits = (value: number) => value.toFixed(2);

function sentenceOf({ talks, themes, best, limit }: Measured): string {
  if (themes > 0)
    return `${themes === 1 ? 'One theme is' : `${themes} themes are`} more stable than sentences dealt at random would make them (limit ${digits(limit)}).`;
  if (talks < 2) return 'There are no stable themes here: a theme takes talks to compare.';
  if (best === 0) return 'There are no stable themes here: the talks do not fall into groups.';
  return `There are no stable themes here: the most stable group reaches ${digits(best)}, and sentences dealt at random reach up to ${digits(limit)}.`;
}

export const verdictOf = (measured: Measured): ThemesVerdict => ({
  stability: measured.talks < 2 ? null : measured.best,
  limit: measured.talks < 2 ? null : measured.limit,
  sentence: sentenceOf(measured),
});
