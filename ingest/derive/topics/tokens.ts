/** Words of a sentence with what part they can play in a noun phrase; grammar by compromise, corrected for papers. */
import nlp from 'compromise/two';
import { FINAL_NOUNS, FUNCTION_WORDS, NOMINAL_GERUNDS, NOT_NOUNS } from './words.ts';

/**
 * `noun`, `modifier` (adjective), `gerund`, `participle` can stand in a phrase; `of` may join two; `break` ends one.
 */
type Part = 'noun' | 'modifier' | 'gerund' | 'participle' | 'of' | 'break';

export interface Token {
  text: string;
  /** `[start, end)` in the text the sentence was cut from. */
  start: number;
  end: number;
  part: Part;
  /** Whether white space alone stands between this word and the next. */
  joined: boolean;
}

/** The fields of a term of compromise that are used here; its types leave the inner document open. */
interface Term {
  pre: string;
  text: string;
  post: string;
  tags: Set<string>;
}

const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}+-]{2,12}$/u;

function partOf(word: string, tags: Set<string>): Part {
  const lower = word.toLowerCase();
  if (lower === 'of') return 'of';
  if (FUNCTION_WORDS.has(lower) || NOT_NOUNS.has(lower) || !/\p{L}/u.test(word)) return 'break';
  if (NOMINAL_GERUNDS.has(lower)) return 'noun';
  if (ACRONYM.test(word) || /^\p{Ll}+\p{Lu}/u.test(word)) return 'noun';
  if (/^\p{L}{3,}ing$/u.test(lower)) return tags.has('Verb') || tags.has('Gerund') ? 'gerund' : 'noun';
  if (tags.has('Expression')) return 'break';
  if (/^\p{L}{3,}ly$/u.test(lower) && tags.has('Adverb')) return 'break';
  if (tags.has('PastTense') || tags.has('Participle')) return 'participle';
  if (tags.has('Adjective')) return 'modifier';
  if (tags.has('Noun') && !tags.has('Pronoun')) return 'noun';
  return tags.has('Verb') || tags.has('Adverb') || tags.has('Value') ? 'break' : 'noun';
}

/** A chain of more hyphens than in "state-of-the-art-like" is no word. */
const MOST_PARTS = 6;

/** Parts of a hyphenated word as one: what its last part is, or a modifier. */
function hyphenated(parts: readonly Part[], text: string): Part {
  const last = parts.at(-1)!;
  if (parts.length > MOST_PARTS) return 'break';
  if (ACRONYM.test(text)) return 'noun';
  return last === 'noun' ? 'noun' : 'modifier';
}

function termsOf(sentence: string): Term[] {
  const view = nlp(sentence) as unknown as { document: Term[][] };
  return view.document.flat().filter(({ text }) => text !== '');
}

/** Places of the terms in the sentence; a term that cannot be found is left out. */
function located(sentence: string, offset: number): { term: Term; start: number; end: number }[] {
  let from = 0;
  return termsOf(sentence).flatMap((term) => {
    const at = sentence.indexOf(term.text, from);
    if (at < 0) return [];
    from = at + term.text.length;
    return [{ term, start: offset + at, end: offset + from }];
  });
}

/** Whether a word that is tagged otherwise ends a phrase as its noun: "Lipschitz constants", "spectral analyses". */
function isFinalNoun(tokens: readonly Token[], at: number): boolean {
  const { text, part } = tokens[at]!;
  if (part === 'noun' || !FINAL_NOUNS.has(text.toLowerCase())) return false;
  const before = tokens[at - 1];
  const after = tokens[at]!.joined ? tokens[at + 1] : undefined;
  const follows = before?.joined === true && (before.part === 'noun' || before.part === 'modifier');
  return follows && after?.part !== 'noun' && after?.part !== 'modifier';
}

/**
 * The words of a sentence, hyphenated ones in one piece.
 *
 * @param offset where the sentence begins in its text
 */
export function tokensOf(sentence: string, offset: number): Token[] {
  const words = located(sentence, offset);
  const tokens: Token[] = [];
  const between = (a: number, b: number) => sentence.slice(a - offset, b - offset);
  for (let i = 0; i < words.length; i++) {
    let last = i;
    while (words[last + 1] && between(words[last]!.end, words[last + 1]!.start) === '-') last++;
    const { start } = words[i]!;
    const { end } = words[last]!;
    const text = between(start, end);
    const parts = words.slice(i, last + 1).map(({ term }) => partOf(term.text, term.tags));
    const next = words[last + 1];
    tokens.push({
      text,
      start,
      end,
      part: last > i ? hyphenated(parts, text) : parts[0]!,
      joined: next !== undefined && /^\s+$/.test(between(end, next.start)),
    });
    i = last;
  }
  return tokens.map((token, at) => (isFinalNoun(tokens, at) ? { ...token, part: 'noun' } : token));
}
