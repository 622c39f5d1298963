/** How a topic is written: its most frequent printed form, in the case that running text gives its words. */
import type { TalkText } from '../../model.ts';
import { isShort, bareShort } from './acronyms.ts';
import { sentenceCase } from './phrases.ts';
import { CAPITALISED } from './words.ts';

/** Counts how words are written inside sentences. */
export class WordCase {
  readonly #lower = new Map<string, number>();
  readonly #upper = new Map<string, number>();

  /** Reads abstracts and the titles that are not printed in title case. */
  constructor(talks: readonly TalkText[]) {
    const running = talks.flatMap(({ title, abstract }) => [
      abstract ?? '',
      sentenceCase(title) === title ? title : '',
    ]);
    for (const text of running)
      for (const [word] of text.matchAll(/(?<=[\p{Ll},;] )\p{L}[\p{L}'’]+/gu)) this.#count(word);
  }

  #count(word: string): void {
    const counts = /^\p{Lu}/u.test(word) ? this.#upper : this.#lower;
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  }

  /** The word as running text writes it; unknown words in lower case unless they are names or hold other capitals. */
  write(word: string): string {
    if (!/^\p{L}[\p{Ll}'’]*$/u.test(word)) return word;
    const lower = word.toLowerCase();
    const capital = lower[0]!.toUpperCase() + lower.slice(1);
    if (CAPITALISED.has(lower)) return capital;
    const [low, up] = [this.#lower.get(lower) ?? 0, this.#upper.get(lower) ?? 0];
    if (up > 2 * low) return capital;
    return low > 0 || word === lower ? lower : word;
  }
}

/** Whether a form is a name, every long word with a capital: "Spectral Explainer". Titles come in sentence case. */
function isName(form: string): boolean {
  const words = form.split(' ').filter((word) => word.length > 3);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

const isAcronym = (printed: string) => isShort(bareShort(printed));

/**
 * The label of a topic.
 *
 * @param printed its printed forms with how often each stands
 */
export function labelOf(printed: ReadonlyMap<string, number>, wordCase: WordCase): string {
  const written = new Map<string, number>();
  for (const [form, count] of printed) {
    const label = isName(form)
      ? form
      : form.replace(/\p{L}[\p{L}\p{N}'’]*/gu, (word) => wordCase.write(word)).replace(/['’]s\b/g, "'s");
    written.set(label, (written.get(label) ?? 0) + count);
  }
  const forms = [...written];
  const long = forms.filter(([form]) => !isAcronym(form));
  const best = (long.length > 0 ? long : forms).sort(
    ([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1),
  );
  const label = best[0]![0];
  return isAcronym(label) ? bareShort(label) : label;
}
