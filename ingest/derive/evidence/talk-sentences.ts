/** The sentences of a talk that can stand as evidence. */
import type { TalkText } from '../../model.ts';
import { sentencesOf } from '../sentences.ts';
import type { Place } from '../passage.ts';

/** A sentence of a talk with its place. */
export interface TalkSentence extends Place {
  text: string;
}

/** Sentences beyond this many of one abstract are left out: an abstract of a normal length has six to ten. */
const MOST = 40;
/** A piece shorter than this says nothing by itself. */
const SHORTEST = 20;
/** Who did the work is a fact about people, not what the talk says. */
const CREDIT =
  /^(?:(?:this|it|the talk)(?: talk| work)? (?:is|was) )?(?:based on )?(?:in )?(?:a )?(?:joint(?:ly)?|collaboration)(?: (?:work|project|research|paper))? with\b/i;

/** The sentences of the abstract; the title where there is no abstract. */
export function talkSentences({ title, abstract }: Pick<TalkText, 'title' | 'abstract'>): TalkSentence[] {
  const all = sentencesOf(abstract ?? '');
  const long = all.filter(({ text }) => text.length >= SHORTEST && !CREDIT.test(text));
  const kept = (long.length > 0 ? long : all).slice(0, MOST);
  if (kept.length > 0) return kept.map((sentence) => ({ ...sentence, field: 'abstract' }));
  return [{ text: title, start: 0, end: title.length, field: 'title' }];
}
