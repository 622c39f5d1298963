/** How a topic is written: its most frequent printed form, in the case that running text gives its words. */
import type { TalkText } from '../../model.ts';
import { isShort, bareShort } from './acronyms.ts';
import { languageOf } from './language.ts';
import { sentenceCase } from './phrases.ts';
import { CAPITALISED } from './words.ts';

/** Counts how words are written inside sentences. */
export class WordCase {
  readonly #lower = new Map<string, number>();
  readonly #upper = new Map<string, number>();
  /** Words of talks in German, whose nouns have a capital wherever they stand. */
  readonly #german = new Set<string>();

  /** Reads abstracts and the titles that are not printed in title case. */
  constructor(talks: readonly TalkText[]) {
    for (const { title, abstract } of talks) {
      const running = abstract ?? '';
      const text = sentenceCase(title) === title ? `${title}\n${running}` : running;
      for (const [word] of text.matchAll(/(?<=[\p{L},;] )\p{L}[\p{L}'’]+/gu)) this.#count(word);
      if (languageOf(`${title} ${running}`) === 'de')
        for (const [word] of `${title} ${running}`.matchAll(/\p{L}+/gu)) this.#german.add(word.toLowerCase());
    }
  }

  #count(word: string): void {
    const counts = /^\p{Lu}/u.test(word) ? this.#upper : this.#lower;
    counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  }

  /** The word as running text writes it; words that only begin sentences in lower case unless they hold other capitals. */
  #word(word: string): string {
    if (!/^\p{L}[\p{Ll}'’]*$/u.test(word)) return word;
    const lower = word.toLowerCase();
    const capital = lower[0]!.toUpperCase() + lower.slice(1);
    if (CAPITALISED.has(lower)) return capital;
    const [low, up] = [this.#lower.get(lower) ?? 0, this.#upper.get(lower) ?? 0];
    if (up > 2 * low) return capital;
    return up > low || (low === 0 && this.#german.has(lower)) ? word : lower;
  }

  /** A phrase as running text writes it. What follows a name with a capital is a part of the name: "Bronze Age", "Calabi–Yau". */
  write(phrase: string): string {
    let named = false;
    return phrase.replace(/\p{L}[\p{L}\p{N}'’]*/gu, (word) => {
      const isCapital = /^\p{Lu}\p{Ll}/u.test(word);
      const written = named && isCapital ? word : this.#word(word);
      named = isCapital && /^\p{Lu}/u.test(written);
      return written;
    });
  }
}

/**
 * Whether a form is a name, every long word with a capital and never printed without: "Spectral Explainer". Titles come in sentence
 * case.
 */
function isName(form: string, printed: ReadonlyMap<string, number>): boolean {
  if (printed.has(form.toLowerCase())) return false;
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
  for (const [owned, count] of printed) {
    const bare = owned.replace(/['’]s$/, '');
    const form = printed.has(bare) ? bare : owned;
    const label = isName(form, printed) ? form : wordCase.write(form).replace(/['’]s\b/g, "'s");
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
