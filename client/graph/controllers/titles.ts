/** The titles of a layout, such as days and themes: words over the canvas that move with it and take no click. */
import type { Core } from 'cytoscape';
import type { Box } from '../label-room.ts';
import type { Title } from '../layouts/layout.ts';
import type { Scene, Stage } from '../stage.ts';
import { CANVAS } from '../stylesheet.ts';

/** Font sizes in screen pixels: the least, at zoom 1, the largest. */
const FONT: Record<Title['level'], [least: number, usual: number, most: number]> = {
  large: [12, 34, 24],
  small: [10, 17, 15],
  note: [12, 20, 15],
};
/** A title with less room than this, in screen pixels, is not drawn. */
const LEAST_ROOM = 46;

function titleElement({ text, level }: Title): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  element.dir = 'auto';
  element.title = text;
  const weight = level === 'large' ? '650' : level === 'small' ? '550' : '400';
  const lines = level === 'note' ? 'normal' : 'nowrap';
  element.style.cssText = `position:absolute;left:0;top:0;width:max-content;overflow:hidden;text-overflow:ellipsis;white-space:${lines};font-weight:${weight};line-height:1.3`;
  return element;
}

/** Font size and room of a title at a zoom, in screen pixels. */
function measured({ level, width }: Title, zoom: number): { size: number; room: number } {
  const [least, usual, most] = FONT[level];
  return { size: Math.max(least, Math.min(most, usual * zoom)), room: width * zoom };
}

/** Mean width of a letter, in font sizes, and height of a line. */
const LETTER = { width: 0.58, height: 1.3 };

/** What the titles of a scene take up on the screen: no label may cover them. */
export function titleBoxes(cy: Core, { laid }: Scene): Box[] {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return (laid?.titles ?? []).flatMap((title, i) => {
    const { size, room } = measured(title, zoom);
    if (room < LEAST_ROOM) return [];
    const [width, height] = [Math.min(room, title.text.length * size * LETTER.width), size * LETTER.height];
    const [left, top] = [title.x * zoom + pan.x, title.y * zoom + pan.y - height / 2];
    return [{ id: `title ${i}`, x: left + width / 2, y: top, width, height }];
  });
}

/** Pixels between a note and the edges of the canvas. */
const MARGIN = 12;

/** A note takes as many lines as the canvas asks for, upwards from its own. */
function placeNote(cy: Core, { style }: HTMLElement, { x, y, room }: { x: number; y: number; room: number }) {
  const wide = Math.min(room, cy.width() - 2 * MARGIN);
  const left = Math.max(MARGIN, Math.min(x, cy.width() - MARGIN - wide));
  style.maxWidth = `${wide}px`;
  style.transform = `translate(${left}px, calc(${y}px + 0.65em - 100%))`;
}

function place(cy: Core, element: HTMLElement, title: Title) {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  const { size, room } = measured(title, zoom);
  const [x, y] = [title.x * zoom + pan.x, title.y * zoom + pan.y];
  element.hidden = room < LEAST_ROOM;
  element.style.fontSize = `${size}px`;
  if (title.level === 'note') return placeNote(cy, element, { x, y, room });
  element.style.maxWidth = `${room}px`;
  element.style.transform = `translate(${x}px, ${y - 0.65 * size}px)`;
}

export function titles(cy: Core, stage: Stage): () => void {
  const container = cy.container();
  if (!container) return () => {};
  const layer = document.createElement('div');
  layer.className = 'canvas-titles';
  layer.style.cssText = 'position:absolute;inset:0;overflow:hidden;pointer-events:none';
  container.append(layer);
  let shown: [HTMLElement, Title][] = [];
  const move = () => shown.forEach(([element, title]) => place(cy, element, title));
  const draw = ({ laid, scheme }: Scene) => {
    layer.style.color = CANVAS[scheme].quiet;
    shown = (laid?.titles ?? []).map((title) => [titleElement(title), title]);
    layer.replaceChildren(...shown.map(([element]) => element));
    move();
  };
  const stop = stage.onScene((scene, before) => {
    if (scene.laid !== before?.laid || scene.scheme !== before?.scheme) draw(scene);
  });
  cy.on('viewport resize', move);
  return () => {
    stop();
    cy.off('viewport resize', move);
    layer.remove();
  };
}
