/** Which colour each theme has on the map: by its id, so that a theme that comes or goes leaves nearly all others as they were. */

/** Colours that stay apart for colour-blind eyes as well (Okabe and Ito 2008, darker); themes go round in them. */
const COLOURS = 8;

/** FNV-1a, 32 bits, its low ones stirred: ids that end alike must not share them. */
function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) value = Math.imul(value ^ id.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/**
 * A colour for each theme: the one of its hash, or the next that is free (linear probing, in the order of the hashes, whatever the order
 * of the themes). Eight themes have eight colours; of more, each eight have all.
 *
 * @param themes ids, in any order, as often as they come
 * @returns 0…7 by id
 */
export function coloursOf(themes: Iterable<string>): ReadonlyMap<string, number> {
  const hashes = [...new Set(themes)].map((id) => ({ id, at: hash(id) }));
  const colours = new Map<string, number>();
  const taken = new Set<number>();
  for (const { id, at } of hashes.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    if (taken.size === COLOURS) taken.clear();
    let colour = at % COLOURS;
    while (taken.has(colour)) colour = (colour + 1) % COLOURS;
    taken.add(colour);
    colours.set(id, colour);
  }
  return colours;
}
