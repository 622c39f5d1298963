/** How the canvas shows what is marked, pinned, found, folded, and what recedes far out. No sign is a colour alone. */
import type { StylesheetJson } from 'cytoscape';
import { CANVAS, type Scheme } from './stylesheet.ts';

/** A pin in a circle, 16 × 16, as an image for a node. */
function pinSign(scheme: Scheme): string {
  const { text, paper } = CANVAS[scheme];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">` +
    `<circle cx="8" cy="8" r="7" fill="${paper}" stroke="${text}"/>` +
    `<path d="M6 4h4l-.6 3.200 1.600 1.800H5l1.600-1.800zM8 9v3.600" fill="none" stroke="${text}" stroke-width="1.400"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

export const signs = (scheme: Scheme): StylesheetJson => [
  {
    selector: 'node.pinned',
    style: {
      'background-image': pinSign(scheme),
      'background-width': '60%',
      'background-height': '60%',
      'background-position-x': '130%',
      'background-position-y': '-30%',
      'background-clip': 'none',
      'background-image-containment': 'over',
      'bounds-expansion': 8,
    },
  },
  {
    selector: 'node.marked',
    style: {
      'outline-width': 3,
      'outline-offset': 4,
      'outline-color': CANVAS[scheme].text,
      'outline-style': 'dashed',
      'z-index': 8,
    },
  },
  { selector: 'node.minor', style: { opacity: 0.5 } },
  { selector: 'node.unfound', style: { opacity: 0.18 } },
  { selector: 'edge.unfound', style: { opacity: 0.1 } },
  {
    selector: 'node.found-at',
    style: { 'outline-width': 4, 'outline-offset': 3, 'outline-color': CANVAS[scheme].accent, 'z-index': 9 },
  },
];
