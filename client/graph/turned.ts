/** The graph as it opens is broader than high. On a phone that is held upright it is turned, so that all of it is seen. */
import type { Places, Point } from './layouts/point.ts';

/** The widest screen, in CSS pixels, that counts as a phone's; as in the styles. */
const PHONE = 760;

/** Whether this screen shows the graph turned. Asked when the page opens: nothing turns while someone looks at it. */
export const isUpright = (): boolean => innerWidth <= PHONE && innerHeight > innerWidth;

/** A point between layout and screen, both ways: mirrored at the diagonal. */
export const turned = ({ x, y }: Point): Point => ({ x: y, y: x });

const made = new WeakMap<Places, Places>();

/** Places on a turned screen; of the same places the same, so that nothing is drawn anew. */
export function turnedPlaces(places: Places): Places {
  const known = made.get(places) ?? new Map([...places].map(([id, point]) => [id, turned(point)]));
  made.set(places, known);
  return known;
}
