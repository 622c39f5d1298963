/** The reader of ACL Anthology XML: a collection of volumes, each the proceedings of one meeting. */
import { ReadError, type Reader } from '../reader.ts';
import { refuseMore, toRead } from '../to-read.ts';
import { openXml, rootName } from '../xml/index.ts';
import { oldVolumes } from './old.ts';
import { meetingOf, volumeIn } from './volume.ts';

const isAnthology = (text: string): boolean => {
  const head = text.slice(0, 20_000);
  const root = rootName(text);
  return (root === 'collection' && /<volume[\s>]/.test(head)) || (root === 'volume' && /<paper[\s>]/.test(head));
};

export const aclAnthology: Reader = {
  id: 'acl-anthology',
  describe: 'ACL Anthology XML: a collection of volumes with papers',
  matches: ({ text }) => (isAnthology(text) ? 0.95 : 0),
  read(source) {
    refuseMore(source, /<paper[\s/>]/g);
    const { root, issues } = openXml(source);
    const volumes =
      root.name === 'volume' ? oldVolumes(root) : root.children('volume').map((volume) => volumeIn(volume, root));
    if (volumes.length === 0)
      throw new ReadError(source.uri, 'expected at least one <volume> in <collection>, none came', { line: root.line });
    return volumes.map((volume, i) => {
      const draft = meetingOf(volume, root, source.uri);
      return toRead({ ...draft, issues: [...(i === 0 ? issues : []), ...draft.issues] }, source, this.id);
    });
  },
};
