/** The movements that are measured: how long their frames take, and what is on the screen meanwhile. */
import type { Contender } from './contender.ts';
import { frame, kept, picture, settled, sharpness } from './look.ts';
import type { Part } from './parts.ts';

export interface Length {
  frames: number;
  /** A movement ends after so many seconds, however many frames it had. */
  seconds: number;
}

/** Milliseconds of each frame while `move` is called once per frame. */
async function timed({ frames, seconds }: Length, move: (i: number) => void): Promise<number[]> {
  const times: number[] = [];
  const first = await frame();
  for (let i = 0, before = first; i < frames && before - first < 1_000 * seconds; i++) {
    move(i);
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times;
}

/** How near the closest view is, against the one that shows everything. */
const NEAR = { view: 5, closest: 12 };

const swing = (canvas: Contender) => (i: number) => canvas.pan(8 * Math.cos(i / 6), 6 * Math.sin(i / 6));
const circle = (i: number): [number, number] => [60 * Math.sin(i / 8), 60 * (1 - Math.cos(i / 8))];

async function dragged(canvas: Contender, length: Length): Promise<number[]> {
  let held: ReturnType<Contender['grab']> | undefined;
  const times = await timed(length, (i) => {
    held ??= canvas.grab();
    held.to(...circle(i + 1));
  });
  held?.drop();
  return times;
}

/** Each part from a canvas at rest: with everything in sight (`pan`, `drag`), close by (`near`), and between the two. */
export async function timesOf(
  canvas: Contender,
  container: HTMLElement,
  length: Length,
): Promise<Record<Part, number[]>> {
  const rest = async (times: number) => {
    canvas.zoom(times);
    await settled(container);
  };
  await rest(1);
  const pan = await timed(length, swing(canvas));
  await rest(1);
  const zoom = await timed(length, (i) => canvas.zoom(1 + 5 * Math.sin((Math.PI * i) / length.frames)));
  await rest(NEAR.view);
  const near = await timed(length, swing(canvas));
  await rest(1);
  const dive = await timed(length, (i) => canvas.zoom(NEAR.closest ** ((i + 1) / length.frames)));
  await rest(1);
  const drag = await dragged(canvas, length);
  await rest(NEAR.view);
  return { pan, zoom, near, dive, drag, 'drag near': await dragged(canvas, length) };
}

/** What is on the screen in the last frame of a movement, against the picture that follows, and how long that takes. */
async function lookAt(canvas: Contender, container: HTMLElement, length: Length, move: (i: number) => void) {
  await timed(length, move);
  const shown = picture(container);
  const { milliseconds } = await settled(container);
  const sharp = picture(container);
  const without = async (what: 'edges' | 'labels') => {
    canvas.show(what, false);
    await settled(container);
    const result = picture(container);
    canvas.show(what, true);
    return result;
  };
  return {
    edges: kept(shown, sharp, await without('edges')),
    labels: kept(shown, sharp, await without('labels')),
    sharpness: sharpness(shown, sharp),
    milliseconds,
  };
}

export type Look = Awaited<ReturnType<typeof lookAt>>;
export interface Looks {
  pan: Look;
  near: Look;
  dive: Look;
  /** Milliseconds from the drop of a node, or from new nodes, to the picture that stays. */
  drop: { milliseconds: number; longest: number };
  expansion: { milliseconds: number; longest: number };
}

/** Nodes that an expansion brings. */
const NEW = 50;

export async function looksOf(canvas: Contender, container: HTMLElement, length: Length): Promise<Looks> {
  const rest = async (times: number) => {
    canvas.zoom(times);
    await settled(container);
  };
  await rest(1);
  const pan = await lookAt(canvas, container, length, swing(canvas));
  await rest(NEAR.view);
  const near = await lookAt(canvas, container, length, swing(canvas));
  await rest(1);
  const dive = await lookAt(canvas, container, length, (i) => canvas.zoom(NEAR.closest ** ((i + 1) / length.frames)));
  await rest(NEAR.view);
  await dragged(canvas, length);
  const drop = await settled(container);
  await rest(1);
  const from = performance.now();
  canvas.add(NEW);
  return { pan, near, dive, drop, expansion: await settled(container, from) };
}
