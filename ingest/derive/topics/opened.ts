/** Phrases that the abstract writes with hyphens around a function word and the title without: "weak to strong generalization". */
import { keyOf } from './key.ts';
import type { Mention } from './mentions.ts';
import { FUNCTION_WORDS } from './words.ts';

interface TitleWord {
  key: string;
  start: number;
  end: number;
}

const wordsOf = (title: string): TitleWord[] =>
  [...title.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    key: keyOf(word),
    start: index,
    end: index + word.length,
  }));

/** Whether a phrase holds a function word, which ends a phrase that is written without hyphens. */
const isBridged = (key: string) => key.split(' ').some((word) => FUNCTION_WORDS.has(word));

/** The mentions in a title that its own phrases miss, one for each key at most. */
export function openedIn(title: string, mentions: readonly Mention[]): Mention[] {
  const bridged = new Map(mentions.filter(({ key }) => isBridged(key)).map((mention) => [mention.key, mention]));
  const titled = new Set(mentions.filter(({ field }) => field === 'title').map(({ key }) => key));
  if (bridged.size === 0) return [];
  const words = wordsOf(title);
  return [...bridged].flatMap(([key, { printed }]): Mention[] => {
    const length = key.split(' ').length;
    const from = words.findIndex((_, at) => words.slice(at, at + length).map((word) => word.key).join(' ') === key); // prettier-ignore
    if (from < 0 || titled.has(key)) return [];
    const [first, last] = [words[from]!, words[from + length - 1]!];
    return [
      {
        key,
        printed,
        field: 'title',
        start: first.start,
        end: last.end,
        sentence: 0,
        nested: false,
        before: null,
        after: null,
      },
    ];
  });
}
