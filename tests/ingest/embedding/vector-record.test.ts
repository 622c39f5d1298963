import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRecord, hashIn, hashOf, vectorIn } from '../../../ingest/embedding/vector-record.ts';

const MODEL = 'hashing/2';
const HASH = hashOf('a text');
const line = formatRecord(MODEL, HASH, Float32Array.of(0.6, 0.8));

describe('a record', () => {
  it('is one line of JSON that says model, text and numbers', () => {
    expect(line).toBe(`{"model":"hashing/2","sha256":"${HASH}","vector":"mpkZP83MTD8="}`);
  });

  it('gives the numbers back bit by bit', () => {
    const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    fc.assert(
      fc.property(angle, (value) => {
        const vector = Float32Array.of(Math.cos(value), Math.sin(value));
        expect(vectorIn(formatRecord(MODEL, HASH, vector), MODEL, HASH, 2)).toEqual(vector);
      }),
    );
  });

  it('is not read as that of another model, text or length', () => {
    expect(hashIn(line, MODEL)).toBe(HASH);
    expect(hashIn(line, 'other')).toBeNull();
    expect(vectorIn(line, MODEL, hashOf('another text'), 2)).toBeNull();
    expect(vectorIn(line, MODEL, HASH, 3)).toBeNull();
  });

  it('is not read when any part of it is torn off', () => {
    for (let end = 0; end < line.length; end++) expect(vectorIn(line.slice(0, end), MODEL, HASH, 2)).toBeNull();
    for (let start = 1; start < line.length; start++) expect(vectorIn(line.slice(start), MODEL, HASH, 2)).toBeNull();
  });

  it('is not read when its vector is not of length one', () => {
    for (const vector of [Float32Array.of(0, 0), Float32Array.of(3, 4), Float32Array.of(NaN, 1)])
      expect(vectorIn(formatRecord(MODEL, HASH, vector), MODEL, HASH, 2)).toBeNull();
  });
});
