/** A name whose family name stands first: "van der Berg, Anna", "Marsh, Jr., Ann", "Marsh, Ann, Jr." → as a page prints it. */
import type { Located } from '../located.ts';

const SUFFIX = /^(?:jr|sr|i{2,3}|iv|v|ph\.?\s?d|m\.?d|esq)\.?$/i;

/** Names without a comma, and with more than two, stay as they are. */
export function uninverted(name: Located): Located {
  const [family, second, third, ...more] = name.text.split(',').map((part) => part.trim());
  if (!family || !second || more.length > 0) return name;
  if (!third) return name.as(SUFFIX.test(second) ? `${family} ${second}` : `${second} ${family}`);
  const [given, suffix] = SUFFIX.test(third) ? [second, third] : [third, second];
  return name.as(`${given} ${family} ${suffix}`);
}
