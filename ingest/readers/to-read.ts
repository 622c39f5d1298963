/** A draft → what a reader hands over: one walk parts the document from its spans. */
import { z } from 'zod';
import { Meeting, MEETING_FORMAT, type Spans } from '../../contract/meeting.ts';
import { lineIndex } from './lines.ts';
import { Located, type MeetingDraft } from './located.ts';
import { mended } from './mended.ts';
import { ReadError, type RawSource, type ReadMeeting } from './reader.ts';

/** Takes the places out of a draft and remembers them by field. */
function parted(draft: unknown, field: string, spans: Spans): unknown {
  if (draft instanceof Located) {
    if (draft.at) spans[field] = [draft.at.start, draft.at.end];
    return draft.text;
  }
  if (Array.isArray(draft)) return draft.map((one, i) => parted(one, `${field}[${i}]`, spans));
  if (typeof draft !== 'object' || draft === null) return draft;
  const inner = (key: string) => (field ? `${field}.${key}` : key);
  return Object.fromEntries(Object.entries(draft).map(([key, one]) => [key, parted(one, inner(key), spans)]));
}

/** Real conferences have fewer than twenty thousand talks. */
const MOST_SCHEDULED = 30_000;

/** The refusal of a source that schedules more than any meeting does. */
const tooMany = (uri: string): ReadError =>
  new ReadError(uri, `expected at most ${MOST_SCHEDULED} talks and entries of an agenda, more came`, {
    field: 'talks',
  });

/**
 * Refuses a source by the marks that begin its talks, before the work of reading them.
 *
 * @param mark a global expression
 * @throws {ReadError} when there are more than any meeting has
 */
export function refuseMore({ uri, text }: RawSource, mark: RegExp): void {
  let count = 0;
  mark.lastIndex = 0;
  while (mark.test(text)) if (++count > MOST_SCHEDULED) throw tooMany(uri);
}

/**
 * A draft as what a reader hands over; what breaks the document's rules and can be left out is left out, with a warning.
 *
 * @param format id of the reader
 * @param text the text that the places point into
 * @throws {ReadError} naming the field when the draft breaks the document's rules, e.g. a meeting's title of 30,000 characters, or has more talks than any meeting
 */
export function toRead(draft: MeetingDraft, source: RawSource, format: string, text = source.text): ReadMeeting {
  const scheduled = (draft.talks?.length ?? 0) + (draft.agenda?.length ?? 0);
  if (scheduled > MOST_SCHEDULED) throw tooMany(source.uri);
  const own = { uri: source.uri, format, sha256: source.sha256 };
  const check = (given: MeetingDraft) => {
    const spans: Spans = {};
    const inner = parted(given, '', spans) as object;
    return { spans, ...Meeting.safeParse({ format: MEETING_FORMAT, source: own, ...inner }) };
  };
  const whole = check(draft);
  if (whole.success) return { document: whole.data, spans: whole.spans, text };
  const rest = mended(draft, whole.error.issues, lineIndex(text));
  const checked = rest ? check(rest) : whole;
  if (checked.success) return { document: checked.data, spans: checked.spans, text };
  const [first] = checked.error.issues;
  throw new ReadError(source.uri, first!.message, { field: z.core.toDotPath(first!.path), cause: checked.error });
}
