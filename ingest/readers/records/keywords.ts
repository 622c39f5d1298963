/** A field that lists keywords: by semicolon, bar or line; without any of these by comma. */
import { Located } from '../located.ts';
import { plainLine } from './plain.ts';

const SEPARATORS = [';', '|', '\n', ','];

/** In their order, each once. */
export function keywordsListed(list: Located | null): Located[] {
  if (!list) return [];
  const separator = SEPARATORS.find((one) => list.text.includes(one)) ?? ';';
  const seen = new Set<string>();
  let from = 0;
  return list.text.split(separator).flatMap((part) => {
    const { at } = list.slice(from, from + part.length);
    from += part.length + separator.length;
    const word = plainLine(Located.trimmed(part, at));
    if (!word || seen.has(word.text)) return [];
    seen.add(word.text);
    return [word];
  });
}
