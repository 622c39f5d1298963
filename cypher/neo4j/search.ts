/** Search of Neo4j: by words with its full-text index (Lucene), by meaning with its vector index. */
import { z } from 'zod';
import { NodeKind, TalkId } from '../../contract/ids.ts';
import { byScore, dot } from '../nearest.ts';
import { read } from '../read.ts';
import type { Hit, ReadOptions, Store, WantedTalks, WantedWords } from '../store.ts';
import { queryTerms, type QueryTerms } from '../words.ts';
import { askedTerms, idealScore, luceneQuery } from './lucene.ts';

/** What the indexes are asked. */
export const neo4jReads = {
  lexical: read(
    'lexical',
    z.object({ query: z.string(), kinds: z.array(NodeKind), limit: z.int() }),
    z.object({ id: z.string(), kind: NodeKind, score: z.number() }),
  ),
  holders: read(
    'holders',
    z.object({ terms: z.array(z.string()), most: z.int() }),
    z.object({ term: z.string(), holders: z.int(), nodes: z.int() }),
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

/** A term is counted up to here. */
const MOST_HOLDERS = 2_000;

export class Neo4jSearch {
  readonly #store: Pick<Store, 'read'>;

  constructor(store: Pick<Store, 'read'>) {
    this.#store = store;
  }

  async lexical(text: string, { kinds = [], limit }: WantedWords, options?: ReadOptions): Promise<Hit[]> {
    const asked = queryTerms(text);
    if (asked.terms.length === 0) return [];
    const { holders, nodes } = await this.#holders(asked, options);
    const query = luceneQuery(asked, holders);
    const hits = await this.#store.read(neo4jReads.lexical, { query, kinds: [...kinds], limit }, options);
    const ideal = idealScore(asked, holders, nodes);
    return hits.map((hit) => ({ ...hit, score: Math.min(1, hit.score / ideal) })).sort(byScore);
  }

  async #holders(asked: QueryTerms, options?: ReadOptions) {
    const params = { terms: askedTerms(asked), most: MOST_HOLDERS };
    const rows = await this.#store.read(neo4jReads.holders, params, options);
    return { holders: new Map(rows.map(({ term, holders }) => [term, holders])), nodes: rows[0]?.nodes ?? 0 };
  }

  async nearest(vector: Float32Array, { limit }: WantedTalks, options?: ReadOptions): Promise<Hit[]> {
    const asked = Math.max(LEAST_ASKED, OVER_ASK * limit);
    const found = await this.#store.read(neo4jReads.nearest, { vector, asked, limit }, options);
    return found
      .map(({ id, vector: theirs }) => ({ id, kind: 'talk' as const, score: dot(theirs, vector) }))
      .sort(byScore);
  }
}
