/** What of a node can be found by words, the same on both engines. */
import { singular, wordsOf } from './words.ts';

export interface Texts {
  label: string;
  /** Other names that it is printed under. */
  names: readonly string[];
  /** Its longer text. */
  text: string | null;
}

/**
 * The words of a node, folded, a space between two, and a bar between what stands in different places, so that no phrase reaches
 * across. A label counts twice: it says what the text is about.
 */
export const saidOf = ({ label, names, text }: Texts): string =>
  ` ${[label, label, ...names, text ?? ''].map((part) => wordsOf(part).join(' ')).join(' | ')} `;

/** The terms that a node is found by, in their order: its words in the singular. */
export const termsOf = (said: string): string[] => said.split(/[ |]+/).filter(Boolean).map(singular);

/** A phrase as it stands in what `saidOf` gives. */
export const standing = (phrase: string): string => ` ${phrase} `;
