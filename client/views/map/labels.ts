/** Which words stand on the map: themes first, then titles where there is room and the view is close. Pure. */
import type { MapLabel, MapTalk } from '../../../contract/map.ts';
import { placeLabels, type Box, type LabelWish, type Side } from '../../graph/label-room.ts';
import { shortLabel } from '../../graph/elements.ts';
import { seenAt, type Camera, type Size } from './camera.ts';

export interface Placed {
  id: string;
  text: string;
  kind: 'theme' | 'topic' | 'talk';
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** From this zoom on, titles are drawn; below it, only where talks are few. */
const CLOSE = 2.5;
const FEW = 40;
/** Most titles that are tried for. */
const MOST = 400;

const FONT = { theme: 15, topic: 14, talk: 12 };
const RADIUS = { theme: 0, topic: 0, talk: 6 };
const CHAR_WIDTH = 0.56;
/** A view narrower than this, in pixels, has room for shorter titles only, of so many signs. */
const NARROW = 600;
const SHORT = 24;

interface Word {
  id: string;
  text: string;
  kind: Placed['kind'];
  importance: number;
  always: boolean;
  x: number;
  y: number;
}

const wishOf = ({ id, text, kind, importance, always, x, y }: Word): LabelWish => ({
  id,
  importance,
  always,
  x,
  y,
  radius: RADIUS[kind],
  width: text.length * FONT[kind] * CHAR_WIDTH + 6,
  height: FONT[kind] * 1.3,
});

/** The dot of a talk, which no word may cover. */
const bodyOf = ({ id, x, y }: Word): Box => ({
  id,
  x,
  y: y - RADIUS.talk,
  width: 2 * RADIUS.talk,
  height: 2 * RADIUS.talk,
});

/** What lies beyond the left and right edge of the view: a word that reaches into it would be cut. */
const WALL = 400;
const walls = ({ width, height }: Size): Box[] =>
  [-WALL / 2, width + WALL / 2].map((x) => ({ id: '', x, y: 0, width: WALL, height }));

/** Where the text of a word begins, on the side that it was given. */
function textAt({ id, text, kind, x, y }: Word, side: Side): Placed {
  const [gap, font] = [RADIUS[kind] + 4, FONT[kind]];
  const base = { id, text, kind };
  if (side === 'right') return { ...base, x: x + gap, y: y + font * 0.35, anchor: 'start' };
  if (side === 'left') return { ...base, x: x - gap, y: y + font * 0.35, anchor: 'end' };
  return { ...base, x, y: side === 'below' ? y + gap + font * 0.8 : y - gap, anchor: 'middle' };
}

/** The words in sight that do not cover one another. @param active the talk whose title is always there */
export function labelsOn(
  talks: readonly MapTalk[],
  labels: readonly MapLabel[],
  camera: Camera,
  size: Size,
  active: string | null,
): Placed[] {
  // prettier-ignore
  const inSight = ({ x, y }: { x: number; y: number }) => x > 0 && y > 0 && x < size.width && y < size.height;
  const themes = labels
    .filter(({ level }) => level === 1 || camera.zoom >= CLOSE)
    .map(({ id, kind, text, talks: many, ...place }): Word => ({ id, kind, text, importance: 1_000 + many, always: false, ...seenAt(camera, size, place) })); // prettier-ignore
  const titles = talks
    .map((talk): Word => ({
      id: talk.id,
      kind: 'talk',
      text: size.width < NARROW ? shortLabel(talk.label, SHORT) : shortLabel(talk.label),
      importance: 0,
      always: talk.id === active,
      ...seenAt(camera, size, talk),
    })) // prettier-ignore
    .filter(inSight);
  const named =
    titles.length <= FEW || camera.zoom >= CLOSE ? titles.slice(0, MOST) : titles.filter(({ always }) => always);
  const words = [...themes.filter(inSight), ...named];
  const sides = placeLabels(words.map(wishOf), [...titles.map(bodyOf), ...walls(size)]);
  return words.flatMap((word) => {
    const side = sides.get(word.id);
    return side ? [textAt(word, side)] : [];
  });
}
