/** What becomes of a text that a format cannot hold as it is. */

/** What XML 1.0 has no way to say, and no reader shows: control characters but for tab and line ends, and non-characters. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is meant
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** With U+FFFD for each character that XML cannot hold; line ends as XML readers hand them over. */
export const readable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNREADABLE, '\ufffd');

/**
 * The same on one line: white space, and what breaks a line in any of its forms, as one space. So no text holds two spaces and a
 * hyphen either, which in RIS make a tag of the two letters before them.
 */
export const oneLine = (text: string): string =>
  readable(text)
    .replace(/[ \t\n\u007f-\u009f\u2028\u2029]+/g, ' ')
    .trim();

/** Texts on one line, one after the other; null when there is nothing to say. */
export const oneAfterOther = (texts: readonly string[]): string | null =>
  texts.map(oneLine).filter(Boolean).join('; ') || null;
