/** Text inside XML. */
import { escaped } from '../../contract/markup.ts';

/** What a reader turns into spaces where an attribute holds it as it is. */
const WHITE: Readonly<Record<string, string>> = {
  '\n': '&#10;',
  '\t': '&#9;',
  // Line ends of XML 1.1, which some readers of 1.0 take for such as well.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

const ALL_WHITE = new RegExp(`[${Object.keys(WHITE).join('')}]`, 'g');

/** A text as it stands between tags or in double quotes; characters that XML cannot hold become U+FFFD. */
export const xmlText = (text: string | number): string =>
  typeof text === 'number' ? String(text) : escaped(text).replace(ALL_WHITE, (character) => WHITE[character]!);

/** Attributes with their values; those without one are left out. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== null)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');

export const XML_START = '<?xml version="1.0" encoding="UTF-8"?>\n';
