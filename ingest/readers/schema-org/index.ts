/** The reader of schema.org events: JSON-LD as a document of its own, and data in a page that tells more talks than its text. */
import { JsonCursor } from '../json/cursor.ts';
import { meetingPage } from '../page/index.ts';
import { ReadError, type RawSource, type Reader, type ReadMeeting } from '../reader.ts';
import { holdsEvents } from './embedded.ts';
import { JsonGraph } from './json-ld.ts';
import { meetingsIn, meetingsOfPage, SCHEMA_ORG } from './meetings.ts';

const isJson = (text: string): boolean => /^\s*[{[]/.test(text.slice(0, 1000));
const TYPED = /"@?type"\s*:\s*(?:\[[^\]]{0,300})?"[^"]{0,100}(?:Event|EventSeries|Hackathon|Festival|CourseInstance)"/;

/** How many talks a reading gives; -1 when it finds no meeting. */
function talksOf(read: () => ReadMeeting[]): number {
  try {
    const meetings = read();
    return meetings.reduce((sum, { document }) => sum + document.talks.length, meetings.length > 0 ? 0 : -1);
  } catch (error) {
    if (error instanceof ReadError) return -1;
    throw error;
  }
}

/** A page is read from its data where that gives more talks than its text, which tells more of each. */
const tellsMore = (source: RawSource): boolean =>
  talksOf(() => meetingsOfPage(source)) > talksOf(() => meetingPage.read(source));

export const schemaOrg: Reader = {
  id: SCHEMA_ORG,
  describe: 'schema.org events as JSON-LD, or as data inside of an HTML page',
  matches(source) {
    const { text } = source;
    if (isJson(text)) return TYPED.test(text) ? (/schema\.org/i.test(text) ? 0.9 : 0.5) : 0;
    return holdsEvents(text) && tellsMore(source) ? 0.7 : 0;
  },
  read(source) {
    if (!isJson(source.text)) return meetingsOfPage(source);
    const graph = new JsonGraph([{ root: JsonCursor.open(source), offset: 0, lines: 0 }]);
    const meetings = meetingsIn({ things: graph.things(), issues: [], title: null }, source);
    if (meetings.length === 0) throw new ReadError(source.uri, 'expected a schema.org Event with a name, none came');
    return meetings;
  },
};
