/** Which phrases each talk uses: the topics that it is about, and those whose words stand in its text. */
import type { TalkText } from '../../model.ts';
import { isShort } from '../topics/acronyms.ts';
import { keyOf, keyWords } from '../topics/key.ts';
import type { Topics } from '../topics/index.ts';

/** Longer phrases are looked for as topics alone. */
const MOST_WORDS = 6;

/** Words that some text writes without a capital. */
const lowerWords = (talks: readonly TalkText[]): Set<string> =>
  new Set(talks.flatMap(({ title, abstract }) => `${title} ${abstract ?? ''}`.match(/(?<![\p{L}-])\p{Ll}+/gu) ?? []));

/** Topics by the key of each of their printed forms; a short form that reads as a common word, as NODE does, stands for nothing. */
function topicsByKey({ nodes }: Topics, lower: ReadonlySet<string>): Map<string, string> {
  const byKey = new Map<string, string>();
  for (const { id, label, variants } of nodes)
    for (const form of [label, ...variants]) {
      const key = keyOf(form);
      const isWord = isShort(form) && lower.has(key);
      if (key !== '' && !isWord && !byKey.has(key)) byKey.set(key, id);
    }
  return byKey;
}

interface Lookup {
  byKey: ReadonlyMap<string, string>;
  longest: ReadonlyMap<string, number>;
}

/** How many words the longest key has that begins with a word. */
function longestFrom(keys: Iterable<string>): Map<string, number> {
  const longest = new Map<string, number>();
  for (const key of keys) {
    const words = key.split(' ');
    longest.set(words[0]!, Math.min(MOST_WORDS, Math.max(words.length, longest.get(words[0]!) ?? 0)));
  }
  return longest;
}

interface Match {
  topic: string;
  end: number;
}

/** Topics whose words stand from a place on, shorter ones first. */
function matchesAt(words: readonly string[], at: number, { byKey, longest }: Lookup): Match[] {
  const lengths = Array.from({ length: longest.get(words[at]!) ?? 0 }, (_, less) => at + less + 1);
  return lengths.flatMap((end) => {
    const topic = byKey.get(words.slice(at, end).join(' '));
    return topic && end <= words.length ? { topic, end } : [];
  });
}

/**
 * Topics that a text says whole: of "graph neural network" the whole and "neural network", of which it is one kind; not "graph", which
 * only says what kind.
 */
function saidIn(text: string, lookup: Lookup): string[] {
  const words = keyWords(text);
  let reached = 0;
  return words.flatMap((_, at) => {
    const matches = matchesAt(words, at, lookup);
    reached = Math.max(reached, matches.at(-1)?.end ?? 0);
    return matches.filter(({ end }) => end === reached).map(({ topic }) => topic);
  });
}

/** How much a talk uses a phrase that its abstract says in passing; its topics and what its title says count 1. */
const PASSING = 0.5;

/** How much each talk uses which topics: by its id, 0…1 by id of the topic. */
export type Uses = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Which topics each talk is about or says. */
export function phrasesOf(talks: readonly TalkText[], topics: Topics): Uses {
  const byKey = topicsByKey(topics, lowerWords(talks));
  const lookup = { byKey, longest: longestFrom(byKey.keys()) };
  const uses = new Map<string, Map<string, number>>();
  for (const { id, title, abstract } of talks) {
    const passing = saidIn(abstract ?? '', lookup).map((topic) => [topic, PASSING] as const);
    uses.set(id, new Map<string, number>([...passing, ...saidIn(title, lookup).map((topic) => [topic, 1] as const)]));
  }
  for (const { type, from, to } of topics.edges) if (type === 'ABOUT') uses.get(from)?.set(to, 1);
  return uses;
}
