/** The formats that are read, in order. A new one is a file here and a line in the list. */
import { aclAnthology } from './acl/index.ts';
import { iCalendar } from './calendar/index.ts';
import { bibtex } from './bibtex/index.ts';
import { indico } from './indico/index.ts';
import { csv } from './csv/index.ts';
import { meetingJson } from './meeting-json/index.ts';
import { meetingPage } from './page/index.ts';
import { miniConf } from './mini-conf/index.ts';
import { paperList } from './paper-list/index.ts';
import { ReadError, type RawSource, type Reader, type ReadMeeting } from './reader.ts';
import { ris } from './ris/index.ts';
import { schemaOrg } from './schema-org/index.ts';
import { scheduleJson } from './schedule-json/index.ts';
import { scheduleXml } from './schedule-xml/index.ts';

export const readers: readonly Reader[] = [
  meetingJson,
  aclAnthology,
  bibtex,
  ris,
  schemaOrg,
  paperList,
  miniConf,
  csv,
  scheduleJson,
  scheduleXml,
  indico,
  iCalendar,
  meetingPage,
];

/** Doubts about the bytes come before doubts about what they say. */
function withNotes(read: ReadMeeting, notes: readonly string[] = []): ReadMeeting {
  const doubts = notes.map((message) => ({ severity: 'warning' as const, line: null, field: null, message }));
  return { ...read, document: { ...read.document, issues: [...doubts, ...read.document.issues] } };
}

/**
 * The meetings of a source, read by whichever reader knows its content best; the order of {@link readers} breaks ties.
 *
 * @throws {ReadError} when no reader knows the content, or the one that does finds no meeting in it
 */
export function readSource(source: RawSource): ReadMeeting[] {
  const ranked = readers
    .map((reader) => ({ reader, sure: reader.matches(source) }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure);
  const best = ranked[0]?.reader;
  if (!best) {
    const known = readers.map((reader) => reader.describe).join('; ');
    throw new ReadError(source.uri, `no meeting was found in it: expected ${known}`);
  }
  return best.read(source).map((read) => withNotes(read, source.notes));
}
