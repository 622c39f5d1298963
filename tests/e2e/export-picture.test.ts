/** The view as a picture: SVG of a large graph as Chromium opens it, PNG of as many pixels as it says. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { GraphEdge, GraphNode } from '../../contract/graph.ts';
import { svgOf } from '../../client/leave/svg.ts';
import { chromiumLeftOut } from '../support/machine.ts';
import { useExplorer } from './explorer.ts';

const NODES = 3_000;
const HOSTILE = [
  '</title><script>document.title = "run"</script>',
  '" onload="document.title = \'run\'',
  ']]> --> <!-- &amp; &#0;',
  'שלום \u202eabc 👩‍🔬 𝔾 数学',
  'a\u0000b\ud800c',
  'x'.repeat(400),
];

const ids = Array.from({ length: NODES }, (_, at) => `talk:m/${at}`);
const nodes = ids.map((id, at) =>
  GraphNode.parse({ id, kind: 'talk', label: HOSTILE[at % 60] ?? `Talk ${at}`, detail: null, degree: 2, x: 0, y: 0 }),
);
const edges = ids.slice(1).map((id, at) =>
  GraphEdge.parse({
    id: `SIMILAR_TO:${ids[at]!}->${id}`,
    type: 'SIMILAR_TO',
    source: ids[at],
    target: id,
    weight: 0.5,
  }),
);
const picture = svgOf({
  graph: { nodes, edges },
  places: new Map(ids.map((id, at) => [id as GraphNode['id'], { x: (at % 60) * 90, y: Math.floor(at / 60) * 90 }])),
  scheme: 'light',
  title: HOSTILE[0]!,
});

/** The size of a PNG as its head says. */
const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

async function saved(page: Page, button: string): Promise<Buffer> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await file.path());
}

/** How much neighbouring pixels differ, and how much they would in a picture of half the size that was blown up. */
const sharpnessOf = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const whole = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = whole;
    const drawn = (source: CanvasImageSource, wide: number, high: number) => {
      const canvas = new OffscreenCanvas(wide, high);
      canvas.getContext('2d')!.drawImage(source, 0, 0, wide, high);
      return canvas;
    };
    const steps = (canvas: OffscreenCanvas) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
      let sum = 0;
      for (let at = 4; at < data.length; at += 4) sum += Math.abs(data[at]! - data[at - 4]!) ** 2;
      return sum;
    };
    const blown = drawn(drawn(whole, width / 2, height / 2), width, height);
    return steps(drawn(whole, width, height)) / steps(blown);
  }, png.toString('base64'));

describe.skipIf(chromiumLeftOut())('a picture', () => {
  const explorer = useExplorer();

  it('of 3,000 nodes is an SVG of a few megabytes that a browser opens, whose texts are text and run nothing', async () => {
    expect(Buffer.byteLength(picture)).toBeLessThan(NODES * 1_000);
    const page = await explorer.open('', { painted: false });
    await page.route('**/picture.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
    await page.goto(new URL('/picture.svg', page.url()).href);
    const found = await page.evaluate(() => ({
      root: document.documentElement.nodeName,
      title: document.querySelector('svg > title')?.textContent,
      nodes: [...document.querySelectorAll('path > title')].map((title) => title.textContent),
      edges: document.querySelectorAll('line').length,
      texts: document.querySelectorAll('text').length,
      foreign: document.querySelectorAll('script, foreignObject, image, style, [href], parsererror').length,
      handlers: [...document.querySelectorAll('*')].filter((one) => one.getAttributeNames().some((name) => name.startsWith('on'))).length,
    })); // prettier-ignore
    expect(found).toMatchObject({ root: 'svg', title: HOSTILE[0], edges: NODES - 1, foreign: 0, handlers: 0 });
    const readable = (label: string) => `Talk: ${label.replace('\u0000', '\ufffd').replace('\ud800', '\ufffd')}`;
    expect(found.nodes.slice(0, nodes.length)).toEqual(nodes.map(({ label }) => readable(label)));
    expect(found.texts).toBeGreaterThan(100);
  });

  it('as PNG has two pixels for each of the SVG, drawn and not blown up', async () => {
    const page = await explorer.open('?tool=take');
    const svg = (await saved(page, 'SVG')).toString('utf8');
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
    const png = await saved(page, 'PNG');
    expect(sizeOf(png)).toEqual({ width: Math.round(Number(width) * 2), height: Math.round(Number(height) * 2) });
    expect(await sharpnessOf(page, png)).toBeGreaterThan(1.5);
  });
});
