/** The canvas under fingers, as Chromium sends them: each test touches the screen of a phone through its protocol. */
import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumLeftOut } from '../support/machine.ts';
import { CORE, pointOf, type Point } from './cytoscape.ts';
import { useExplorer, WEAK_TO_STRONG } from './explorer.ts';

interface Canvas {
  zoom(): number;
  pan(): Point;
  getElementById(id: string): { position(): Point; grabbed(): boolean };
}

const PHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };

/** Reads something from the Cytoscape that keeps itself on its container. */
async function read<T>(page: Page, what: (cy: Canvas, id: string) => T): Promise<T> {
  const cy = await page.evaluateHandle<Canvas>(CORE);
  return await cy.evaluate(what as (cy: Canvas, id: unknown) => T, WEAK_TO_STRONG);
}

const cameraOf = (page: Page) => read(page, (cy) => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }));
const nodeAt = (page: Page) => read(page, (cy, id) => ({ ...cy.getElementById(id).position() }));
/** Where the node stands in the window. */
const onScreen = (page: Page) => pointOf(page, WEAK_TO_STRONG);
const pageStays = (page: Page) =>
  page.evaluate(() => ({ scrolled: [scrollX, scrollY], zoomed: visualViewport?.scale ?? 1 }));
const STAYS = { scrolled: [0, 0], zoomed: 1 };

/** Fingers on a page: down, moved in steps, up. */
function fingersOn(session: CDPSession) {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  return {
    down: (...points: Point[]) => send('touchStart', points),
    /** From one place to another, finger by finger. */
    async move(from: readonly Point[], to: readonly Point[], steps = 8) {
      for (let step = 1; step <= steps; step++) {
        const between = (a: number, b: number) => a + ((b - a) * step) / steps;
        await send(
          'touchMove',
          from.map(({ x, y }, i) => ({ x: between(x, to[i]!.x), y: between(y, to[i]!.y) })),
        );
      }
    },
    up: () => send('touchEnd', []),
    cancel: () => send('touchCancel', []),
  };
}

/** Two fingers so far left and right of a point. */
const around = ({ x, y }: Point, far: number): [Point, Point] => [
  { x: x - far, y },
  { x: x + far, y },
];
const shifted = (points: readonly Point[], dx: number, dy: number) =>
  points.map(({ x, y }) => ({ x: x + dx, y: y + dy }));

