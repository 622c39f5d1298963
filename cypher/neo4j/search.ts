/** Search of Neo4j: by words with its full-text index (Lucene), by meaning with its vector index. */
import { z } from 'zod';
import { Facet, Role, type Filter } from '../../contract/filter.ts';
import { kindOf } from '../../contract/ids.ts';
import { byScore } from '../nearest.ts';
import { read, type ReadParams } from '../read.ts';
import { standing } from '../said.ts';
import type { FacetCount, HeldWord, Hit, ReadOptions, Store, WantedTalks, WantedWords } from '../store.ts';
import { mayMean, queryTerms, type QueryTerms } from '../words.ts';
import { fieldOf, wordless, type Field } from './indexed.ts';
import { idealScore, luceneQuery, mistyped, talksQuery } from './lucene.ts';

const texts = z.array(z.string());
const filter = z.object({ meeting: texts, year: texts, day: texts, theme: texts, institution: texts });
const worded = z.object({
  words: z.object({
    fields: texts,
    terms: z.array(z.object({ held: z.string(), known: z.string(), open: z.string() })),
    besides: z.string(),
  }),
  counted: z.int(),
  asked: z.int(),
  limit: z.int(),
});
const vector = z.custom<Float32Array>();
const scored = z.object({ id: z.string(), score: z.number() });
const told = z.object({
  field: z.string(),
  texts: z.int(),
  holders: z.array(z.int()),
  hits: z.array(scored),
  cut: z.boolean(),
});

/** What the indexes are asked. */
export const neo4jReads = {
  lexical: read('lexical', worded, told),
  lexicalLeft: read('lexical-left', worded.extend({ filter: filter.extend({ ties: texts }) }), told),
  meant: read(
    'meant',
    z.object({
      words: z.object({ terms: z.array(z.object({ begun: z.string(), slipped: z.string() })) }),
      asked: z.int(),
    }),
    z.object({ place: z.int(), texts }),
  ),
  nearest: read('nearest', z.object({ vector, asked: z.int(), limit: z.int() }), scored),
  nearestAmong: read(
    'nearest-among',
    z.object({ vector, asked: z.int(), limit: z.int(), filter, text: z.object({ held: texts, without: texts }) }),
    scored,
  ),
  nearestLeft: read(
    'nearest-left',
    z.object({
      vector,
      most: z.int(),
      limit: z.int(),
      filter,
      text: z.object({ from: z.string(), said: z.string(), without: texts }),
    }),
    z.object({ talks: z.int(), left: z.int(), hits: z.array(scored) }),
  ),
  facets: read(
    'facets',
    z.object({ hits: z.object({ ids: texts }), most: z.int() }),
    z.object({
      facet: Facet,
      values: z.array(z.object({ value: z.string(), label: z.string().nullable(), count: z.int() })),
    }),
  ),
  wordless,
};

/** How deep the indexes are read: docs/decisions/0009-search.md. */
const BOUNDS = {
  /** So many more than are needed the index of words is asked for, to see who is as good as the last; and where each costs a look at its ties. */
  beyond: 300,
  beyondFiltered: 50,
  /** How many the index of vectors is asked for at least; otherwise four times as many as are needed. */
  asked: 400,
  /** And at most, where more is left out of what it names. */
  askedToFilter: 2_000,
  /** Up to so many vectors are compared one by one at once. */
  few: 2_000,
};
const OVER_ASK = 4;
/** Where a filter follows: of what is left, the nearest may lie less evenly than chance. */
const SPARE = 2;
/** All there are. */
const ALL = 2 ** 31 - 1;

/** A term is counted up to here. */
const MOST_HOLDERS = 20_000;

/** Of so many texts the words are read that a mistyped one may mean. */
const MOST_NEAR = 100;

/** The words of texts that a mistyped one may mean. */
function heldBy(texts: readonly string[], typed: string): HeldWord[] {
  const held = new Map<string, number>();
  for (const text of texts)
    for (const word of new Set(text.split(' '))) if (mayMean(typed, word)) held.set(word, (held.get(word) ?? 0) + 1);
  return [...held].map(([word, texts]) => ({ word, texts }));
}

const TIES: Record<Role, string> = { speaker: 'GAVE', credited: 'CREDITED_IN', organizer: 'ORGANIZED' };
const FIELDS: readonly Field[] = ['talkWords', 'nodeWords'];

const narrows = (filter: Filter | undefined) => Object.values(filter ?? {}).some((wanted) => wanted !== undefined);

/** A filter as parameters: an empty list for what is not asked for. */
function paramsOf({ meeting = [], year = [], day = [], theme = [], institution = [] }: Filter) {
  return { meeting: [...meeting], year: [...year], day: [...day], theme: [...theme], institution: [...institution] };
}

/** From which choice there is to begin, the one that leaves least as a rule. */
function beginning(asked: QueryTerms, filter: Filter): string {
  if (asked.phrases.length > 0) return 'said';
  const narrowest = (['institution', 'theme', 'meeting', 'year', 'day'] as const).find((one) => filter[one]?.length);
  return narrowest ?? 'said';
}

type Worded = Omit<ReadParams<typeof neo4jReads.lexical>, 'asked'>;

export class Neo4jSearch {
  readonly #store: Pick<Store, 'read'>;

  readonly #bounds: typeof BOUNDS;

