/** Words of a sentence with what part each plays in a noun phrase: what it can be by itself, decided by its neighbours. */
import { kindOf, type Kind } from './lexicon.ts';
import {
  AFTER_VERBS,
  COMPOUND_HEADS,
  DETERMINERS,
  FINAL_NOUNS,
  FUNCTION_WORDS,
  HELPERS,
  LIKE_NOUNS,
  NOMINAL_GERUNDS,
  PREPOSITIONS,
  SUBJECTS,
  VERBAL_GERUNDS,
} from './words.ts';

/**
 * `noun`, `modifier` (adjective) and `participle` can stand in a phrase, `adverb` before one of the last two; `break` ends one.
 */
export type Part = 'noun' | 'modifier' | 'participle' | 'adverb' | 'break';

export interface Token {
  text: string;
  /** `[start, end)` in the text the sentence was cut from. */
  start: number;
  end: number;
  part: Part;
  /** Whether white space alone stands between this word and the next. */
  joined: boolean;
}

interface Word {
  text: string;
  lower: string;
  at: number;
  kind: Kind;
  /** Whether white space alone stands before it. */
  follows: boolean;
}

/** Most words of a phrase. */
export const MAX_WORDS = 5;

/** A word with its hyphens, apostrophes and trailing signs: "k-means", "Kuhn's", "C++", "v1.1". */
export const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|-(?=[\p{L}\p{N}])|['’](?=\p{L})|(?<=\p{N})\.(?=\p{N}))*[+#]{0,2}/gu;
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}+-]{2,12}$/u;
/** Glued to other words by a bracket, a slash or a sign: "(in)stability", "and/or", "text<->graph". */
const GLUE = /[^\s,;:.!?"'’“”«»—–-]/;

const isGlued = (sentence: string, start: number, end: number) => {
  const inside = (mark: string | undefined, beyond: string | undefined) =>
    mark !== undefined && GLUE.test(mark) && beyond !== undefined && /[^\s,;:.!?"'’”)]/.test(beyond);
  const [before, after] = [sentence[start - 1], sentence[end]];
  return inside(before, sentence[start - 2]) || (after !== '(' && inside(after, sentence[end + 1]));
};

/** What is longer is no word: a sentence in a script without blanks, or noise. */
const LONGEST = 45;
/** A chain of more hyphens than in "state-of-the-art-like" is no word. */
const MOST_PARTS = 6;

function hyphenatedKind(text: string): Kind {
  const parts = text.toLowerCase().split('-');
  if (parts.length > MOST_PARTS) return 'none';
  const last = parts.at(-1)!;
  const kind = kindOf(last);
  if (kind === 'gerund' || NOMINAL_GERUNDS.has(last)) return 'gerund';
  if (kind === 'noun' || (kind === 'noun-verb' && FINAL_NOUNS.has(last))) return 'noun';
  return kind === 'noun-verb' ? 'noun' : 'adjective';
}

function wordKind(text: string, lower: string): Kind {
  if (FUNCTION_WORDS.has(lower)) return 'none';
  if (text.length > LONGEST) return 'none';
  if (ACRONYM.test(text) || /^\p{Ll}+\p{Lu}/u.test(text)) return 'noun';
  if (text.includes('-')) return hyphenatedKind(text);
  if (/^\p{Ll}$/u.test(text)) return 'none';
  return NOMINAL_GERUNDS.has(lower) ? 'gerund' : kindOf(lower.replace(/['’]s?$/, ''));
}

function wordsOf(sentence: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { 0: text, index } of sentence.matchAll(WORD)) {
    const lower = text.toLowerCase();
    const glued = isGlued(sentence, index, index + text.length);
    const follows = index > 0 && /^\s+$/.test(sentence.slice(end, index));
    words.push({ text, lower, at: index, kind: glued ? 'none' : wordKind(text, lower), follows });
    end = index + text.length;
  }
  return words;
}

const isPlural = (lower: string) => /[^su]s$/.test(lower) && !/(?:ics|sis|ias)$/.test(lower);
const isNominal = (kind: Kind | undefined) => kind === 'noun' || kind === 'noun-verb';
const describes = (kind: Kind | undefined) => isNominal(kind) || kind === 'adjective';

/** No object is longer, in words. */
const MOST_AHEAD = 8;

/** The rest of the sentence as one word sees it. */
class Place {
  readonly #words: readonly Word[];
  readonly #at: number;
  readonly word: Word;
  readonly before: Word | undefined;
  /** The next word, when only white space stands between. */
  readonly after: Word | undefined;
  /** What the word before plays here, when only white space stands between. */
  readonly led: Part | undefined;

  constructor(words: readonly Word[], parts: readonly Part[], at: number) {
    this.#words = words;
    this.#at = at;
    this.word = words[at]!;
    this.before = this.word.follows ? words[at - 1] : undefined;
    this.after = words[at + 1]?.follows ? words[at + 1] : undefined;
    this.led = this.before && parts[at - 1];
  }

  /** The words after this one that could be its object. */
  get object(): Word[] {
    const rest = this.#words.slice(this.#at + 1, this.#at + 1 + MOST_AHEAD);
    const end = rest.findIndex(({ kind, follows }) => !follows || !describes(kind));
    return end < 0 ? rest : rest.slice(0, end);
  }

  /** Whether what follows cannot follow a noun but a verb: "improves the", "fails to". */
  get hasObject(): boolean {
    const next = this.after;
    return next !== undefined && (DETERMINERS.has(next.lower) || next.lower === 'to' || next.lower === 'that');
  }
}

/** "we model", "to train", "significantly improves", "systems fail", "training improves the": verbs; others are nouns. */
function isVerb({ word, before, after, led, hasObject }: Place): boolean {
  if (!before) return hasObject && !isPlural(word.lower);
  if (LIKE_NOUNS.has(word.lower) && after?.lower === 'by') return true;
  if (SUBJECTS.has(before.lower) || before.kind === 'adverb') return true;
  const isBeforeNoun = hasObject || describes(after?.kind);
  if (before.lower === 'that') return isBeforeNoun || !isPlural(word.lower);
  if (/^(?:and|or|but)$/.test(before.lower)) return isPlural(word.lower) && (hasObject || after?.kind === 'adjective');
  if (led !== 'noun') return false;
  if (isPlural(word.lower) && after?.kind === 'adjective') return true;
  if (isPlural(before.lower) && !isPlural(word.lower)) return true;
  return isPlural(word.lower) && (hasObject || (after !== undefined && AFTER_VERBS.has(after.lower)));
}

/** What compromise knows as a verb alone is a noun where only one can stand: "optimal transport", "of transport", "message passing". */
function isBareNoun({ word, before, after, led, hasObject }: Place): boolean {
  if (hasObject || /(?:ed|es|ing)$/.test(word.lower)) return false;
  if (led === 'modifier' || led === 'participle') return true;
  if (!before) return after?.kind === 'gerund';
  return /^(?:an?|the|this|its|their|our|no)$/.test(before.lower) || PREPOSITIONS.has(before.lower);
}

/** "learning robust policies", "by ranking answers": a doing; "learning rate", "the ranking", "question answering": a thing. */
function gerundPart(place: Place): Part {
  const { word, before, after, led } = place;
  if (VERBAL_GERUNDS.has(word.lower)) return 'break';
  const nominal = NOMINAL_GERUNDS.has(word.lower) || word.text.includes('-');
  const ends =
    after === undefined || (!describes(after.kind) && after.kind !== 'past' && !DETERMINERS.has(after.lower));
  if (led === 'noun' || led === 'modifier') return (ends && !isPlural(before!.lower)) || nominal ? 'noun' : 'break';
  if (word.text.includes('-') && !ends) return 'modifier';
  if (!nominal) return 'break';
  if (ends || (before && DETERMINERS.has(before.lower))) return 'noun';
  const object = place.object;
  if (object.length === 0 || object[0]!.kind === 'adjective') return 'break';
  if (COMPOUND_HEADS.has(object[0]!.lower)) return 'noun';
  return isPlural(object.at(-1)!.lower) ? 'break' : 'noun';
}

/** Participles lead a phrase where no subject or helping verb makes them the verb: "pruned networks", not "have pruned". */
function participlePart({ before, after, led }: Place): Part {
  if (led === 'noun' || (before && (HELPERS.has(before.lower) || SUBJECTS.has(before.lower)))) return 'break';
  return after && (describes(after.kind) || after.kind === 'gerund') ? 'participle' : 'break';
}

/** An adverb stays where it says how something is described: "weakly supervised learning". */
function adverbPart({ word, after }: Place): Part {
  const stays = /ly$/.test(word.lower) && (after?.kind === 'past' || after?.kind === 'adjective');
  return stays ? 'adverb' : 'break';
}

/** Whether a word that is something else by itself ends a phrase as its noun: "Lipschitz constants", "spectral analyses". */
const endsAsNoun = ({ word, led, after }: Place) =>
  FINAL_NOUNS.has(word.lower) && (led === 'noun' || led === 'modifier') && !describes(after?.kind);

function partOf(place: Place): Part {
  const { kind } = place.word;
  if (kind === 'none') return 'break';
  if (kind === 'gerund') return gerundPart(place);
  if (kind === 'noun-verb') return isVerb(place) ? 'break' : 'noun';
  if (kind === 'noun' || (kind === 'verb' && isBareNoun(place))) return 'noun';
  if (endsAsNoun(place)) return 'noun';
  if (kind === 'past') return participlePart(place);
  if (kind === 'adverb') return adverbPart(place);
  return kind === 'adjective' ? 'modifier' : 'break';
}

/**
 * The words of a sentence, hyphenated ones in one piece.
 *
 * @param offset where the sentence begins in its text
 */
export function tokensOf(sentence: string, offset: number): Token[] {
  const words = wordsOf(sentence);
  const parts: Part[] = [];
  words.forEach((_, at) => parts.push(partOf(new Place(words, parts, at))));
  return words.map(({ text, at }, place) => ({
    text,
    start: offset + at,
    end: offset + at + text.length,
    part: parts[place]!,
    joined: words[place + 1]?.follows ?? false,
  }));
}
