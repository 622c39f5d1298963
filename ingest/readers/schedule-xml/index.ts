/** The reader of `schedule.xml`: the programme of a conference as pentabarf, frab, pretalx and FOSDEM publish it. */
import { refuseMore, toRead } from '../to-read.ts';
import { ReadError, type Reader } from '../reader.ts';
import { openXml, rootName } from '../xml/index.ts';
import { meetingIn } from './schedule.ts';

/** A document type with declarations: opening it says why it is not read. */
const DECLARED = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<!DOCTYPE\s+schedule\b/;

export const scheduleXml: Reader = {
  id: 'schedule-xml',
  describe: 'schedule.xml of pentabarf, frab, pretalx or FOSDEM',
  matches: ({ text }) => (rootName(text) === 'schedule' || DECLARED.test(text.slice(0, 2000)) ? 0.95 : 0),
  read(source) {
    refuseMore(source, /<event[\s/>]/g);
    const { root, issues } = openXml(source);
    const draft = meetingIn(root, source.uri);
    if (!draft.talks?.length && !draft.agenda?.length && !draft.issues?.length)
      throw new ReadError(source.uri, 'expected at least one <event> in <schedule>, none came', { line: root.line });
    return [toRead({ ...draft, issues: [...issues, ...(draft.issues ?? [])] }, source, this.id)];
  },
};
