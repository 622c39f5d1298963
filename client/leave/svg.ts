/** The graph as an SVG picture: shapes, colours and places of the canvas; text stays text. Pure. */
import type { GraphEdge, GraphNode, Subgraph } from '../../contract/graph.ts';
import { escaped } from '../../contract/markup.ts';
import { nodeSize, CANVAS, KIND_ORDER, KINDS, RELATIONS, type Scheme } from '../graph/stylesheet.ts';
import { shortLabel } from '../graph/elements.ts';
import { placeLabels, type Box, type LabelWish, type Side } from '../graph/label-room.ts';
import type { Title } from '../graph/layouts/layout.ts';
import type { Places } from '../graph/layouts/places.ts';
import type { Point } from '../graph/layouts/point.ts';
import { SHAPES } from '../shell/shapes.ts';

export interface Picture {
  graph: Pick<Subgraph, 'nodes' | 'edges'>;
  places: Places;
  /** Words of the layout behind the nodes, such as days. */
  titles?: readonly Title[];
  scheme: Scheme;
  /** In the corner: what is shown, and where it is from. */
  title: string;
}

const FONT = 13;
const CHAR_WIDTH = 0.55;
const MARGIN = 110;
/** Room for the title and the legend below the graph. */
const FOOT = 64;

const round = (number: number) => Math.round(number * 10) / 10;
const DASHES = { solid: '', dashed: ' stroke-dasharray="6 4"', dotted: ' stroke-dasharray="1.5 3.5"' };

interface Spot {
  node: GraphNode;
  x: number;
  y: number;
  size: number;
}

const spotsOf = ({ graph, places }: Picture): Spot[] =>
  graph.nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place ? [{ node, x: place.x, y: place.y, size: nodeSize(node.kind, node.degree) }] : [];
  });

function edgePath(edge: GraphEdge, at: ReadonlyMap<string, Spot>, scheme: Scheme): string {
  const [from, to] = [at.get(edge.source), at.get(edge.target)];
  if (!from || !to || from === to) return '';
  const { colour, line, strength, label } = RELATIONS[edge.type];
  const width = round(0.7 + 1.5 * (edge.weight ?? 0.5));
  const said = escaped(`${from.node.label} ${label} ${to.node.label}`);
  return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke="${colour[scheme]}" stroke-width="${width}" stroke-opacity="${strength}"${DASHES[line]}><title>${said}</title></line>`;
}

/** The shapes are drawn in a box of 16. */
function nodePath({ node, x, y, size }: Spot, scheme: Scheme): string {
  const { shape, colour, label } = KINDS[node.kind];
  const scale = size / 16;
  const place = `translate(${round(x - size / 2)} ${round(y - size / 2)}) scale(${Math.round(scale * 1000) / 1000})`;
  return `<path d="${SHAPES[shape]}" transform="${place}" fill="${colour[scheme]}"><title>${escaped(`${label}: ${node.label}`)}</title></path>`;
}

const wishOf = ({ node, x, y, size }: Spot): LabelWish => ({
  id: node.id,
  importance: node.degree + (node.kind === 'meeting' || node.kind === 'theme' ? 1_000 : 0),
  always: false,
  x,
  y,
  radius: size / 2,
  width: shortLabel(node.label).length * FONT * CHAR_WIDTH + 4,
  height: FONT * 1.25,
});

const bodyOf = ({ node, x, y, size }: Spot): Box => ({ id: node.id, x, y: y - size / 2, width: size, height: size });

function labelText({ node, x, y, size }: Spot, side: Side): string {
  const gap = size / 2 + 4;
  const [dx, dy, anchor] = {
    below: [0, gap + FONT * 0.8, 'middle'] as const,
    above: [0, -gap, 'middle'] as const,
    right: [gap, FONT * 0.35, 'start'] as const,
    left: [-gap, FONT * 0.35, 'end'] as const,
  }[side];
  return `<text x="${round(x + dx)}" y="${round(y + dy)}" text-anchor="${anchor}">${escaped(shortLabel(node.label))}</text>`;
}

function labels(spots: readonly Spot[]): string[] {
  const sides = placeLabels(spots.map(wishOf), spots.map(bodyOf));
  return spots.flatMap((spot) => {
    const side = sides.get(spot.node.id);
    return side ? [labelText(spot, side)] : [];
  });
}

/** The kinds that are there, each with its sign, in a row. */
function legend({ graph, scheme }: Picture, x: number, y: number): string {
  const kinds = KIND_ORDER.filter((kind) => graph.nodes.some((node) => node.kind === kind));
  return kinds
    .map((kind, i) => {
      const { shape, colour, plural } = KINDS[kind];
      return `<g transform="translate(${round(x + i * 110)} ${round(y)})"><path d="${SHAPES[shape]}" fill="${colour[scheme]}"/><text x="22" y="13">${plural}</text></g>`;
    })
    .join('');
}

const SIZES = { large: 22, small: 15, note: 13 };

const titleText = ({ text, x, y, level }: Title, colour: string) =>
  `<text x="${round(x)}" y="${round(y)}" text-anchor="middle" font-size="${SIZES[level]}" fill="${colour}">${escaped(text)}</text>`;

/** The least and the greatest; 0 for none. */
const span = (values: readonly number[]): [number, number] =>
  values.length > 0 ? [Math.min(...values), Math.max(...values)] : [0, 0];

function boxOf(points: readonly Point[]) {
  const [left, right] = span(points.map(({ x }) => x));
  const [top, bottom] = span(points.map(({ y }) => y));
  const width = Math.max(right - left, 660) + 2 * MARGIN;
  return {
    x: round(left - MARGIN),
    y: round(top - MARGIN),
    // Whole, so that a picture of pixels has just twice as many.
    width: Math.ceil(width),
    height: Math.ceil(bottom - top + 2 * MARGIN + FOOT),
  };
}

/** The picture as one SVG document that needs nothing else: no fonts, no styles, no scripts. */
export function svgOf(picture: Picture): string {
  const { graph, scheme, title, titles = [] } = picture;
  const spots = spotsOf(picture);
  const at = new Map(spots.map((spot) => [spot.node.id as string, spot]));
  const { x, y, width, height } = boxOf([...spots, ...titles]);
  const surface = CANVAS[scheme];
  const foot = y + height - FOOT;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" font-family="Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif" font-size="${FONT}" fill="${surface.text}">`,
    `<title>${escaped(title)}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${surface.paper}"/>`,
    `<g>${titles.map((words) => titleText(words, surface.quiet)).join('')}</g>`,
    `<g>${graph.edges.map((edge) => edgePath(edge, at, scheme)).join('')}</g>`,
    `<g>${spots.map((spot) => nodePath(spot, scheme)).join('')}</g>`,
    `<g stroke="${surface.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labels(spots).join('')}</g>`,
    `<g>${legend(picture, x + 24, foot)}</g>`,
    `<text x="${x + 24}" y="${foot + 42}" fill="${surface.quiet}">${escaped(title)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}
