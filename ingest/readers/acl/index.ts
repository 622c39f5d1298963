/** The reader of ACL Anthology XML: a collection of volumes, each the proceedings of one meeting. */
import { ReadError, type Reader } from '../reader.ts';
import { toRead } from '../located.ts';
import { openXml, rootName } from '../xml/index.ts';
import { meetingOf } from './volume.ts';

export const aclAnthology: Reader = {
  id: 'acl-anthology',
  describe: 'ACL Anthology XML: a collection of volumes with papers',
  matches: ({ text }) => (rootName(text) === 'collection' && /<volume[\s>]/.test(text.slice(0, 20_000)) ? 0.95 : 0),
  read(source) {
    const { root, issues } = openXml(source);
    const volumes = root.children('volume');
    if (volumes.length === 0)
      throw new ReadError(source.uri, 'expected at least one <volume> in <collection>, none came', { line: root.line });
    return volumes.map((volume, i) => {
      const draft = meetingOf(volume, root, source.uri);
      return toRead({ ...draft, issues: [...(i === 0 ? issues : []), ...draft.issues] }, source, this.id);
    });
  },
};
