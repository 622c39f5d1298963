/** Search of Neo4j: by words with its full-text index (Lucene), by meaning with its vector index. */
import { z } from 'zod';
import { Facet, Role, type Filter } from '../../contract/filter.ts';
import { NodeKind } from '../../contract/ids.ts';
import { byScore } from '../nearest.ts';
import { read, type ReadParams } from '../read.ts';
import type { FacetCount, Hit, ReadOptions, Store, WantedTalks, WantedWords } from '../store.ts';
import { queryTerms, type QueryTerms } from '../words.ts';
import { askedTerms, conditions, idealScore, luceneQuery } from './lucene.ts';

const filtered = z.object({
  meeting: z.array(z.string()),
  year: z.array(z.string()),
  day: z.array(z.string()),
  theme: z.array(z.string()),
  institution: z.array(z.string()),
  limit: z.int(),
});
const scored = z.object({ id: z.string(), kind: NodeKind, score: z.number() });

/** What the indexes are asked. */
export const neo4jReads = {
  lexical: read('lexical', z.object({ query: z.string(), kinds: z.array(NodeKind), limit: z.int() }), scored),
  lexicalLeft: read(
    'lexical-left',
    filtered.extend({ query: z.string(), kinds: z.array(NodeKind), ties: z.array(z.string()) }),
    scored,
  ),
  holders: read(
    'holders',
    z.object({ terms: z.array(z.string()), most: z.int() }),
    z.object({ term: z.string(), holders: z.int(), nodes: z.int() }),
  ),
  nearest: read('nearest', z.object({ vector: z.custom<Float32Array>(), asked: z.int(), limit: z.int() }), scored),
  nearestWithout: read(
    'nearest-without',
    z.object({ vector: z.custom<Float32Array>(), query: z.string(), asked: z.int(), limit: z.int() }),
    scored,
  ),
  nearestHolding: read(
    'nearest-holding',
    filtered.extend({ vector: z.custom<Float32Array>(), query: z.string() }),
    scored,
  ),
  nearestLeft: read('nearest-left', filtered.extend({ vector: z.custom<Float32Array>() }), scored),
  facets: read(
    'facets',
    z.object({ ids: z.array(z.string()) }),
    z.object({ facet: Facet, value: z.string(), count: z.int() }),
  ),
};

/** How many times more than needed the approximate index is asked for, and how many at least: docs/decisions/0009-search.md. */
const OVER_ASK = 4;
const LEAST_ASKED = 400;

/** A term is counted up to here. */
const MOST_HOLDERS = 2_000;

/** Every node: Lucene takes away from something. */
const ALL = '*:*';

const TIES: Record<Role, string> = { speaker: 'GAVE', credited: 'CREDITED_IN', organizer: 'ORGANIZED' };

const narrows = (filter: Filter | undefined) => Object.values(filter ?? {}).some((wanted) => wanted !== undefined);

/** A filter as parameters: an empty list for what is not asked for. */
function paramsOf({ meeting = [], year = [], day = [], theme = [], institution = [] }: Filter) {
  return { meeting: [...meeting], year: [...year], day: [...day], theme: [...theme], institution: [...institution] };
}

export class Neo4jSearch {
  readonly #store: Pick<Store, 'read'>;

  constructor(store: Pick<Store, 'read'>) {
    this.#store = store;
  }

  async lexical(text: string, { kinds, filter, limit }: WantedWords, options?: ReadOptions): Promise<Hit[]> {
    const asked = queryTerms(text);
    if (asked.terms.length === 0) return [];
    const { holders, nodes } = await this.#holders(asked, options);
    const query = { query: luceneQuery(asked, holders), kinds: [...(kinds ?? [])], limit };
    const hits = await (narrows(filter)
      ? this.#lexicalLeft(query, filter!, options)
      : this.#store.read(neo4jReads.lexical, query, options));
    const ideal = idealScore(asked, holders, nodes);
    return hits.map((hit) => ({ ...hit, score: Math.min(1, hit.score / ideal) })).sort(byScore);
  }

  /** A role is one of people: with one, nothing else is left. */
  async #lexicalLeft(query: ReadParams<typeof neo4jReads.lexical>, filter: Filter, options?: ReadOptions) {
    const { role } = filter;
    if (role && query.kinds.length > 0 && !query.kinds.includes('person')) return [];
    const ties = (role ?? Role.options).map((one) => TIES[one]);
    const kinds: NodeKind[] = role ? ['person'] : query.kinds;
    return this.#store.read(neo4jReads.lexicalLeft, { ...paramsOf(filter), ...query, kinds, ties }, options);
  }

  async #holders(asked: QueryTerms, options?: ReadOptions) {
    const params = { terms: askedTerms(asked), most: MOST_HOLDERS };
    const rows = await this.#store.read(neo4jReads.holders, params, options);
    return { holders: new Map(rows.map(({ term, holders }) => [term, holders])), nodes: rows[0]?.nodes ?? 0 };
  }

  async nearest(
    vector: Float32Array,
    { limit, filter, query = '' }: WantedTalks,
    options?: ReadOptions,
  ): Promise<Hit[]> {
    const asked = queryTerms(query);
    const held = conditions(asked);
    const plain = !narrows(filter) && asked.phrases.length === 0;
    const few = plain ? await this.#nearestOfAll(vector, asked.without, limit, options) : [];
    const enough = few.length >= limit || (plain && !held);
    const hits = enough ? few : await this.#nearestLeft(vector, filter ?? {}, held, limit, options);
    return hits.map((hit) => ({ ...hit, score: Math.max(-1, Math.min(1, hit.score)) })).sort(byScore);
  }

  /** By the vector index; it may find too few where something is left out. */
  #nearestOfAll(vector: Float32Array, without: readonly string[], limit: number, options?: ReadOptions) {
    const params = { vector, limit, asked: Math.max(LEAST_ASKED, OVER_ASK * limit) };
    if (without.length === 0) return this.#store.read(neo4jReads.nearest, params, options);
    const query = without.map((phrase) => `"${phrase}"`).join(' OR ');
    return this.#store.read(neo4jReads.nearestWithout, { ...params, query }, options);
  }

  async #nearestLeft(vector: Float32Array, filter: Filter, held: string, limit: number, options?: ReadOptions) {
    if (filter.role) return [];
    const params = { ...paramsOf(filter), vector, limit };
    if (!held) return this.#store.read(neo4jReads.nearestLeft, params, options);
    const query = held.includes('+') ? held : `${ALL} ${held}`;
    return this.#store.read(neo4jReads.nearestHolding, { ...params, query }, options);
  }

  facets(ids: readonly string[], options?: ReadOptions): Promise<FacetCount[]> {
    return this.#store.read(neo4jReads.facets, { ids: [...ids] }, options);
  }
}
