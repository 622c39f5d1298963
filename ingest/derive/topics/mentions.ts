/** Where each phrase of a talk stands, under the key that its variants share. */
import type { TalkText } from '../../model.ts';
import { bareShort, definitionsIn, isShort, type Acronyms } from './acronyms.ts';
import { clean } from './clean.ts';
import { keyOf } from './key.ts';
import { phrasesOf, sentenceCase, type Phrase } from './phrases.ts';

/** A printed phrase in the title or the abstract of a talk. */
export interface Mention {
  key: string;
  printed: string;
  field: 'title' | 'abstract';
  start: number;
  end: number;
  /** Place of its sentence in the field. */
  sentence: number;
  /** Whether it is a part of a longer phrase. */
  nested: boolean;
}

/** The phrases of one talk, title first. */
export interface Reading {
  talk: TalkText;
  phrases: (Phrase & { field: Mention['field'] })[];
}

/** Reads the phrases of a talk and notes the acronyms that it defines. */
export function readTalk(talk: TalkText, acronyms: Acronyms): Reading {
  const title = phrasesOf(talk.title, true).map((phrase) => ({ ...phrase, field: 'title' as const }));
  const abstract = phrasesOf(talk.abstract ?? '', false).map((phrase) => ({ ...phrase, field: 'abstract' as const }));
  const phrases = [...title, ...abstract];
  for (const text of [sentenceCase(talk.title), talk.abstract ?? ''])
    for (const definition of definitionsIn(clean(text).text)) acronyms.define(talk.id, definition);
  return { talk, phrases };
}

/** Infers what undefined acronyms of a talk stand for from its own phrases. */
export function inferAcronyms({ talk, phrases }: Reading, acronyms: Acronyms): void {
  const shorts = phrases.flatMap(({ words }) => words.map(bareShort).filter(isShort));
  acronyms.infer(
    talk.id,
    shorts,
    phrases.map(({ words }) => keyOf(words.join(' '))),
  );
}

/** Key of some words of a talk, acronyms written out. */
export function keyIn(talk: string, words: readonly string[], acronyms: Acronyms): string {
  return words
    .map((word) => {
      const short = bareShort(word);
      return (isShort(short) ? acronyms.of(talk, short) : undefined) ?? keyOf(word);
    })
    .join(' ');
}

/** Words of a phrase, hyphenated ones apart, so that parts of them can be found: "feature-learning regime". */
const openWords = (words: readonly string[], acronyms: Acronyms, talk: string) =>
  words.flatMap((word) => (acronyms.of(talk, bareShort(word)) ? [word] : word.split('-')));

/** Every proper part of at least two words, or an acronym, with its key. */
function partsOf(words: readonly string[], talk: string, acronyms: Acronyms): { key: string; printed: string }[] {
  const parts: { key: string; printed: string }[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++) {
      if (to - from === words.length) continue;
      const part = words.slice(from, to);
      const short = isShort(bareShort(part[0]!)) && acronyms.of(talk, bareShort(part[0]!)) !== undefined;
      if (part.length >= 2 || short) parts.push({ key: keyIn(talk, part, acronyms), printed: part.join(' ') });
    }
  return parts;
}

/**
 * All mentions of a talk: its phrases, and inside them the shorter phrases that stand alone elsewhere.
 *
 * @param alone keys of the phrases that stand alone somewhere in the collection
 */
export function mentionsOf({ talk, phrases }: Reading, acronyms: Acronyms, alone: ReadonlySet<string>): Mention[] {
  return phrases.flatMap(({ words, printed, field, start, end, sentence }) => {
    const place = { field, start, end, sentence };
    const own = { key: keyIn(talk.id, words, acronyms), printed, ...place, nested: false };
    const parts = partsOf(openWords(words, acronyms, talk.id), talk.id, acronyms).filter(
      ({ key }) => key !== own.key && alone.has(key),
    );
    return [own, ...parts.map((part) => ({ ...part, ...place, nested: true }))];
  });
}
