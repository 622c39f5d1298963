/** Which form of a name stands for a person. */
import { byCount } from '../groups.ts';
import { isInitial } from '../names/name.ts';
import { inOrder } from '../text.ts';
import type { Bearer } from './bearer.ts';

/** Mentions of one name. */
type Named = Pick<Bearer, 'name' | 'mentions'>;

const isShouted = (text: string) => text === text.toUpperCase() || text === text.toLowerCase();
const accents = (text: string) => text.replace(/[\p{ASCII}]/gu, '').length;

/** A full given name before an initial, then the form printed most often. */
const completeness = ({ name }: Named) => (name.given.length > 0 && !isInitial(name.given[0]!) ? 1 : 0);

/** The bearer whose name stands for the person, by its place in the list. */
export const chiefOf = (bearers: readonly Named[]): number =>
  bearers
    .map((bearer, place) => ({ bearer, place }))
    .sort(
      ({ bearer: a, place: i }, { bearer: b, place: j }) =>
        completeness(b) - completeness(a) ||
        b.mentions.length - a.mentions.length ||
        inOrder(a.name.letters, b.name.letters) ||
        i - j,
    )[0]!.place;

/** The name as printed with care: not in capitals, with its accents, which get lost and are never added, and most often. */
export function labelOf({ mentions }: Named): string {
  const displays = byCount(mentions.map(({ name }) => name.display));
  const rank = (text: string) => (isShouted(text) ? -1 : accents(text));
  return displays
    .map((text, place) => ({ text, place }))
    .sort((a, b) => rank(b.text) - rank(a.text) || a.place - b.place)[0]!.text;
}
