/** The texts of a talk, as they are compared. */
import type { TalkText } from '../model.ts';

/** Title and abstract as one text; the title alone when there is no abstract. */
export const talkText = ({ title, abstract }: Pick<TalkText, 'title' | 'abstract'>): string =>
  abstract ? `${title}. ${abstract}` : title;

/** The same as its words are counted: title and body apart. */
export const wordsOfTalk = ({ title, abstract }: Pick<TalkText, 'title' | 'abstract'>) => ({
  title,
  body: abstract ?? '',
});

/** A talk of which only the text is known: no source to point into, and nobody who is tied to it. */
export const bareTalk = ({
  id,
  key,
  title,
  abstract,
}: Pick<TalkText, 'id' | 'key' | 'title' | 'abstract'>): TalkText => ({
  id,
  key,
  title,
  printedTitle: null,
  abstract,
  printedAbstract: null,
  keywords: [],
  track: null,
  names: [],
  people: [],
  institutions: [],
});
