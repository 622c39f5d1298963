/** Text as XML and HTML may hold it: for files, pictures and pages. Pure. */

/** What XML 1.0 has no way to say, and no reader shows: control characters but for tab and line ends, and non-characters. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is meant
const UNREADABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** With U+FFFD for each character that XML cannot hold; line ends as XML readers hand them over. */
export const readable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNREADABLE, '\ufffd');

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands between tags or in quotes of either kind. */
export const escaped = (text: string): string => readable(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign]!);
