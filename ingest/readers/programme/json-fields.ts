/** Records of a programme that is written in JSON; a value may be a string, a number, or words by language. */
import type { JsonCursor } from '../json/cursor.ts';
import { Located } from '../located.ts';
import type { Fields } from './fields.ts';

const LANGUAGE = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/;

/** Words by language: English where there is any, else the first. */
function translated(cursor: JsonCursor): Located | null {
  const languages = cursor.entries().filter(([key]) => LANGUAGE.test(key));
  const english = languages.filter(([key]) => key.startsWith('en'));
  for (const [, words] of [...english, ...languages]) if (words.text()) return words.text();
  return null;
}

/** The words of a value: of a room or a track that is a record of its own, its name. */
export function wordsOf(cursor: JsonCursor): Located | null {
  if (typeof cursor.value === 'number') return new Located(String(cursor.value), null);
  const printed = cursor.text();
  if (printed) return printed;
  for (const name of ['name', 'title']) {
    const inner = cursor.get(name);
    const words = inner.text() ?? translated(inner);
    if (words) return words;
  }
  return translated(cursor) ?? cursor.get('slug').text();
}

export class JsonFields implements Fields {
  readonly cursor: JsonCursor;

  constructor(cursor: JsonCursor) {
    this.cursor = cursor;
  }

  get line(): number {
    return this.cursor.line;
  }

  text(...names: string[]): Located | null {
    const { cursor } = this;
    if (typeof cursor.value === 'string') return names.includes('name') ? cursor.text() : null;
    for (const name of names) {
      const words = wordsOf(cursor.get(name));
      if (words) return words;
    }
    return null;
  }

  list(name: string): JsonFields[] {
    return this.cursor
      .get(name)
      .items()
      .map((one) => new JsonFields(one));
  }

  /** The record that a field holds. */
  at(name: string): JsonFields {
    return new JsonFields(this.cursor.get(name));
  }

  /** The records that a field holds by name. */
  values(name: string): JsonFields[] {
    return this.cursor
      .get(name)
      .entries()
      .map(([, one]) => new JsonFields(one));
  }
}
