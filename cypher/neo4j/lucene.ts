/** A question as a Lucene query, and what a text that answers it in full would score. */
import { numbersOf, SHORTEST_PREFIX, slips, telling, type QueryTerms } from '../words.ts';

/** A term in a label counts this often, beside once in any other text. */
const LABEL = 2;

/** A word in a label, or elsewhere, in both numbers: the index keeps words as they are printed. Of several forms the best counts only once when they do not meet in one text. */
const whole = (term: string) => numbersOf(term).flatMap((form) => [`label:${form}^${LABEL}`, form]);
const begun = (term: string) => `${term}*^0.4`;
const slipped = (term: string) => (slips(term) > 0 ? [`${term}~${slips(term)}^0.4`] : []);

/** Lucene takes 1,024 clauses; a form of a word is five, one for each field and one for the label. */
const MOST_TERMS = 60;

/** The different terms that are asked for, in their order, with how often each is said. */
const weighed = ({ terms }: QueryTerms): [term: string, times: number][] => {
  const times = new Map<string, number>();
  for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
  return [...times].slice(0, MOST_TERMS);
};

/** Terms whose holders have to be known. */
export const askedTerms = (asked: QueryTerms): string[] => weighed(asked).map(([term]) => term);

/** What has to stand in a text and what must not, as Lucene asks for it; `''` when there is nothing of the kind. */
export const conditions = ({ phrases, without }: Pick<QueryTerms, 'phrases' | 'without'>): string =>
  [...phrases.map((phrase) => `+"${phrase}"`), ...without.map((phrase) => `-"${phrase}"`)].join(' ');

/**
 * A Lucene query of folded words. Words hold letters, digits and low lines only, so nothing a person types is an operator.
 *
 * @param holders how many nodes hold each term; one that none holds may be a beginning or a slip
 */
export function luceneQuery(asked: QueryTerms, holders: ReadonlyMap<string, number>): string {
  const { terms, typed } = asked;
  const clause = ([term, times]: [string, number]) => {
    const unknown = typed && !holders.get(term);
    const last = typed && term === terms.at(-1);
    const open = term.length >= SHORTEST_PREFIX && (unknown || last);
    const ways = [...whole(term), ...(open ? [begun(term)] : []), ...(unknown ? slipped(term) : [])];
    return `(${ways.join(' OR ')})${times > 1 ? `^${times}` : ''}`;
  };
  const words = [...weighed(asked).map(clause), ...asked.joined.map((word) => `"${word}"`)].join(' OR ');
  const held = conditions(asked);
  return held ? `+(${words}) ${held}` : words;
}

/** What Lucene's BM25 comes to, but for the length of texts, when a text says every term often, in its label as well. */
export const idealScore = (asked: QueryTerms, holders: ReadonlyMap<string, number>, nodes: number): number =>
  weighed(asked).reduce((sum, [term, times]) => sum + times * (1 + LABEL) * telling(holders.get(term) ?? 0, nodes), 0);
