/** Authors and editors: `<author><first>Ann</first><last>Marsh</last><affiliation>…</affiliation></author>`. */
import { Located } from '../located.ts';
import type { Listed } from '../records/people.ts';
import type { XmlElement } from '../xml/element.ts';

const NAME_PARTS = ['first', 'last', 'suffix'];

/** The parts of a name in the order in which they are printed in English; the passage is from the first to the last. */
function nameOf(person: XmlElement): Located | null {
  const parts = NAME_PARTS.flatMap((part) => person.textOf(part) ?? []);
  if (parts.length === 0) return person.children().length === 0 ? person.text() : null;
  const places = parts.flatMap(({ at }) => at ?? []);
  const at = { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
  return new Located(parts.map(({ text }) => text).join(' '), at);
}

function affiliationOf(person: XmlElement): Located | null {
  const printed = person.children('affiliation').flatMap((one) => one.text() ?? []);
  return printed.length > 1 ? new Located(printed.map(({ text }) => text).join('; '), null) : (printed[0] ?? null);
}

/** @param tag `author` or `editor` */
export const listedIn = (parent: XmlElement | null, tag: string): Listed[] =>
  (parent?.children(tag) ?? []).flatMap((person) => {
    const name = nameOf(person);
    return name ? [{ name, affiliation: affiliationOf(person), marks: [] }] : [];
  });
