/** Rooms and tracks that are listed once, and that events name by an id or a slug. */
import type { Located } from '../located.ts';
import { plainLine } from '../records/plain.ts';
import type { Fields } from '../programme/fields.ts';

const IDS = ['id', 'slug', 'guid', 'code'];

/** @returns the listed name for an id; the words themselves when nothing is listed under them */
export function namesIn(listed: readonly Fields[]): (words: Located) => Located {
  const names = new Map<string, Located>();
  for (const one of listed) {
    const name = plainLine(one.text('name', 'title'));
    if (name) for (const id of IDS) names.set(one.text(id)?.text ?? '', name);
  }
  return (words) => names.get(words.text) ?? words;
}
