/** Where an event takes place: a string, a place with an address, an address. A link to a call is no place. */
import { Located } from '../located.ts';
import { plainLine } from '../records/plain.ts';
import { isThing, text, things, type Thing, type Value } from './thing.ts';

const TOWN = ['addressLocality', 'addressRegion', 'addressCountry'];
const isAddress = (words: string): boolean => /^https?:\/\//i.test(words);

/** Parts of an address as it is printed; the street only where nothing else says the house. */
function addressParts(address: Value, isNamed: boolean): Located[] {
  if (!isThing(address)) return [address];
  const street = isNamed ? [] : ['name', 'streetAddress'];
  return [...street, ...TOWN].flatMap((part) => text(address, part) ?? []);
}

/** "Lake House, Lund, Sweden"; a part that a part before it says already is not said again. */
function joined(parts: readonly Located[]): Located | null {
  const kept = parts.filter(({ text: own }, i) =>
    parts.slice(0, i).every(({ text: before }) => !before.toLowerCase().includes(own.toLowerCase())),
  );
  const [first = null] = kept;
  return kept.length > 1 ? new Located(kept.map((part) => part.text).join(', '), null) : first;
}

function partsOf(location: Value): Located[] {
  if (!isThing(location)) return isAddress(location.text) ? [] : [location];
  if (location.types.includes('PostalAddress')) return addressParts(location, false);
  const name = text(location, 'name');
  const around = things(location, 'containedInPlace').flatMap((place) => text(place, 'name') ?? []);
  return [
    ...(name ? [name] : []),
    ...around,
    ...location.all('address').flatMap((address) => addressParts(address, name !== null)),
  ];
}

export function venueOf(event: Thing): Located | null {
  const places = event
    .all('location')
    .map((location) => joined(partsOf(location).flatMap((part) => plainLine(part) ?? [])));
  return places.find((place) => place !== null) ?? null;
}

/** The name of the place alone: a room, where the meeting has a place of its own. */
export function roomOf(event: Thing): Located | null {
  const [place] = event.all('location');
  if (!place) return null;
  const name = isThing(place) ? text(place, 'name') : place;
  return name && !isAddress(name.text) ? plainLine(name) : null;
}