describe.skipIf(chromiumLeftOut())('the canvas under fingers', () => {
  const explorer = useExplorer();

  async function open(query = '') {
    const page = await explorer.open(query, PHONE);
    // The tools of the canvas come in a chunk of their own; its menu is one of them.
    await page
      .getByRole('button', { name: /layout/i })
      .first()
      .waitFor();
    const box = (await page.locator('.canvas').boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return { page, middle, fingers: fingersOn(await page.context().newCDPSession(page)) };
  }
  const idle = (page: Page) => page.waitForTimeout(200);

  it('opens a node at a tap', async () => {
    const { page, fingers } = await open();
    await fingers.down(await onScreen(page));
    await fingers.up();
    await page.getByRole('heading', { name: /Weak to Strong Generalization/ }).waitFor();
  });

  it('opens the menu of a node at a long press, and not the node as well', async () => {
    const { page, fingers } = await open();
    await fingers.down(await onScreen(page));
    await page.getByRole('menu').waitFor();
    await fingers.up();
    await idle(page);
    expect(await page.getByRole('menu').isVisible()).toBe(true);
    expect(new URL(page.url()).searchParams.get('at')).toBeNull();
  });

  it('leaves a node where it is when the finger trembles after a long press', async () => {
    const { page, fingers } = await open();
    const [before, at] = [await nodeAt(page), await onScreen(page)];
    await fingers.down(at);
    await page.getByRole('menu').waitFor();
    await fingers.move([at], [{ x: at.x + 24, y: at.y + 10 }]);
    await fingers.up();
    await idle(page);
    expect(await nodeAt(page)).toEqual(before);
    expect(await page.getByRole('menu').isVisible()).toBe(true);
  });

  it('moves a node under a finger after that as before', async () => {
    const { page, fingers } = await open();
    const at = await onScreen(page);
    await fingers.down(at);
    await page.getByRole('menu').waitFor();
    await fingers.up();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    const { zoom } = await cameraOf(page);
    const before = await nodeAt(page);
    await fingers.down(at);
    await fingers.move([at], [{ x: at.x + 40, y: at.y + 30 }]);
    await fingers.up();
    const { x, y } = await nodeAt(page);
    expect(x - before.x).toBeCloseTo(40 / zoom, 0);
    expect(y - before.y).toBeCloseTo(30 / zoom, 0);
  });

  it.each([
    ['apart', 40, 120],
    ['together', 120, 40],
    ['together from close by', 60, 24],
  ])('zooms where two fingers go %s, and the page does not', async (_how, from, to) => {
    const { page, middle, fingers } = await open();
    const before = await cameraOf(page);
    await fingers.down(...around(middle, from));
    await fingers.move(around(middle, from), around(middle, to), 12);
    await fingers.up();
    const { zoom } = await cameraOf(page);
    expect(zoom / before.zoom).toBeGreaterThan((0.85 * to) / from);
    expect(zoom / before.zoom).toBeLessThan((1.15 * to) / from);
    expect(await pageStays(page)).toEqual(STAYS);
  });

  it('keeps what is between the fingers there', async () => {
    const { page, middle, fingers } = await open();
    const box = (await page.locator('.canvas').boundingBox())!;
    const under = async () => {
      const { zoom, pan } = await cameraOf(page);
      return { x: (middle.x - box.x - pan.x) / zoom, y: (middle.y - box.y - pan.y) / zoom };
    };
    const before = await under();
    await fingers.down(...around(middle, 50));
    await fingers.move(around(middle, 50), around(middle, 110), 12);
    await fingers.up();
    const after = await under();
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(12);
  });

  it('moves the graph with two fingers side by side, wherever they touch', async () => {
    const { page, fingers } = await open();
    const [before, place] = [await cameraOf(page), await nodeAt(page)];
    const start = around(await onScreen(page), 30);
    await fingers.down(...start);
    await fingers.move(start, shifted(start, 50, 60));
    await fingers.up();
    await idle(page);
    const { zoom, pan } = await cameraOf(page);
    expect(zoom).toBeCloseTo(before.zoom, 2);
    expect(pan.x - before.pan.x).toBeCloseTo(50, -1);
    expect(pan.y - before.pan.y).toBeCloseTo(60, -1);
    expect(await nodeAt(page)).toEqual(place);
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(await pageStays(page)).toEqual(STAYS);
  });

  it('moves the graph with one finger beside the nodes, and the page stays', async () => {
    const { page, fingers } = await open();
    const box = (await page.locator('.canvas').boundingBox())!;
    const from = { x: box.x + box.width / 2, y: box.y + box.height - 8 };
    const { pan } = await cameraOf(page);
    await fingers.down(from);
    await fingers.move([from], [{ x: from.x + 30, y: from.y - 90 }]);
    await fingers.up();
    const after = await cameraOf(page);
    // What decides that it is no tap is not made up for.
    expect(after.pan.y - pan.y).toBeLessThan(-70);
    expect(after.pan.y - pan.y).toBeGreaterThanOrEqual(-90);
    expect(await pageStays(page)).toEqual(STAYS);
    expect(await page.locator('.canvas').evaluate((canvas) => getComputedStyle(canvas).touchAction)).toBe('none');
  });

  it('lets go of a node whose touch the system takes away, and drags it no further', async () => {
    const { page, fingers } = await open();
    const at = await onScreen(page);
    await fingers.down(at);
    await fingers.move([at], [{ x: at.x + 40, y: at.y }]);
    await fingers.cancel();
    expect(await read(page, (cy, id) => cy.getElementById(id).grabbed())).toBe(false);
    expect(new URL(page.url()).searchParams.get('at')).toBeNull();
    const left = await nodeAt(page);
    const box = (await page.locator('.canvas').boundingBox())!;
    const beside = { x: box.x + box.width / 2, y: box.y + box.height - 8 };
    await fingers.down(beside);
    await fingers.move([beside], [{ x: beside.x + 30, y: beside.y - 60 }]);
    await fingers.up();
    expect(await nodeAt(page)).toEqual(left);
  });
});
