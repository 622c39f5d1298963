/**
 * Short forms and what they stand for: "graph neural network (GNN)", "GNN (graph neural network)".
 *
 * After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003,
 * tightened: the first letter of the long form must be the first of the short one.
 */
import { keyOf, keyWords } from './key.ts';

export interface Definition {
  /** As printed, without a plural s: `GNN`. */
  short: string;
  /** As printed: `graph neural networks`. */
  long: string;
}

const SHORT = /^[\p{L}][\p{L}\p{N}-]{1,9}$/u;
const IN_BRACKETS = /\(([^()]{2,12})\)/g;
const SPELT_OUT = /([\p{Lu}][\p{L}\p{N}-]{1,9})\s\(([^()]{5,100})\)/gu;

/** `GNNs` → `GNN`; a short form keeps an s that is a capital. */
export const bareShort = (short: string): string => short.replace(/(?<=\p{Lu})s$/u, '');

const capitals = (word: string) => (word.match(/\p{Lu}/gu) ?? []).length;

/** Whether a string can be a short form: short, with at least two capitals. */
export const isShort = (text: string): boolean => SHORT.test(text) && capitals(text) >= 2;

/** Finds the long form at the end of `before`: letters of the short form backwards, the first at the start of a word. */
function longForm(short: string, before: string): string | null {
  let at = before.length - 1;
  for (let i = short.length - 1; i >= 0; i--) {
    const letter = short[i]!.toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(letter)) continue;
    const startsWord = () => at === 0 || !/[\p{L}\p{N}]/u.test(before[at - 1]!);
    while (at >= 0 && (before[at]!.toLowerCase() !== letter || (i === 0 && !startsWord()))) at--;
    if (at < 0) return null;
    at--;
  }
  return before.slice(at + 1).trim();
}

function isPlausible(short: string, long: string): boolean {
  const words = long.split(/[\s-]+/);
  if (words.length < 2 || words.length > Math.min(short.length + 4, short.length * 2) || long.length > 80) return false;
  return !/[.;:,()]/.test(long) && !long.toLowerCase().split(/\s+/).includes(short.toLowerCase());
}

/** Definitions that a text gives, in order. */
export function definitionsIn(text: string): Definition[] {
  const found: Definition[] = [];
  const add = (short: string, long: string | null) => {
    if (long && isPlausible(short, long)) found.push({ short, long });
  };
  for (const match of text.matchAll(IN_BRACKETS)) {
    const short = bareShort(match[1]!.trim());
    if (isShort(short)) add(short, longForm(short, text.slice(Math.max(0, match.index - 120), match.index).trimEnd()));
  }
  for (const match of text.matchAll(SPELT_OUT)) {
    const short = bareShort(match[1]!);
    if (isShort(short) && !isShort(match[2]!))
      add(short, longForm(short, match[2]!.trim()) === match[2]!.trim() ? match[2]!.trim() : null);
  }
  return found;
}

const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');

/** Which long form a short form has, by talk and in the collection. */
export class Acronyms {
  readonly #own = new Map<string, Map<string, string>>();
  readonly #shared = new Map<string, Map<string, number>>();
  readonly #written = new Map<string, string>();

  /** Notes a definition that the text of a talk gives. */
  define(talk: string, { short, long }: Definition): void {
    const key = keyOf(long);
    if (!this.#written.has(key)) this.#written.set(key, long);
    const own = this.#own.get(talk) ?? new Map<string, string>();
    this.#own.set(talk, own.set(short, key));
    const shared = this.#shared.get(short) ?? new Map<string, number>();
    this.#shared.set(short, shared.set(key, (shared.get(key) ?? 0) + 1));
  }

  /** Takes a phrase of the same talk for the long form of a short one that nobody defines: "neural tangent kernel", NTK. */
  infer(talk: string, shorts: Iterable<string>, phrases: Iterable<string>): void {
    const wanted = new Set([...shorts].filter((short) => !this.of(talk, short) && /^\p{Lu}{2,5}$/u.test(short)));
    if (wanted.size === 0) return;
    for (const key of phrases) {
      const words = keyWords(key);
      const short = initials(words).toUpperCase();
      if (words.length >= 2 && wanted.delete(short)) this.define(talk, { short, long: key });
    }
  }

  /** A long form as it is written, by its key. */
  written(key: string): string | undefined {
    return this.#written.get(key);
  }

  /** Key of the long form, as this talk defines it or else as most of the collection does; undefined when unknown. */
  of(talk: string, short: string): string | undefined {
    const own = this.#own.get(talk)?.get(short);
    if (own) return own;
    const shared = [...(this.#shared.get(short) ?? [])].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    const [first, second] = shared;
    return first && (!second || first[1] > 2 * second[1]) ? first[0] : undefined;
  }
}
