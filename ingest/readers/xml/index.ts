/** XML text → its root element, for readers of exports. */
import type { Issue } from '../../../contract/meeting.ts';
import { lineIndex } from '../lines.ts';
import type { RawSource } from '../reader.ts';
import { XmlElement } from './element.ts';
import { unknownReferences } from './references.ts';
import { rootOf } from './tree.ts';
import { checkXml } from './wellformed.ts';

/** The start of an XML text, for a reader's `matches`: the name of its root element, null when it starts otherwise. */
export function rootName(text: string): string | null {
  const start =
    /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,1000}?-->\s*)*(?:<!DOCTYPE\s[^>]{0,500}>\s*)?<([\w:.-]{1,100})/;
  return start.exec(text.slice(0, 5000))?.[1] ?? null;
}

/**
 * @returns the root element, and what is not quite XML in the text
 * @throws {ReadError} with the line where the text is no XML, declares entities, or is nested too deep
 */
export function openXml(source: RawSource): { root: XmlElement; issues: Issue[] } {
  checkXml(source);
  const { text } = source;
  const lineAt = lineIndex(text);
  return { root: new XmlElement(rootOf(text), { text, lineAt }), issues: unknownReferences(text, lineAt) };
}
