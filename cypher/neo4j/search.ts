/** Search of Neo4j: by words with its full-text index (Lucene), by meaning with its vector index. */
import { z } from 'zod';
import { NodeKind, TalkId } from '../../contract/ids.ts';
import { byScore, dot } from '../nearest.ts';
import { read } from '../read.ts';
import type { Hit, ReadOptions, Store, WantedTalks, WantedWords } from '../store.ts';
import { queryWords, slips } from '../words.ts';

/** What the indexes are asked. */
export const neo4jReads = {
  lexical: read(
    'lexical',
    z.object({ query: z.string(), kinds: z.array(NodeKind), limit: z.int() }),
    z.object({ id: z.string(), kind: NodeKind, score: z.number() }),
  ),
  nearest: read(
    'nearest',
    z.object({ vector: z.custom<Float32Array>(), asked: z.int(), limit: z.int() }),
    z.object({ id: TalkId, vector: z.array(z.number()) }),
  ),
};

/** How many times more than needed the approximate index is asked for, and how many at least. */
const OVER_ASK = 4;
const LEAST_ASKED = 100;

/** A word in a label counts most, then the whole word anywhere, then its beginning, then a slip of it. */
const typedClause = (word: string) =>
  `(label:${word}^6 OR ${word}^3 OR ${word}*${slips(word) ? ` OR ${word}~${slips(word)}^0.5` : ''})`;
const wholeClause = (word: string) => `(label:${word}^3 OR ${word})`;

/** A Lucene query of folded words. Words hold letters and digits only, so nothing a person types is an operator. */
export function luceneQuery(query: string): string {
  const { words, typed } = queryWords(query);
  return words.map(typed ? typedClause : wholeClause).join(' OR ');
}

export class Neo4jSearch {
  readonly #store: Pick<Store, 'read'>;

  constructor(store: Pick<Store, 'read'>) {
    this.#store = store;
  }

  async lexical(text: string, { kinds = [], limit }: WantedWords, options?: ReadOptions): Promise<Hit[]> {
    const query = luceneQuery(text);
    return query ? this.#store.read(neo4jReads.lexical, { query, kinds: [...kinds], limit }, options) : [];
  }

  async nearest(vector: Float32Array, { limit }: WantedTalks, options?: ReadOptions): Promise<Hit[]> {
    const asked = Math.max(LEAST_ASKED, OVER_ASK * limit);
    const found = await this.#store.read(neo4jReads.nearest, { vector, asked, limit }, options);
    return found
      .map(({ id, vector: theirs }) => ({ id, kind: 'talk' as const, score: dot(theirs, vector) }))
      .sort(byScore);
  }
}
