/** One vector as a line of text: which model made it, of which text, and its numbers. */
import { createHash } from 'node:crypto';

/** How far from one the length of a unit vector may be, after rounding to 32 bits. */
const TOLERANCE = 1e-3;

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const headOf = (model: string) => `{"model":${JSON.stringify(model)},"sha256":"`;
const MIDDLE = '","vector":"';
const TAIL = '"}';

/** The line, without its line break. The numbers are base64 of little-endian 32-bit floats: exact, and the same everywhere. */
export function formatRecord(model: string, hash: string, vector: Float32Array): string {
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, at) => bytes.writeFloatLE(value, at * 4));
  return `${headOf(model)}${hash}${MIDDLE}${bytes.toString('base64')}${TAIL}`;
}

/** Which text a line is about; null when it is torn, or of another model. */
export function hashIn(line: string, model: string): string | null {
  const head = headOf(model);
  const hash = line.slice(head.length, head.length + 64);
  const whole = line.startsWith(head) && line.startsWith(MIDDLE, head.length + 64) && line.endsWith(TAIL);
  return whole && /^[0-9a-f]{64}$/.test(hash) ? hash : null;
}

function numbersOf(base64: string): Float32Array {
  const bytes = Buffer.from(base64, 'base64');
  return Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readFloatLE(at * 4));
}

/** The vector of a line; null unless it is a unit vector of this length (of any, where `dimensions` is null), of this model and this text. */
export function vectorIn(line: string, model: string, hash: string, dimensions: number | null): Float32Array | null {
  if (hashIn(line, model) !== hash) return null;
  const vector = numbersOf(line.slice(headOf(model).length + 64 + MIDDLE.length, -TAIL.length));
  const isUnit = Math.abs(Math.hypot(...vector) - 1) < TOLERANCE;
  return (dimensions === null || vector.length === dimensions) && isUnit ? vector : null;
}
