/** The text that stands for a talk wherever talks are compared. */
import type { TalkText } from '../model.ts';

/** Title and abstract as one text; the title alone when there is no abstract. */
export const talkText = ({ title, abstract }: Pick<TalkText, 'title' | 'abstract'>): string =>
  abstract ? `${title}. ${abstract}` : title;

/** The same as its words are counted: title and body apart. */
export const wordsOfTalk = ({ title, abstract }: Pick<TalkText, 'title' | 'abstract'>) => ({
  title,
  body: abstract ?? '',
});
