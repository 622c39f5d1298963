/** How much two texts have in common: the share of their runs of words that both hold. */
import { wordsOf } from '../../cypher/words.ts';

/** Runs of this many words are rarely common by chance. */
const RUN = 4;
/** Of each text the smallest so many hashes are compared first. */
const SKETCH = 12;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The words of a text, and the hashes of its runs of words. */
export interface Sketched {
  words: string[];
  runs: ReadonlySet<number>;
  smallest: readonly number[];
}

export function sketch(text: string): Sketched {
  const words = wordsOf(text);
  const runs = new Set(words.map((_, at) => hashOf(words.slice(at, at + RUN).join(' '))));
  return { words, runs, smallest: [...runs].sort((a, b) => a - b).slice(0, SKETCH) };
}

/** Jaccard's index of two sets: what both hold by what either holds, 0…1. */
export function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both += 1;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}
