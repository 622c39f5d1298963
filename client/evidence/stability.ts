/** How stable a theme is, for a person. */

/** Of what lies between chance and certainty: from here on in these words. */
const WORDS = [
  [0.5, 'firm'],
  [0.2, 'clear at its core, open at its edge'],
  [0, 'faint: its talks change with the sentences that are read'],
] as const;

/** e.g. `clear at its core, open at its edge (0.54; chance reaches 0.36)` */
export function stabilityInWords({ stability, limit }: { stability: number; limit: number }): string {
  const above = (stability - limit) / (1 - limit);
  const [, words] = WORDS.find(([from]) => above >= from) ?? WORDS[2];
  return `${words} (${stability.toFixed(2)}; chance reaches ${limit.toFixed(2)})`;
}
