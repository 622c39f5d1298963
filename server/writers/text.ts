/** What becomes of a text that a format cannot hold as it is. */
import { readable } from '../../contract/markup.ts';

/**
 * A text on one line: white space, and what breaks a line in any of its forms, as one space. So no text holds two spaces and a
 * hyphen either, which in RIS make a tag of the two letters before them.
 */
export const oneLine = (text: string): string =>
  readable(text)
    .replace(/[ \t\n\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim();

/** Texts on one line, one after the other; null when there is nothing to say. */
export const oneAfterOther = (texts: readonly string[]): string | null =>
  texts.map(oneLine).filter(Boolean).join('; ') || null;
