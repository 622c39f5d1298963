/** The reader of meeting documents: what `colloquy read --json` prints or a person wrote by hand. */
import type { z } from 'zod';
import { Meeting, MEETING_FORMAT, type Issue, type Spans } from '../../../contract/meeting.ts';
import { ReadError, type RawSource, type Reader, type ReadMeeting } from '../reader.ts';
import { parseJson } from '../json/parse.ts';
import { placeNear, placesOf, type Place } from '../json/places.ts';
import { lineOf } from '../lines.ts';

/** Strings that are ours, not a source's: keys, kinds, formats, and the facts of the source itself. */
const OURS = /^(?:format|source\b|issues\b|spans\b)|\.(?:key|kind|about(?:\[\d+\])?|severity)$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pathOf = (prefix: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (all, key) => (typeof key === 'number' ? `${all}[${key}]` : all ? `${all}.${String(key)}` : String(key)),
    prefix,
  );

/** The line of a field, or of the nearest thing around it that is there. */
function lineFor(path: string, places: ReadonlyMap<string, Place>, text: string): number {
  const place = placeNear(path, places);
  return place ? lineOf(text, place.start) : 1;
}

/** The value that came, where it is short enough to be shown and the message does not show it. */
function came(value: unknown, path: readonly PropertyKey[], message: string): string {
  const found = path.reduce<unknown>(
    (at, key) => (isRecord(at) || Array.isArray(at) ? Reflect.get(at, key) : undefined),
    value,
  );
  const isShown = found === undefined || typeof found === 'object' || /received|stands twice|no talk/.test(message);
  return isShown ? '' : `, ${JSON.stringify(found).slice(0, 80)} came`;
}

function refuse(error: z.ZodError, value: unknown, prefix: string, source: RawSource): never {
  const places = placesOf(source.text);
  const [first, ...more] = error.issues;
  const field = pathOf(prefix, first!.path) || 'the document';
  const rest = more.length ? ` (and ${more.length} more)` : '';
  throw new ReadError(source.uri, `${first!.message}${came(value, first!.path, first!.message)}${rest}`, {
    line: lineFor(field, places, source.text),
    field,
    cause: error,
  });
}

/** Lines of issues are lines of the page that the document was read from: said in words, since this source is another. */
function keptIssue(issue: Issue, from: string | null): Issue {
  if (issue.line === null) return issue;
  return { ...issue, line: null, message: `${issue.message} (line ${issue.line} of ${from ?? 'its source'})` };
}

/** The document's strings that stand in the text letter by letter. */
function spansOf(prefix: string, places: ReadonlyMap<string, Place>): Spans {
  const spans: Spans = {};
  for (const [path, { start, end, literal }] of places) {
    const inside = prefix ? path.startsWith(`${prefix}.`) : true;
    const field = prefix ? path.slice(prefix.length + 1) : path;
    if (inside && literal && end > start && !OURS.test(field)) spans[field] = [start, end];
  }
  return spans;
}

function readOne(value: unknown, prefix: string, source: RawSource, places: ReadonlyMap<string, Place>): ReadMeeting {
  const own = { uri: source.uri, format: MEETING_FORMAT, sha256: source.sha256 };
  const given = isRecord(value) ? value : {};
  const from = isRecord(given.source) && typeof given.source.uri === 'string' ? given.source.uri : null;
  const parsed = Meeting.safeParse(isRecord(value) ? { ...given, source: own, spans: undefined } : value);
  if (!parsed.success) refuse(parsed.error, value, prefix, source);
  const issues = parsed.data.issues.map((issue) => keptIssue(issue, from));
  return { document: { ...parsed.data, issues }, spans: spansOf(prefix, places), text: source.text };
}

export const meetingJson: Reader = {
  id: MEETING_FORMAT,
  describe: `a ${MEETING_FORMAT} document, or an array of them, as JSON`,
  matches({ text }) {
    if (!/^\s*[{[]/.test(text.slice(0, 1000))) return 0;
    if (text.includes(MEETING_FORMAT)) return 1;
    return /"meeting"\s*:/.test(text) && /"talks"\s*:/.test(text) ? 0.7 : 0;
  },
  read(source) {
    const value = parseJson(source);
    const places = placesOf(source.text);
    if (!Array.isArray(value)) return [readOne(value, '', source, places)];
    if (value.length === 0)
      throw new ReadError(source.uri, 'expected at least one meeting document, the array is empty');
    return value.map((one, i) => readOne(one, `[${i}]`, source, places));
  },
};
