/** What copying and typesetting leave in a page's text is taken out once, before anything is read; spans point into the result. */
const LIGATURES: Record<string, string> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eacute: 'é',
  egrave: 'è',
  uuml: 'ü',
  ouml: 'ö',
  auml: 'ä',
  szlig: 'ß',
  ccedil: 'ç',
  ntilde: 'ñ',
};

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const printable = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return printable ? String.fromCodePoint(code) : whole;
}

/** Character references that a page's text still holds, such as `&amp;` or `&#8217;`. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,8});/g, decodeEntity) : text;

/**
 * Composed accents, no soft hyphens and zero-width characters, ligatures as letters, control characters as spaces but
 * for those that end a printed page.
 * Lines stay lines, so line numbers hold.
 */
export function normalise(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/\r\n?/g, '\n')
      .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
      .replace(/[\uFB00-\uFB06]/g, (letter) => LIGATURES[letter]!)
      // eslint-disable-next-line no-control-regex -- control characters are what is taken out
      .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/g, ' ')
      .replace(/[\u2028\u2029\u2800\u3164]/g, ' ')
  );
}
