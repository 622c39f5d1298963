/** How stable a theme is, and how strongly something belongs to it, for a person. */

/** Of what lies between chance and certainty: from here on in these words. */
const WORDS = [
  [0.5, 'firm'],
  [0.2, 'clear at its core, open at its edge'],
  [0, 'faint: its talks change with the sentences that are read'],
] as const;

/** To be read after the stability itself, e.g. `clear at its core, open at its edge; chance reaches 0.36` */
export function stabilityInWords({ stability, limit }: { stability: number; limit: number }): string {
  const above = (stability - limit) / (1 - limit);
  const [, words] = WORDS.find(([from]) => above >= from) ?? WORDS[2];
  return `${words}; chance reaches ${limit.toFixed(2)}`;
}

/** Where in a theme a talk stands, by the part of its likeness that goes there, 0…1. */
export function membershipInWords(strength: number): string {
  if (strength >= 0.8) return 'at its core';
  return strength >= 0.5 ? 'within' : 'at its edge';
}

/** How much of a topic is in a theme, by the part of the talks that use it, 0…1. */
export function typicalInWords(strength: number): string {
  if (strength === 1) return 'used here alone';
  if (strength >= 0.5) return 'used mostly here';
  return 'used here more than by chance, and elsewhere';
}
