/** The kinds in a picture: the colours of the light page, and the corners of their shapes. A test holds them to the canvas. */
import type { NodeKind } from '../../contract/ids.ts';
import type { Colour, Point } from './canvas.ts';

export interface Look {
  colour: Colour;
  /** Diameter in pixels before the degree adds to it. */
  size: number;
  /** How many corners, at which angle the first stands (in turns, from the right), and how far in every second one is. */
  corners: number;
  turn: number;
  notch: number;
}

const look = (hex: string, size: number, corners: number, turn = 0, notch = 1): Look => ({
  colour: [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour,
  size,
  corners,
  turn,
  notch,
});

/** No corners make a disc. */
export const LOOKS: Record<NodeKind, Look> = {
  meeting: look('#2c2f3a', 40, 8, 1 / 16),
  series: look('#6d6552', 38, 10, -1 / 4, 0.5),
  talk: look('#1d6aa8', 26, 4, 1 / 8),
  person: look('#c1500f', 22, 0),
  institution: look('#0b7a5e', 24, 6),
  topic: look('#91468a', 20, 4),
  theme: look('#8a6a00', 34, 7, -1 / 4),
};

/** The corners of a shape of a radius around a place. */
export const cornersOf = ({ corners, turn, notch }: Look, { x, y }: Point, radius: number): Point[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = 2 * Math.PI * (turn + i / corners);
    const far = i % 2 === 1 ? radius * notch : radius;
    return { x: x + far * Math.cos(angle), y: y + far * Math.sin(angle) };
  });
