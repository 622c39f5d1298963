/** What the page has drawn, asked of the Cytoscape that keeps itself on its container. */
import type { Page } from 'playwright-core';

/** The drawn graph, in the page: for expressions that are evaluated there. */
export const CORE = `document.querySelector('.canvas')._cyreg.cy`;

export interface Point {
  x: number;
  y: number;
}

/** Where everything stands, by id, in layout units. */
export const placesOn = (page: Page) =>
  page.evaluate<Record<string, Point>>(
    `Object.fromEntries(${CORE}.nodes().map((node) => [node.id(), { ...node.position() }]))`,
  );

/** Where a node stands in the window. */
export const pointOf = (page: Page, id: string) =>
  page.evaluate<Point>(`(() => {
    const { left, top } = document.querySelector('.canvas').getBoundingClientRect();
    const { x, y } = ${CORE}.getElementById(${JSON.stringify(id)}).renderedPosition();
    return { x: left + x, y: top + y };
  })()`);
