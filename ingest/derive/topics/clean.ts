/** Takes LaTeX, HTML entities and odd spaces out of a text and remembers where each remaining character stood. */

export interface Clean {
  text: string;
  /** Place of each character of `text` in the original; one more entry at the end for its length. */
  at: Int32Array;
}

/** What is replaced, by what. The first that matches at a place wins. Every pattern is bounded. */
const RULES: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  // A short formula that is part of a word stays readable: "$k$-means", "$L_2$ norm".
  [/\$([A-Za-z]{1,3}(?:[_^]\{?[A-Za-z0-9]{1,2}\}?)?)\$(?=-[A-Za-z])/y, ([, inner]) => inner!.replace(/[_^{}]/g, '')],
  [/\$\$[^$]{0,2000}\$\$|\$[^$\n]{0,500}\$|\\\([^\n]{0,500}?\\\)|\\\[[^\n]{0,500}?\\\]/y, () => ' ; '],
  [/\\(?:emph|textit|textbf|texttt|textsc|textrm|mathrm|text)\{/y, () => ''],
  [/\\(?:cite|ref|url|footnote)[a-z]{0,2}\{[^}]{0,200}\}/y, () => ' ; '],
  [/\\[a-zA-Z]{1,30}\*?/y, () => ' '],
  [/&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,6});/y, () => ' '],
  [/https?:\/\/\S{1,500}|www\.\S{1,500}|\S{1,64}@\S{1,100}\.\w{2,10}/y, () => ' ; '],
  [/\p{Lu}[\p{L}'’-]{1,30} et al\b\.?(?:,? ?\(?\d{4}[a-z]?)?/uy, () => ' ; '],
  [/[{}\\~]/y, () => ' '],
  [/[\u00ad\u200b-\u200d\ufeff]/y, () => ''],
  [/[\u00a0\u2000-\u200a\u202f\u3000\n\r\t]/y, () => ' '],
  [/[‐‑‒–]/y, () => '-'],
  [/[—―]/y, () => ' ; '],
  [/[‘’]/y, () => "'"],
  [/[“”`]/y, () => '"'],
];
const SPECIAL =
  /[$\\&{}~\u00ad\u200b-\u200d\ufeff\u00a0\u2000-\u200a\u202f\u3000\n\r\t‐-―‘’“”`@]|https?:|www\.| et al\b/;

function ruleAt(text: string, at: number): { length: number; by: string } | null {
  for (const [pattern, replace] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { length: match[0].length, by: replace(match) };
  }
  return null;
}

/** Plain text for reading phrases from, with its way back to the original. */
export function clean(original: string): Clean {
  const parts: string[] = [];
  const places: number[] = [];
  const plain = !SPECIAL.test(original);
  for (let at = 0; at < original.length;) {
    const rule = plain ? null : ruleAt(original, at);
    const by = rule ? rule.by : original[at]!;
    for (let i = 0; i < by.length; i++) places.push(at);
    parts.push(by);
    at += rule ? rule.length : 1;
  }
  places.push(original.length);
  return { text: parts.join(''), at: Int32Array.from(places) };
}
