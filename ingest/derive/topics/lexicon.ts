/**
 * What a word can be, by itself: asked of compromise once for each word and kept. Tagging words costs a twentieth of tagging sentences,
 * and what a word is where it stands is decided in `tokens.ts` by rules made for the prose of papers.
 */
import nlp from 'compromise/two';
import { PREFIXES } from './key.ts';
import { FUNCTION_WORDS, NOT_NOUNS } from './words.ts';

/** `noun-verb` is either ("models", "result"); `past` may be a participle; `none` stands in no phrase. */
export type Kind = 'noun' | 'noun-verb' | 'verb' | 'past' | 'adjective' | 'adverb' | 'gerund' | 'none';

/** The inner document of compromise, as far as it is used here; its types leave it open. */
interface Tagged {
  document: { tags: Set<string>; switch?: string }[][];
}

/** Words are kept up to here, then forgotten together: hostile texts have no end of words. */
const MOST_KEPT = 200_000;
const kinds = new Map<string, Kind>();

function tagged(word: string): Kind {
  const term = (nlp(word) as unknown as Tagged).document[0]?.[0];
  if (!term) return 'none';
  const { tags } = term;
  const either = term.switch ?? '';
  if (/^(?:Plural|Noun|Actor|Person)\|Verb$/.test(either)) return 'noun-verb';
  if (tags.has('Expression') || tags.has('Determiner') || tags.has('Conjunction') || tags.has('Pronoun')) return 'none';
  if (tags.has('Ordinal')) return 'adjective';
  if (tags.has('Date') || tags.has('Month') || tags.has('WeekDay') || tags.has('Value')) return 'none';
  if (tags.has('PastTense') || tags.has('Participle') || either === 'Adj|Past') return 'past';
  if (tags.has('Adverb')) return 'adverb';
  if (tags.has('Adjective') || either.startsWith('Adj|')) return /[^su]s$/.test(word) ? 'noun' : 'adjective';
  if (tags.has('Noun') || tags.has('Singular') || tags.has('Plural')) return 'noun';
  return tags.has('Verb') || tags.has('Preposition') ? 'verb' : 'noun';
}

/** A prefix and a word of five letters or more are what the word is: "semigroup", "hypergraph", "submodular". */
function unprefixed(lower: string): string {
  const length = [5, 4, 3].find((letters) => PREFIXES.has(lower.slice(0, letters)) && lower.length >= letters + 5);
  return length === undefined ? lower : lower.slice(length);
}

function looked(lower: string): Kind {
  if (FUNCTION_WORDS.has(lower) || NOT_NOUNS.has(lower) || !/\p{L}/u.test(lower)) return 'none';
  if (/^\p{L}{3,}ing$/u.test(lower)) return tagged(lower) === 'noun' ? 'noun' : 'gerund';
  if (/^\p{L}{3,}ly$/u.test(lower) && tagged(lower) === 'adverb') return 'adverb';
  const bare = unprefixed(lower);
  return tagged(bare) === 'none' ? tagged(lower) : tagged(bare);
}

/** Whether capitalised words name a place, or a person by a first name, as far as compromise knows. */
export function namedBy(words: string): 'place' | 'person' | null {
  const terms = (nlp(words) as unknown as Tagged).document.flat();
  const [first] = terms;
  if (!first) return null;
  if (terms.every(({ tags }) => ['Place', 'City', 'Country', 'Region'].some((tag) => tags.has(tag)))) return 'place';
  return ['FirstName', 'MaleName', 'FemaleName'].some((tag) => first.tags.has(tag)) ? 'person' : null;
}

/**
 * What a word can be.
 *
 * @param lower one word without hyphens, in lower case
 */
export function kindOf(lower: string): Kind {
  const known = kinds.get(lower);
  if (known) return known;
  if (kinds.size >= MOST_KEPT) kinds.clear();
  const kind = looked(lower);
  kinds.set(lower, kind);
  return kind;
}
