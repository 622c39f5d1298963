/** Text inside XML. */
import { readable } from './text.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader turns these into spaces where an attribute holds them as they are.
  '\n': '&#10;',
  '\t': '&#9;',
  // Line ends of XML 1.1, which some readers of 1.0 take for such as well.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

const ESCAPED = new RegExp(`[${Object.keys(ESCAPES).join('')}]`, 'g');

/** A text as it stands between tags or in double quotes; characters that XML cannot hold become U+FFFD. */
export const xmlText = (text: string | number): string =>
  typeof text === 'number' ? String(text) : readable(text).replace(ESCAPED, (character) => ESCAPES[character]!);

/** Attributes with their values; those without one are left out. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== null)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');

export const XML_START = '<?xml version="1.0" encoding="UTF-8"?>\n';
