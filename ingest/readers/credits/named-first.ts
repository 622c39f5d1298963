/** People named before what credits them: "Jane Doe, Bob Roe and I prove", "work of Jane Doe and the speaker". */
import { listAt, type List } from './list.ts';

const SELF =
  /\b(?:and|&|,)\s{0,3}(?=(I|me|myself|(?:the |present )(?:present )?(?:speaker|author|presenter))\b)|(?<=\p{L}[\p{L}.)]\s{1,3}|,\s{1,3})(?=(?:are|is|were|was)\s+(?:my\s+|the\s+|our\s+|also\s+)?(?:other\s+)?(?:co-?authors?|collaborators?)\b)/gu;
/** Where a list may begin within a sentence; behind "of" and "by" the speaker must be plainly of the list. */
const STARTS =
  /(?:^|[,;:(–—]\s+|\b(?:that|which|where|when|recently|Recently|then|while|how|why|as|because|by|of|between|from|as|with)\s+)/gu;
const GENITIVE = /\b(?:by|of|between|from|with)\s+$/u;
/** `of Gauss and I will …` ends a phrase and begins another. */
const CLOSES = /^(?:me|myself|the|present)\b|^I\s*(?:[.;,)\]]|$)/u;
const SENTENCE = 400;

export interface NamedFirst {
  list: List;
  start: number;
}

/** @param from start of the sentence that holds the place `self` */
function listUpTo(text: string, from: number, self: number): NamedFirst | null {
  const sentence = text.slice(from, self);
  for (const match of sentence.matchAll(STARTS)) {
    const genitive = GENITIVE.test(match[0]);
    if (genitive && !CLOSES.test(text.slice(self, self + 30))) continue;
    const start = from + match.index + match[0].length;
    const list = listAt(text, start, false);
    if (list.people.length > 0 && text.slice(list.after, self).trim() === '') return { list, start };
  }
  return null;
}

/**
 * @param text masked
 * @param sentenceStart start of the sentence around an offset
 */
export function namedFirst(text: string, sentenceStart: (at: number) => number): NamedFirst[] {
  return [...text.matchAll(SELF)].flatMap((match) => {
    const self = match.index + match[0].length;
    const from = Math.max(sentenceStart(match.index), self - SENTENCE);
    return listUpTo(text, from, self) ?? [];
  });
}
