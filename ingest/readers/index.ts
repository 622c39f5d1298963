/** The formats that are read, in order. A new one is a file here and a line in the list. */
import { aclAnthology } from './acl/index.ts';
import { meetingJson } from './meeting-json/index.ts';
import { meetingPage } from './page/index.ts';
import { ReadError, type RawSource, type Reader, type ReadMeeting } from './reader.ts';

export const readers: readonly Reader[] = [meetingJson, aclAnthology, meetingPage];

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
  return best.read(source);
}
