/** What Neo4j's full-text index holds of a node: its words as both engines read them, so that Lucene has nothing to fold. */
import { z } from 'zod';
import type { NodeRow } from '../../contract/graph.ts';
import { NodeKind } from '../../contract/ids.ts';
import { chunks, type Step } from '../batch.ts';
import { namesOf } from '../properties.ts';
import { read } from '../read.ts';
import type { Batch } from '../store.ts';
import { saidOf, termsOf, type Texts } from '../said.ts';

/** Words that count, of talks and of all others; both fields are in the singular. */
export type Field = 'talkWords' | 'nodeWords';
export const fieldOf = (kind: NodeKind): Field => (kind === 'talk' ? 'talkWords' : 'nodeWords');

type Indexed = { said: string } & Partial<Record<Field, string>>;

/** The indexed properties of a node. */
export function indexedWords(kind: NodeKind, texts: Texts): Indexed {
  const said = saidOf(texts);
  return { said, [fieldOf(kind)]: termsOf(said).join(' ') };
}

function textOf(row: NodeRow): string | null {
  if (row.kind === 'talk') return row.abstract;
  return row.kind === 'meeting' ? row.description : null;
}

const wordsOf = (row: NodeRow) => ({
  id: row.id,
  ...indexedWords(row.kind, { label: row.label, names: namesOf(row), text: textOf(row) }),
});

/** What gives the nodes of a batch their words; one that is gone again meanwhile needs none. */
export const wordSteps = ({ nodes }: Batch): Step[] => chunks('words', nodes.map(wordsOf), false);

/** Nodes that a version before the index, or another hand, has left without words. */
export const wordless = read(
  'wordless',
  z.object({ limit: z.int() }),
  z.object({
    id: z.string(),
    kind: NodeKind,
    label: z.string(),
    names: z.array(z.string()),
    text: z.string().nullable(),
  }),
);
