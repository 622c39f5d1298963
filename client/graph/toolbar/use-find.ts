/** The find field's words, what they find among what is drawn, and on which of these it stands. */
import { useMemo, useState } from 'react';
import type { GraphNode, Subgraph } from '../../../contract/graph.ts';
import { findIn } from '../find.ts';

export interface Find {
  words: string;
  /** Empties or changes the field; it then stands on the first that is found. */
  look: (words: string) => void;
  found: readonly GraphNode[];
  /** Place of the current one, from 0. */
  at: number;
  /** Goes on by so many, round and round. */
  step: (by: number) => void;
  /** For the canvas; null while nothing is looked for. */
  scene: { ids: readonly string[]; at: string | null } | null;
}

export function useFind({ nodes }: Subgraph): Find {
  const [words, setWords] = useState('');
  const [place, setPlace] = useState(0);
  const found = useMemo(() => findIn(nodes, words), [nodes, words]);
  const at = found.length === 0 ? 0 : ((place % found.length) + found.length) % found.length;
  const current = found[at]?.id ?? null;
  const looking = words.trim() !== '';
  const scene = useMemo(
    () => (looking ? { ids: found.map(({ id }) => id), at: current } : null),
    [looking, found, current],
  );
  const look = (next: string) => {
    setWords(next);
    setPlace(0);
  };
  return { words, look, found, at, step: (by) => setPlace(at + by), scene };
}