  /** @param bounds other than the usual ones, for tests that meet them with a few talks */
  constructor(store: Pick<Store, 'read'>, bounds: Partial<typeof BOUNDS> = {}) {
    this.#store = store;
    this.#bounds = { ...BOUNDS, ...bounds };
  }

  /** A role is one of people: with one, nothing else is left. */
  async lexical(text: string, { kinds, filter = {}, limit }: WantedWords, options?: ReadOptions): Promise<Hit[]> {
    const asked = queryTerms(text);
    const wanted = filter.role ? (kinds ?? ['person']).filter((kind) => kind === 'person') : kinds;
    if (asked.terms.length === 0 || wanted?.length === 0) return [];
    const fields = FIELDS.filter((field) => !wanted || wanted.some((kind) => fieldOf(kind) === field));
    const params = { words: { ...luceneQuery(asked, wanted), fields }, counted: MOST_HOLDERS, limit };
    const rows = await this.#worded(params, filter, options);
    const hits = rows.flatMap(({ hits, holders, texts }) => {
      const ideal = idealScore(asked, holders, texts);
      return hits.map(({ id, score }): Hit => ({ id, kind: kindOf(id), score: Math.min(1, score / ideal) }));
    });
    return hits.sort(byScore).slice(0, limit);
  }

  /** The best that the index names; all that it has where it cut through equal ones. */
  async #worded(params: Worded, filter: Filter, options?: ReadOptions) {
    const ties = (filter.role ?? Role.options).map((role) => TIES[role]);
    const narrowed = narrows(filter);
    const ask = (asked: number) =>
      narrowed
        ? this.#store.read(neo4jReads.lexicalLeft, { ...params, filter: { ...paramsOf(filter), ties }, asked }, options)
        : this.#store.read(neo4jReads.lexical, { ...params, asked }, options);
    const rows = await ask(params.limit + this.#bounds[narrowed ? 'beyondFiltered' : 'beyond']);
    return rows.some(({ cut }) => cut) ? ask(ALL) : rows;
  }

  async meant(terms: readonly string[], options?: ReadOptions): Promise<Map<string, HeldWord[]>> {
    if (terms.length === 0) return new Map();
    const params = { words: { terms: terms.map(mistyped) }, asked: MOST_NEAR };
    const rows = await this.#store.read(neo4jReads.meant, params, options);
    return new Map(rows.map(({ place, texts }) => [terms[place]!, heldBy(texts, terms[place]!)]));
  }

  async nearest(
    vector: Float32Array,
    { limit, filter = {}, query = '' }: WantedTalks,
    options?: ReadOptions,
  ): Promise<Hit[]> {
    if (filter.role) return [];
    const asked = queryTerms(query);
    const free = !narrows(filter) && asked.phrases.length + asked.without.length === 0;
    const hits = await (free
      ? this.#store.read(neo4jReads.nearest, { vector, limit, asked: this.#overAsked(limit) }, options)
      : this.#nearestLeft(vector, limit, filter, asked, options));
    const talk = ({ id, score }: Omit<Hit, 'kind'>): Hit => ({ id, kind: 'talk', score: Math.max(-1, Math.min(1, score)) }); // prettier-ignore
    return hits.map(talk).sort(byScore);
  }

  #overAsked(limit: number): number {
    return Math.max(this.#bounds.asked, OVER_ASK * limit);
  }

  /** Few talks that are left are compared one by one; of many those that the vector index names; all where it names too few. */
  async #nearestLeft(vector: Float32Array, limit: number, filter: Filter, asked: QueryTerms, options?: ReadOptions) {
    const { oneByOne, among } = this.#waysTo(vector, limit, filter, asked, options);
    const { few, askedToFilter } = this.#bounds;
    const shallow = this.#overAsked(limit);
    // Words that are left out leave most of the talks, as a rule.
    if (!narrows(filter) && asked.phrases.length === 0) {
      const near = await among(shallow);
      if (near.length >= limit) return near;
      const deeper = Math.ceil((SPARE * shallow * limit) / near.length);
      const more = deeper <= askedToFilter ? await among(deeper) : [];
      if (more.length >= limit) return more;
    }
    const { talks, left, hits } = await oneByOne(few);
    if (left <= few) return hits;
    const depth = Math.max(shallow, Math.ceil((SPARE * limit * talks) / left));
    for (const deep of new Set([Math.min(depth, askedToFilter), askedToFilter])) {
      const near = await among(deep);
      if (near.length >= limit) return near;
    }
    return (await oneByOne(ALL)).hits;
  }

  /** To compare every talk that is left, if they are not too many, or to choose among the nearest. */
  #waysTo(vector: Float32Array, limit: number, filter: Filter, asked: QueryTerms, options?: ReadOptions) {
    const params = { vector, limit, filter: paramsOf(filter) };
    const without = asked.without.map(standing);
    const chosen = { from: beginning(asked, filter), said: talksQuery(asked), without };
    const text = { held: asked.phrases.map(standing), without };
    return {
      oneByOne: async (most: number) => {
        const [row] = await this.#store.read(neo4jReads.nearestLeft, { ...params, text: chosen, most }, options);
        return row!;
      },
      among: (depth: number) => this.#store.read(neo4jReads.nearestAmong, { ...params, text, asked: depth }, options),
    };
  }

  facets(ids: readonly string[], most: number, options?: ReadOptions): Promise<FacetCount[]> {
    return this.#store.read(neo4jReads.facets, { hits: { ids: [...ids] }, most }, options);
  }
}
