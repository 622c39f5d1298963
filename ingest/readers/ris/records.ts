/** RIS text → records of tagged values: `AU  - Marsh, Ann`; a line without a tag goes on with the value before it. */
import { Located } from '../located.ts';
import type { Issues } from '../page/issues.ts';

export class RisRecord {
  /** Of the publication: `CONF`. */
  readonly type: string;
  readonly line: number;
  readonly #values = new Map<string, Located[]>();

  constructor(type: string, line: number) {
    this.type = type;
    this.line = line;
  }

  add(tag: string, value: Located | null): void {
    if (!value) return;
    const values = this.#values.get(tag);
    if (values) values.push(value);
    else this.#values.set(tag, [value]);
  }

  /** The values of some tags, in the order of the tags. */
  all(...tags: string[]): Located[] {
    return tags.flatMap((tag) => this.#values.get(tag) ?? []);
  }

  first(...tags: string[]): Located | null {
    return this.all(...tags)[0] ?? null;
  }
}

const TAGGED = /^([A-Z][A-Z0-9])\s{1,2}-(?:\s|$)/;

interface Value {
  tag: string;
  line: number;
  start: number;
  end: number;
}

/** Values with all lines that belong to them. */
function valuesIn(text: string): Value[] {
  const values: Value[] = [];
  let offset = 0;
  text.split('\n').forEach((line, i) => {
    const end = offset + line.length;
    const [opening, tag] = TAGGED.exec(line) ?? [];
    const before = values.at(-1);
    if (tag) values.push({ tag, line: i + 1, start: offset + opening!.length, end });
    else if (before && before.tag !== 'ER') before.end = end;
    offset = end + 1;
  });
  return values;
}

/** Records in the order of the text; one that does not end is reported, and ends where the next begins. */
export function risRecords(text: string, issues: Issues): RisRecord[] {
  const records: RisRecord[] = [];
  let open: RisRecord | null = null;
  const end = () => open && issues.warn(open.line, 'this record has no ER line at its end');
  for (const { tag, line, start, end: last } of valuesIn(text)) {
    const value = Located.trimmed(text.slice(start, last), { start, end: last });
    if (tag === 'TY') {
      end();
      open = new RisRecord(value?.text.toUpperCase() ?? '', line);
      records.push(open);
    } else if (tag === 'ER') open = null;
    else if (open) open.add(tag, value);
    else issues.warn(line, `${tag} stands outside of a record, which begins with TY`);
  }
  end();
  return records;
}
