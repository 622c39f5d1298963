/** Values of BibTeX as people read them: LaTeX as letters, without the braces that keep capitals. */
import type { Located } from '../located.ts';
import { plainLine, plainProse } from '../records/plain.ts';
import { withoutLatex } from '../records/latex.ts';

/** Formulas keep their braces. */
const FORMULA = /((?<!\\)\$\$?[^$]{1,500}\$\$?)/;
/** Binds words; a letter's own tilde stands behind a backslash. */
const TIE = /(?<!\\)~/g;
const PARAGRAPH = /\\par(?![A-Za-z])\s?/g;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[~\s]{0,5}\\(?:cite|ref|eqref|label)[a-z]{0,8}\*?(?:\[[^[\]]{0,100}\]){0,2}\{[^{}]{0,300}\}/g, ''],
  [/\\[ ,;]|\\\\/g, ' '],
  [/\\-/g, ''],
  [/---/g, '—'],
  [/--/g, '–'],
  [/``/g, '“'],
  [/''/g, '”'],
  [/\\[A-Za-z]{1,30}\s{0,5}(?=\{)/g, ''],
  [/(?<!\\)[{}]/g, ''],
  [/\\([{}])/g, '$1'],
];

function readable(text: string): string {
  const parts = withoutLatex(text.replace(TIE, ' ').replace(PARAGRAPH, '\n\n')).split(FORMULA);
  return parts
    .map((part, i) => (i % 2 ? part : SIGNS.reduce((all, [sign, read]) => all.replace(sign, read), part)))
    .join('');
}

const read = (value: Located | null): Located | null => {
  if (!value || !/[\\{}~`'$-]/.test(value.text)) return value;
  return value.as(readable(value.text));
};

export const lineIn = (value: Located | null): Located | null => plainLine(read(value));
export const proseIn = (value: Located | null): Located | null => plainProse(read(value));
