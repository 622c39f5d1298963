/** A deterministic fake of an embedding model, for tests: same text, same vector; shared words, nearer; no file needed. */
import { createHash } from 'node:crypto';
import { DIMENSIONS } from './bge.ts';
import type { Embedder } from './embedder.ts';
import { normalise } from './pool.ts';

/** Each word votes in a few places, up or down, as its hash says. */
const VOTES = 8;

function vote(vector: Float32Array, word: string): void {
  const hash = createHash('sha256').update(word).digest();
  for (let at = 0; at < VOTES; at++) {
    const bits = hash.readUInt32LE(at * 4);
    vector[(bits >>> 1) % DIMENSIONS]! += bits & 1 ? 1 : -1;
  }
}

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['']) vote(vector, word);
  return normalise(vector);
}

/** Opens the fake; it is ready at once. */
export function openHashingEmbedder(): Embedder {
  return {
    name: 'hashing/384',
    dimensions: DIMENSIONS,
    async embed(texts, { signal, onDone }) {
      signal?.throwIfAborted();
      const vectors = texts.map(vectorOf);
      onDone?.(texts.length);
      return vectors;
    },
    state: () => ({ state: 'ready' }),
    close: async () => {},
  };
}
