/** What is on the screen: pictures of a canvas, how much of one is in another, and when it stops changing. */

export type Pixels = ImageData;

const scratch = document.createElement('canvas');
const context = scratch.getContext('2d', { willReadFrequently: true })!;

/** The canvases of a page from the lowest to the topmost. */
function layers(container: HTMLElement): HTMLCanvasElement[] {
  const height = (canvas: HTMLCanvasElement) => Number(getComputedStyle(canvas).zIndex) || 0;
  return [...container.querySelectorAll('canvas')]
    .filter((canvas) => canvas.width > 0 && getComputedStyle(canvas).visibility !== 'hidden')
    .sort((a, b) => height(a) - height(b));
}

/** What is on the screen, on white, in device pixels. */
export function picture(container: HTMLElement): Pixels {
  const [first] = layers(container);
  scratch.width = first!.width;
  scratch.height = first!.height;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, scratch.width, scratch.height);
  for (const layer of layers(container)) context.drawImage(layer, 0, 0, scratch.width, scratch.height);
  return context.getImageData(0, 0, scratch.width, scratch.height);
}

/** Lines of pixels that are looked at to see whether anything changed, and pixels from one to the next. */
const STRIP = { lines: 4, apart: 40 };

/** A number that changes with the picture; looks at a tenth of it. */
function signature(container: HTMLElement): number {
  let hash = 2_166_136_261;
  for (const layer of layers(container)) {
    const rows = Math.floor(layer.height / STRIP.apart);
    scratch.width = layer.width;
    scratch.height = rows * STRIP.lines;
    for (let row = 0; row < rows; row++) {
      const [from, to] = [row * STRIP.apart, row * STRIP.lines];
      context.drawImage(layer, 0, from, layer.width, STRIP.lines, 0, to, layer.width, STRIP.lines);
    }
    const words = new Uint32Array(context.getImageData(0, 0, scratch.width, scratch.height).data.buffer);
    // FNV-1a over words.
    for (const word of words) hash = Math.imul(hash ^ word, 16_777_619);
  }
  return hash;
}

export const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Nothing changed for so many frames and milliseconds: it will not. */
const STILL = { frames: 12, time: 900 };
const LONGEST = 15_000;

/** Waits until the picture stays as it is. @returns milliseconds until it became so, and the longest frame until then */
export async function settled(container: HTMLElement, from = performance.now()) {
  let [seen, same, at, longest, before] = [NaN, 0, from, 0, from];
  let longestYet = 0;
  while (performance.now() - from < LONGEST) {
    await frame();
    const now = performance.now();
    longestYet = Math.max(longestYet, now - before);
    before = now;
    const next = signature(container);
    if (next !== seen) [seen, same, at, longest] = [next, 0, now, longestYet];
    else if (++same >= STILL.frames && now - at > STILL.time) break;
  }
  return { milliseconds: at - from, longest };
}

/** How dark a pixel is against the paper, 0…765. */
const ink = ({ data }: Pixels, i: number) => 765 - data[4 * i]! - data[4 * i + 1]! - data[4 * i + 2]!;
/** What a pixel must differ by to belong to what was taken out. */
const LEAST = 24;

/** The darkest of a pixel and those around it. */
function darkest(pixels: Pixels, i: number): number {
  const { width } = pixels;
  let most = 0;
  for (const row of [-width, 0, width])
    for (const column of [-1, 0, 1]) most = Math.max(most, ink(pixels, i + row + column));
  return most;
}

/** Share of `what` (where `sharp` differs from `without`) that `shown` has at least half as dark, within a pixel. */
function shareOf(shown: Pixels, sharp: Pixels, without: Pixels): number | null {
  let [all, there] = [0, 0];
  const { width, height } = sharp;
  for (let i = width + 1; i < width * (height - 1) - 1; i++) {
    const own = ink(sharp, i);
    if (own - ink(without, i) < LEAST) continue;
    all++;
    if (darkest(shown, i) >= own / 2) there++;
  }
  return all > 100 ? there / all : null;
}

/**
 * How much of the edges, or of the labels, of the sharp picture is there while the camera moves: 1 is all, 0 no more
 * than where they are left out. Null where the sharp picture has none.
 */
export function kept(shown: Pixels, sharp: Pixels, without: Pixels): number | null {
  const [share, chance] = [shareOf(shown, sharp, without), shareOf(without, sharp, without)];
  return share === null || chance === null || chance > 0.99 ? null : Math.max(0, (share - chance) / (1 - chance));
}

/** Sum of the steps from pixel to pixel, both ways: what blurring takes away. */
function steps(pixels: Pixels): number {
  let sum = 0;
  for (let i = 0; i < pixels.width * (pixels.height - 1) - 1; i++) {
    const own = ink(pixels, i);
    sum += (own - ink(pixels, i + 1)) ** 2 + (own - ink(pixels, i + pixels.width)) ** 2;
  }
  return sum;
}

/** How sharp a picture is against the sharp one: 1 is as sharp. */
export const sharpness = (shown: Pixels, sharp: Pixels): number => Math.sqrt(steps(shown) / steps(sharp));
