/** The schema.org data inside of an HTML page: JSON-LD in scripts, microdata and RDFa in its elements. */
import type { CheerioAPI } from 'cheerio';
import type { Issue } from '../../../contract/meeting.ts';
import { JsonCursor } from '../json/cursor.ts';
import { lineIndex } from '../lines.ts';
import { parse } from '../page/html/tree.ts';
import { ReadError, type RawSource } from '../reader.ts';
import { JsonGraph, type JsonLd } from './json-ld.ts';
import { Markup } from './markup.ts';
import type { Thing } from './thing.ts';

export interface Embedded {
  things: Thing[];
  issues: Issue[];
  /** What the page calls itself. */
  title: string | null;
}

/** Marks that keep old browsers from showing a script; blanked, so that places hold. */
const WRAPPING = /^\s*(?:\/[/*]\s*)?(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?|(?:\/[/*]\s*)?(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g;
const unwrapped = (script: string): string => script.replace(WRAPPING, (mark) => mark.replace(/\S/g, ' '));

/** A page has a handful; what stands behind so many is not looked at. */
const MOST_SCRIPTS = 1000;

interface Script {
  text: string;
  offset: number;
}

function scriptsOf($: CheerioAPI): Script[] {
  const scripts = $('script').filter((_, { attribs }) =>
    /^\s*application\/(?:\w+\+)?ld\+json\b/i.test(attribs.type ?? ''),
  );
  return scripts
    .toArray()
    .slice(0, MOST_SCRIPTS)
    .flatMap(({ children: [inner] }) =>
      inner && 'data' in inner ? [{ text: unwrapped(inner.data), offset: inner.startIndex ?? 0 }] : [],
    );
}

/** A script that is no JSON is said and left out: the page is still read. */
function opened(script: Script, uri: string, lines: number, issues: Issue[]): JsonLd[] {
  try {
    const root = JsonCursor.open({ uri, contentType: null, sha256: '', text: script.text });
    return [{ root, offset: script.offset, lines }];
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const said = error.message.slice(error.message.indexOf(': ') + 2);
    const message = `a JSON-LD script could not be read: ${said}`;
    issues.push({ severity: 'warning', line: (error.line ?? 1) + lines, field: null, message });
    return [];
  }
}

/** @throws {ReadError} when elements are nested deeper than any page */
export function embeddedIn({ text, uri }: RawSource): Embedded {
  const $ = parse(text, uri);
  const lineAt = lineIndex(text);
  const issues: Issue[] = [];
  const documents = scriptsOf($).flatMap((script) => opened(script, uri, lineAt(script.offset) - 1, issues));
  const things = [...new JsonGraph(documents).things(), ...new Markup($, text, lineAt).things()];
  return { things, issues, title: $('title').first().text().replace(/\s+/g, ' ').trim() || null };
}

/** Whether it is worth looking: cheap, and true for every page that holds an event. */
export const holdsEvents = (html: string): boolean =>
  /\bld\+json\b|\bitemtype\s*=|\btypeof\s*=/i.test(html) && /Event|Hackathon|Festival|CourseInstance/.test(html);
