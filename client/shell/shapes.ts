/** The outlines of the kinds' shapes in a box of 16: for icons and pictures; the canvas has its own of the same names. */
import type { Shape } from '../graph/stylesheet.ts';

export const SHAPES: Record<Shape, string> = {
  ellipse: 'M8 1.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13z',
  'round-rectangle':
    'M4.500 2h7A2.500 2.500 0 0 1 14 4.500v7a2.500 2.500 0 0 1-2.500 2.500h-7A2.500 2.500 0 0 1 2 11.500v-7A2.500 2.500 0 0 1 4.500 2z',
  'round-hexagon': 'M4.300 2h7.400L15.400 8l-3.700 6H4.300L.6 8z',
  'round-diamond': 'M8 .8 15.200 8 8 15.200.8 8z',
  'round-heptagon': 'M8 1 13.500 3.700 14.800 9.600 11 14.300H5L1.200 9.600 2.500 3.700z',
  'round-octagon': 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  star: 'm8 .6 2.100 5 5.400.4-4.100 3.500 1.300 5.300L8 11.900l-4.700 2.900 1.300-5.300L.5 6l5.400-.4z',
};
