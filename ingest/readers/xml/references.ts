/** What a text that is not quite XML has in place of character references. */
import type { Issue } from '../../../contract/meeting.ts';

/** References other than the five of XML and numbers, and a bare `&`. */
const UNKNOWN = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)[^\s<&;]{0,30};?/g;
/** Where `&` is itself. */
const LITERAL = /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->/g;
const MOST = 20;

/** Each is read as it is printed, and said. */
export function unknownReferences(xml: string, lineAt: (offset: number) => number): Issue[] {
  const issues: Issue[] = [];
  const markup = xml.replace(LITERAL, (part) => ' '.repeat(part.length));
  for (const { 0: printed, index } of markup.matchAll(UNKNOWN)) {
    if (issues.length === MOST) break;
    const message = `"${printed}" is no character reference of XML; it was read as it is printed`;
    issues.push({ severity: 'warning', line: lineAt(index), field: null, message });
  }
  return issues;
}
