/** A question as a Lucene query, and what a text that answers it in full would score. */
import type { NodeKind } from '../../contract/ids.ts';
import { SHORTEST_PREFIX, slips, telling, type QueryTerms } from '../words.ts';

/** Texts with a word that begins so. It counts nothing beside the word itself, which a holder of both is scored by. */
const begun = (term: string) => `(+${term}* -${term})^0.4`;
const near = (term: string) => `${term}~${slips(term)}`;
const slipped = (term: string) => (slips(term) > 0 ? [`${near(term)}^0.4`] : []);

/** Texts with a word that begins so, and those with one that is a slip away; Lucene counts a change of places as one slip, too. */
export const mistyped = (term: string): { begun: string; slipped: string } => {
  const either = (way: string) => `talkWords:${way} nodeWords:${way}`;
  return { begun: either(`${term}*`), slipped: either(near(term)) };
};

/** As many as a pasted text is asked for by (`ingest/derive/search/pasted.ts`): each costs a look at who holds it. */
const MOST_TERMS = 64;

/** The different terms that are asked for, in their order, with how often each counts. */
const weighed = ({ terms, boosts }: QueryTerms): [term: string, times: number][] => {
  const times = new Map<string, number>();
  for (const term of terms) times.set(term, (times.get(term) ?? 0) + (boosts.get(term) ?? 1));
  return [...times].slice(0, MOST_TERMS);
};

/** What has to stand in a text, and what must not. They choose and do not count: the words of a phrase do so already. */
const conditions = ({ phrases, without }: Pick<QueryTerms, 'phrases' | 'without'>): string[] => [
  ...phrases.map((phrase) => `+said:"${phrase}"^0`),
  ...without.map((phrase) => `-said:"${phrase}"`),
];

const ofKinds = (kinds: readonly NodeKind[]) => `+kind:(${kinds.join(' ')})^0`;

/** The talks in which phrases stand, and what is left out does not. */
export const talksQuery = (asked: QueryTerms): string => [ofKinds(['talk']), ...conditions(asked)].join(' ');

/** The parts that a Lucene query is put together from: words, one after the other, and what stands behind them. */
export interface LuceneParts {
  /** What finds its holders; the word as it is; with its beginnings and slips, for a word that nothing holds. */
  terms: { held: string; known: string; open: string }[];
  besides: string;
}

/**
 * A Lucene query of terms. They hold folded letters and digits only, so nothing a person types is an operator.
 *
 * @param kinds that are wanted; empty means all
 */
export function luceneQuery(asked: QueryTerms, kinds: readonly NodeKind[] = []): LuceneParts {
  const { terms, typed } = asked;
  const clause = (term: string, times: number, unknown: boolean) => {
    const open = term.length >= SHORTEST_PREFIX && typed && (unknown || term === terms.at(-1));
    const ways = [term, ...(open ? [begun(term)] : []), ...(unknown && typed ? slipped(term) : [])];
    return `(${ways.join(' ')})${times === 1 ? '' : `^${times.toFixed(1)}`}`;
  };
  const besides = [...conditions(asked), ...(kinds.length > 0 ? [ofKinds(kinds)] : [])];
  return {
    terms: weighed(asked).map(([term, times]) => ({
      held: term,
      known: clause(term, times, false),
      open: clause(term, times, true),
    })),
    besides: besides.map((part) => ` ${part}`).join(''),
  };
}

/**
 * What Lucene's BM25 comes to, but for the length of texts, when a text says every term often.
 *
 * @param holders how many texts hold each different term, in the order of the question
 * @param texts how many there are
 */
export const idealScore = (asked: QueryTerms, holders: readonly number[], texts: number): number =>
  weighed(asked).reduce((sum, [, times], at) => sum + times * telling(holders[at] ?? 0, texts), 0);
