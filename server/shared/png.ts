/** Pixels as a PNG (W3C, Portable Network Graphics, third edition): 8 bits of red, green and blue, rows unfiltered. */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TRUECOLOUR = [8, 2, 0, 0, 0];

export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue of each pixel, row by row. */
  rgb: Uint8Array;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function header({ width, height }: Pixels): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([size, Buffer.from(TRUECOLOUR)]);
}

/** The rows, each after the byte that says it is unfiltered. */
function rowsOf({ width, height, rgb }: Pixels): Buffer {
  const row = width * 3;
  const rows = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y++) rows.set(rgb.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  return rows;
}

/** Encodes pixels; the compression is done off the main thread. */
export async function pngOf(pixels: Pixels): Promise<Buffer> {
  const data = await promisify(deflate)(rowsOf(pixels));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(pixels)),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}
