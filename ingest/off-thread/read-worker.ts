/** The thread that reads sources. Started by reading.ts. */
import { readSource } from '../readers/index.ts';
import { ReadError, type RawSource } from '../readers/reader.ts';
import { serveWork } from './work.ts';

/** Most characters of text of all meetings of a source. Each may carry the whole source, so that many make much of little. */
const MOST_TEXT = 40_000_000;

serveWork((source: RawSource) => {
  const meetings = readSource(source);
  const size = meetings.reduce((sum, { text }) => sum + text.length, 0);
  if (size > MOST_TEXT)
    throw new ReadError(
      source.uri,
      `its ${meetings.length} meetings carry ${size} characters of text, at most ${MOST_TEXT} are taken: split the source`,
    );
  return meetings;
});
