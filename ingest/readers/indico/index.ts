/** The reader of what Indico exports: events with their contributions, and timetables. */
import { JsonCursor } from '../json/cursor.ts';
import type { MeetingDraft } from '../located.ts';
import { toRead } from '../to-read.ts';
import { JsonFields } from '../programme/json-fields.ts';
import { ReadError, type Reader } from '../reader.ts';
import { meetingOfEvent } from './event.ts';
import { meetingOfTimetable } from './timetable.ts';

const EXPORT = /"_type"\s*:\s*"HTTPAPIResult"/;
const FOSSILS = /"_fossil"\s*:\s*"(?:conference|contrib|session)|"_type"\s*:\s*"Conference"/i;
const PARTS = /"(?:contributions|sessions|entryType|startDate)"\s*:/;

/** Events are a list, timetables stand under the ids of their events; an event may have been saved alone. */
function draftsOf(root: JsonCursor, uri: string): MeetingDraft[] {
  const results = root.get('results');
  const base = new JsonFields(root).text('url')?.text ?? null;
  if (Array.isArray(results.value)) return results.items().map((event) => meetingOfEvent(new JsonFields(event), uri));
  if (results.entries().length > 0)
    return results.entries().map(([, days]) => meetingOfTimetable(new JsonFields(days), base, uri));
  const isEvent = root.get('title').text() !== null;
  return isEvent ? [meetingOfEvent(new JsonFields(root), uri)] : [];
}

export const indico: Reader = {
  id: 'indico',
  describe:
    'what Indico exports of an event (with detail=contributions, subcontributions or sessions) or of its timetable',
  matches({ text }) {
    if (!/^\s*\{/.test(text.slice(0, 1000)) || !PARTS.test(text)) return 0;
    return EXPORT.test(text) ? 0.95 : FOSSILS.test(text) ? 0.9 : 0;
  },
  read(source) {
    const drafts = draftsOf(JsonCursor.open(source), source.uri);
    if (drafts.length === 0)
      throw new ReadError(source.uri, 'expected events in results, none came', { field: 'results' });
    return drafts.map((draft) => toRead(draft, source, this.id));
  },
};
