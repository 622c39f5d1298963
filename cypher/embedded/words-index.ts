/** An index of words in memory: MiniSearch's BM25, told as the part of a question's words that a text holds. */
import MiniSearch from 'minisearch';
import type { NodeKind } from '../../contract/ids.ts';
import type { Hit } from '../store.ts';
import { saidOf, standing, termsOf, type Texts } from '../said.ts';
import { mayMean, SHORTEST_PREFIX, slips, telling, type QueryTerms } from '../words.ts';

/** What is indexed of a node. */
export interface Words extends Texts {
  id: string;
  kind: NodeKind;
}

/** BM25 as it is commonly used; `d` is an addition of BM25+, which we leave out. */
const BM25 = { k: 1.2, b: 0.75, d: 0 };

interface Entry {
  id: string;
  kind: NodeKind;
  said: string;
}

const entryOf = ({ id, kind, ...texts }: Words): Entry => ({ id, kind, said: saidOf(texts) });
const same = (term: string) => term;

export class WordsIndex {
  readonly #index = new MiniSearch<Entry>({
    fields: ['said'],
    storeFields: ['kind'],
    tokenize: termsOf,
    processTerm: same,
    // A question comes as terms already.
    searchOptions: { bm25: BM25, tokenize: (terms) => terms.split(' ') },
  });
  /** How many texts hold each term. */
  readonly #holders = new Map<string, number>();
  readonly #said = new Map<string, string>();

  /** Indexes in pieces, so that the process goes on answering. */
  static async build(words: readonly Words[]): Promise<WordsIndex> {
    const made = new WordsIndex();
    const entries = words.map(entryOf);
    for (const { id, said } of entries) {
      made.#said.set(id, said);
      for (const term of new Set(termsOf(said))) made.#holders.set(term, (made.#holders.get(term) ?? 0) + 1);
    }
    await made.#index.addAllAsync(entries, { chunkSize: 500 });
    return made;
  }

  /** Whether some text holds a term. */
  knows(term: string): boolean {
    return this.#holders.has(term);
  }

  /** The terms that a mistyped one may mean, with how many texts hold each; null when it is the beginning of one. Reads all terms. */
  meant(typed: string): Map<string, number> | null {
    const near = new Map<string, number>();
    for (const [term, texts] of this.#holders) {
      if (term.startsWith(typed)) return null;
      if (mayMean(typed, term)) near.set(term, texts);
    }
    return near;
  }

  /** What a text that says every term often would score. */
  #ideal({ terms, boosts }: QueryTerms): number {
    const texts = this.#index.documentCount;
    const each = terms.map(
      (term) => (boosts.get(term) ?? 1) * telling(this.#holders.get(term) ?? 0, texts) * (BM25.k + 1),
    );
    return each.reduce((sum, value) => sum + value, 0);
  }

  /** Whether a text holds phrases, and nothing that is left out. */
  holds(id: string, { phrases, without }: Pick<QueryTerms, 'phrases' | 'without'>): boolean {
    const said = this.#said.get(id) ?? '';
    const has = (phrase: string) => said.includes(standing(phrase));
    return phrases.every(has) && !without.some(has);
  }

  /**
   * The nodes that hold terms of a question, in no order.
   *
   * @param allows whether a node may be answered with
   * @returns each with the part of the question that it holds, 0…1, weighed by how telling the words are
   */
  search(asked: QueryTerms, allows: (id: string, kind: NodeKind) => boolean): Hit[] {
    const { terms, typed, boosts } = asked;
    const unknown = (term: string) => typed && !this.#holders.has(term);
    const last = terms.length - 1;
    const found = this.#index.search(terms.join(' '), {
      prefix: (term, at) => unknown(term) || (typed && at === last && term.length >= SHORTEST_PREFIX),
      fuzzy: (term) => unknown(term) && slips(term),
      boostTerm: (term) => boosts.get(term) ?? 1,
      filter: ({ id, kind }) => allows(id as string, kind as NodeKind) && this.holds(id as string, asked),
    });
    const ideal = this.#ideal(asked);
    // MiniSearch multiplies a score by the number of terms that match; BM25 does not.
    return found.map(({ id, kind, score, queryTerms }) => ({
      id: id as string,
      kind: kind as NodeKind,
      score: Math.min(1, score / Math.max(1, queryTerms.length) / ideal),
    }));
  }
}
