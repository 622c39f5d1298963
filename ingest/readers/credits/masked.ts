/** Marks of other formats, blanked letter by letter so that every place in the text stays where it was. */
const blank = (text: string): string => ' '.repeat(text.length);

/** Tags, entities of white space, ties and size or font commands of LaTeX. */
const MARKS =
  /<\/?[a-z][^<>]{0,300}>|&(?:nbsp|thinsp|#160|#xa0);|(?<!\\)~|\\(?:emph|textbf|textit|textsc|href\{[^{}]{0,200}\})(?=\{)/giu;
/** A brace that holds no accent: what is left of `\emph{Jane Doe}`. */
const BRACES = /(?<!\\[\p{L}"'`^~=.])\{(?!\\)(?=\p{Lu}\p{L}+[\s.}])|(?<=\p{L}{2})\}(?=[\s,.;)]|$)/gu;

/** The text with marks blanked; as long as the text, so offsets are the same. */
export const masked = (text: string): string => text.replace(MARKS, blank).replace(BRACES, blank);
