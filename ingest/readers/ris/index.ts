/** The reader of RIS, which libraries and reference managers export: one meeting for each volume of proceedings. */
import { refuseMore, toRead } from '../to-read.ts';
import { Issues } from '../page/issues.ts';
import { ReadError, type Reader } from '../reader.ts';
import { meetingsIn } from '../records/proceedings.ts';
import { readRecord } from './entry.ts';
import { risRecords } from './records.ts';

export const ris: Reader = {
  id: 'ris',
  describe: 'RIS: the papers of one or several proceedings',
  matches: ({ text }) => (/^TY\s{1,2}-\s[A-Z]{2,10}\s*$/m.test(text.slice(0, 5000)) ? 0.95 : 0),
  read(source) {
    refuseMore(source, /^TY\s{1,2}-/gm);
    const issues = new Issues();
    const drafts = meetingsIn(risRecords(source.text, issues).map(readRecord), source.uri);
    if (drafts.length === 0) throw new ReadError(source.uri, 'expected RIS records, which begin with TY, none came');
    return drafts.map((draft, i) =>
      toRead({ ...draft, issues: [...(i === 0 ? issues.all : []), ...draft.issues] }, source, this.id),
    );
  },
};
