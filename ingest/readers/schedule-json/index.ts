/** The reader of `schedule.json` and its kin: what frab, pretalx and the hub write of a conference, whole or in records. */
import { JsonCursor } from '../json/cursor.ts';
import type { MeetingDraft } from '../located.ts';
import { toRead } from '../to-read.ts';
import { ReadError, type RawSource, type Reader } from '../reader.ts';
import { meetingOfRecords } from './records.ts';
import { meetingIn } from './schedule.ts';

/** A comment above the JSON, as examples in documentation have it: blanks in its place, so that offsets hold. */
const COMMENT = /^\s*\/\*[^]{0,2000}?\*\//;
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
const withoutComment = (source: RawSource): RawSource => ({ ...source, text: source.text.replace(COMMENT, blank) });

/** Texts that a file of this kind holds, with how surely it is one then. */
const SIGNS: readonly (readonly [number, readonly RegExp[]])[] = [
  [0.95, [/"conference"\s*:\s*\{/, /"(?:days|events)"\s*:\s*\[/]],
  [0.95, [/"schedule_speakers"\s*:\s*\{/]],
  [0.9, [/"submission_type"\s*:/, /"(?:title|code)"\s*:/]],
  [0.85, [/"slots?"\s*:\s*[[{]/, /"(?:code|submission)"\s*:/, /"title"\s*:/]],
  [0.85, [/"talks"\s*:\s*\[/, /"(?:event_start|timezone)"\s*:/, /"code"\s*:/]],
  [0.9, [/"guid"\s*:/, /"(?:speakers|persons)"\s*:\s*\[/, /"(?:do_not_record|recording_license)"\s*:/]],
  [0.6, [/"guid"\s*:/, /"(?:speakers|persons)"\s*:\s*\[/, /"duration"\s*:/]],
];

function draftOf(root: JsonCursor, uri: string): MeetingDraft {
  const schedule = root.get('schedule');
  const holder = [schedule, root].find((one) => one.get('conference').entries().length > 0);
  return holder ? meetingIn(holder, uri) : meetingOfRecords(root, uri);
}

export const scheduleJson: Reader = {
  id: 'schedule-json',
  describe: 'schedule.json of frab, pretalx or the hub, and the talks, submissions and slots that pretalx answers',
  matches({ text }) {
    if (!/^\s*[{[]/.test(text.slice(0, 3000).replace(COMMENT, ''))) return 0;
    return SIGNS.find(([, signs]) => signs.every((sign) => sign.test(text)))?.[0] ?? 0;
  },
  read(source) {
    const root = JsonCursor.open(withoutComment(source));
    const draft = draftOf(root, source.uri);
    if (!draft.talks?.length && !draft.agenda?.length && !draft.issues?.length)
      throw new ReadError(source.uri, 'expected events of a schedule, none came', { line: root.line });
    return [toRead(draft, source, this.id)];
  },
};
