/** "Marsh, Ann B. and Bo {van der Lind} and others" → persons in their order. */
import { Located } from '../located.ts';
import type { Listed } from '../records/people.ts';
import { uninverted } from '../records/inverted.ts';
import { lineIn } from './text.ts';

/** An "and" inside of braces is part of a name: `{Sand and Sons}`. */
function partsOf(list: Located): Located[] {
  const parts: Located[] = [];
  let [depth, from] = [0, 0];
  for (const { 0: sign, index } of list.text.matchAll(/\\.|[{}]|\sand(?=\s)/gis)) {
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign.length > 2 && depth <= 0) {
      parts.push(list.slice(from, index));
      from = index + sign.length;
    }
  }
  return [...parts, list.slice(from)].flatMap(({ text, at }) => Located.trimmed(text, at) ?? []);
}

/** Bibliographies of computer science number people of one name: `Wei Li 0015`. */
const HOMONYM = /\s\d{4}$/;

/** A name in braces is one whole, whatever commas it holds. */
const isWhole = (text: string): boolean => /^\{[^{}]*\}$/.test(text);

export function namesIn(list: Located | null): Listed[] {
  return (list ? partsOf(list) : []).flatMap((part) => {
    const printed = lineIn(part);
    const name = printed && HOMONYM.test(printed.text) ? printed.as(printed.text.replace(HOMONYM, '')) : printed;
    if (!name || /^others$/i.test(name.text)) return [];
    return [{ name: isWhole(part.text) ? name : uninverted(name), affiliation: null, marks: [] }];
  });
}
