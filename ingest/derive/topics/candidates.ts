/** What each talk could be about: its phrases by key, with how often, where, and how the collection uses them. */
import type { TalkText } from '../../model.ts';
import { Acronyms } from './acronyms.ts';
import { fragmentsIn } from './fragments.ts';
import { keyOf, keyWords } from './key.ts';
import { namedBy } from './lexicon.ts';
import { inferAcronyms, keyIn, mentionsOf, readTalk, type Mention, type Reading } from './mentions.ts';

export interface Candidate {
  key: string;
  words: string[];
  mentions: Mention[];
  inTitle: boolean;
  /** Whether it stands alone in this talk, not only as a part of a longer phrase. */
  alone: boolean;
}

export interface Collection {
  talks: readonly TalkText[];
  /** Candidates of each talk, in the order of `talks`. */
  candidates: Candidate[][];
  /** In how many talks a phrase stands, by key. */
  talksWith: ReadonlyMap<string, number>;
  /** How often a phrase stands in the collection, by key. */
  frequency: ReadonlyMap<string, number>;
  /** Mean number of phrases of a talk. */
  phrasesPerTalk: number;
  /** Printed forms of each key with how often each stands alone. */
  printed: ReadonlyMap<string, Map<string, number>>;
  acronyms: Acronyms;
}

/** What a printed form counts that does not stand alone: its label is taken when there is no other. */
const RARE = 0.001;

const addTo = <K>(counts: Map<K, number>, key: K, by = 1) => counts.set(key, (counts.get(key) ?? 0) + by);

function candidatesOf(mentions: readonly Mention[]): Candidate[] {
  const byKey = new Map<string, Candidate>();
  for (const mention of mentions) {
    const known = byKey.get(mention.key);
    const candidate = known ?? {
      key: mention.key,
      words: keyWords(mention.key),
      mentions: [],
      inTitle: false,
      alone: false,
    };
    candidate.mentions.push(mention);
    candidate.inTitle ||= mention.field === 'title';
    candidate.alone ||= !mention.nested;
    byKey.set(mention.key, candidate);
  }
  return [...byKey.values()];
}

/** Keys of the names of a talk, whole and word by word: people and institutions are no topics. */
function namesOf(talk: TalkText): Set<string> {
  const words = talk.names.flatMap((name) =>
    name.split(/[\s,]+/).filter((word) => /^\p{Lu}/u.test(word) && word.length > 2),
  );
  return new Set([...talk.names, ...words].map(keyOf));
}

/** Whether a phrase is a place alone, or a first name with other names: "Berlin", "Ada Brandt". */
function namesSomebody(printed: string): boolean {
  const words = printed.split(' ');
  if (words.length > 3 || !words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))) return false;
  const named = namedBy(printed);
  return named === 'place' || (named === 'person' && words.length > 1);
}

const isName = ({ key, words, mentions }: Candidate, names: ReadonlySet<string>) =>
  names.has(key) ||
  (words.every((word) => names.has(word)) && mentions.every(({ printed }) => /^\p{Lu}/u.test(printed))) ||
  mentions.every(({ printed }) => namesSomebody(printed));

/** Phrases that stand alone somewhere, by key. */
function keysAlone(readings: readonly Reading[], acronyms: Acronyms): Set<string> {
  return new Set(readings.flatMap(({ talk, phrases }) => phrases.map(({ words }) => keyIn(talk.id, words, acronyms))));
}

/** Reads all talks and counts their phrases over the collection. */
export function collect(talks: readonly TalkText[]): Collection {
  const acronyms = new Acronyms();
  const readings = talks.map((talk) => readTalk(talk, acronyms));
  for (const reading of readings) inferAcronyms(reading, acronyms);
  const alone = keysAlone(readings, acronyms);
  const read = readings.map((reading) => candidatesOf(mentionsOf(reading, acronyms, alone)));
  const fragments = fragmentsIn(read, acronyms);
  const candidates = read.map((own, place) => {
    const names = namesOf(readings[place]!.talk);
    return own.filter((candidate) => !fragments.has(candidate.key) && !isName(candidate, names));
  });
  const talksWith = new Map<string, number>();
  const frequency = new Map<string, number>();
  const printed = new Map<string, Map<string, number>>();
  for (const { key, mentions: own } of candidates.flat()) {
    addTo(talksWith, key);
    addTo(frequency, key, own.length);
    const forms = printed.get(key) ?? new Map<string, number>();
    for (const mention of own) addTo(forms, mention.printed, mention.nested ? RARE : 1);
    printed.set(key, forms);
  }
  for (const [key, forms] of printed) {
    const long = acronyms.written(key);
    if (long && !forms.has(long)) forms.set(long, RARE);
  }
  const phrases = candidates.flat().reduce((sum, { mentions: own }) => sum + own.length, 0);
  const phrasesPerTalk = phrases / Math.max(1, talks.length);
  return { talks, candidates, talksWith, frequency, phrasesPerTalk, printed, acronyms };
}
