/** The tables of stylesheet.ts as a Cytoscape stylesheet. */
import type { StylesheetJson } from 'cytoscape';
import type { EdgeType } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';
import { signs } from './canvas-signs.ts';
import { CANVAS, KINDS, RELATIONS, type Scheme } from './stylesheet.ts';

const FONT = 'Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';

/** Of a label, in font sizes: the halo of a line leaves the letters above it whole. */
export const LINE_HEIGHT = 1.2;
/** Of a label, in pixels of the screen. */
export const HALO = 2;

const node = (scheme: Scheme): StylesheetJson[number] => ({
  selector: 'node',
  style: {
    width: 'data(drawn)',
    height: 'data(drawn)',
    'border-width': 'data(rim)' as unknown as number,
    'border-color': CANVAS[scheme].paper,
    'font-family': FONT,
    'font-size': 12,
    color: CANVAS[scheme].text,
    'text-valign': 'bottom',
    'text-margin-y': 4,
    'text-wrap': 'wrap',
    'text-max-width': '130px',
    'text-outline-color': CANVAS[scheme].paper,
    'text-outline-width': HALO,
    'line-height': LINE_HEIGHT,
    'text-outline-opacity': 0.9,
    'overlay-opacity': 0,
    'z-index': 2,
  },
});

const kinds = (scheme: Scheme): StylesheetJson =>
  (Object.keys(KINDS) as NodeKind[]).map((kind) => ({
    selector: `node[kind = "${kind}"]`,
    style: { 'background-color': KINDS[kind].colour[scheme], shape: KINDS[kind].shape },
  }));

const edge = (scheme: Scheme): StylesheetJson[number] => ({
  selector: 'edge',
  style: {
    'curve-style': 'unbundled-bezier',
    'control-point-distances': [14],
    'control-point-weights': [0.5],
    width: 'data(drawn)',
    'overlay-opacity': 0,
    'overlay-padding': 6,
    'font-family': FONT,
    'font-size': 10,
    color: CANVAS[scheme].text,
    'text-outline-color': CANVAS[scheme].paper,
    'text-outline-width': 2.5,
    'text-rotation': 'autorotate',
    'min-zoomed-font-size': 7,
    'z-index': 1,
  },
});

/** What was computed fades with its weight, so that weak likeness does not make a ball of the graph. */
const opacityOf = (strength: number, computed: boolean) =>
  computed ? `mapData(weight, 0.4, 0.9, ${strength / 5}, ${strength * 2})` : strength;

const relations = (scheme: Scheme): StylesheetJson =>
  (Object.keys(RELATIONS) as EdgeType[]).map((type) => {
    const { colour, line, strength, computed } = RELATIONS[type];
    return {
      selector: `edge[type = "${type}"]`,
      style: {
        'line-color': colour[scheme],
        'target-arrow-color': colour[scheme],
        'line-style': line,
        'line-opacity': opacityOf(strength, computed) as number,
      },
    };
  });

/** Relations are named, and given their arrow, only where someone looks: the rest would be a thicket. */
const named: StylesheetJson = (Object.keys(RELATIONS) as EdgeType[]).map((type) => ({
  selector: `edge.named[type = "${type}"], edge.hover-named[type = "${type}"]`,
  style: {
    label: RELATIONS[type].label,
    'target-arrow-shape': RELATIONS[type].directed ? 'triangle' : 'none',
    'arrow-scale': 0.8,
  },
}));

const states = (scheme: Scheme): StylesheetJson => [
  // A name lies over the nodes that have none, and that of a meeting, which is always drawn, over all that has no part in what is looked at.
  { selector: 'node.labelled', style: { label: 'data(label)', 'z-index': 3 } },
  { selector: 'node.labelled[kind = "meeting"]', style: { 'z-index': 4 } },
  { selector: 'edge[?crowded]', style: { 'line-opacity': 0.07 } },
  { selector: 'edge.near', style: { 'line-opacity': 0.9, 'z-index': 3 } },
  { selector: 'edge.near[?crowded]', style: { 'line-opacity': 0.25, label: '' } },
  { selector: 'node.far', style: { opacity: 0.3 } },
  { selector: 'edge.far', style: { opacity: 0.2 } },
  { selector: 'node.near', style: { 'z-index': 5 } },
  {
    selector: 'node.on-path',
    style: { 'border-color': CANVAS[scheme].accent, 'border-width': 3, 'z-index': 8 },
  },
  {
    selector: 'edge.on-path',
    style: {
      'line-color': CANVAS[scheme].accent,
      'line-opacity': 1,
      'line-style': 'solid',
      width: 'data(strong)',
      'z-index': 7,
    },
  },
  {
    selector: 'node.selected',
    style: {
      'border-color': CANVAS[scheme].paper,
      'border-width': 3,
      'underlay-color': CANVAS[scheme].text,
      'underlay-opacity': 0.9,
      'underlay-padding': 'data(ring)' as unknown as number,
      'underlay-shape': 'ellipse',
      'font-weight': 'bold',
      'z-index': 9,
    },
  },
  { selector: 'edge.selected', style: { 'line-opacity': 1, width: 'data(strong)', 'z-index': 9 } },
  {
    selector: 'node.hovered',
    style: {
      'underlay-color': CANVAS[scheme].text,
      'underlay-opacity': 0.25,
      'underlay-padding': 'data(ring)' as unknown as number,
      'underlay-shape': 'ellipse',
    },
  },
];

/** Thousands of curves take too long to draw: where there are so many, only those someone looks at are curved and dashed. */
const plain: StylesheetJson = [
  { selector: 'edge.plain', style: { 'curve-style': 'haystack', 'haystack-radius': 0, 'line-style': 'solid' } },
  {
    selector: 'edge.plain.named, edge.plain.hover-named, edge.plain.on-path, edge.plain.selected',
    style: { 'curve-style': 'unbundled-bezier' },
  },
];

export const canvasStyle = (scheme: Scheme): StylesheetJson => [
  node(scheme),
  ...kinds(scheme),
  edge(scheme),
  ...relations(scheme),
  ...plain,
  ...named,
  ...states(scheme),
  ...signs(scheme),
];
