/** A place in a JSON export: its value, where it stands, and the way further in. What is not there is a cursor at nothing. */
import { lineIndex } from '../lines.ts';
import { Located } from '../located.ts';
import type { RawSource } from '../reader.ts';
import { parseJson } from './parse.ts';
import { placeNear, placesOf, type Place } from './places.ts';

interface Whole {
  lineAt: (offset: number) => number;
  places: ReadonlyMap<string, Place>;
}

export class JsonCursor {
  readonly value: unknown;
  /** e.g. `schedule.days[0].date`; the whole document is ``. */
  readonly path: string;
  readonly #whole: Whole;

  constructor(value: unknown, path: string, whole: Whole) {
    this.value = value;
    this.path = path;
    this.#whole = whole;
  }

  /** @throws {ReadError} when the source is not JSON */
  static open(source: RawSource): JsonCursor {
    const value = parseJson(source);
    return new JsonCursor(value, '', { lineAt: lineIndex(source.text), places: placesOf(source.text) });
  }

  /** The line of the value; of the nearest thing around it that is there when there is none. */
  get line(): number {
    const place = placeNear(this.path, this.#whole.places);
    return place ? this.#whole.lineAt(place.start) : 1;
  }

  get(key: string): JsonCursor {
    const { value, path } = this;
    const own = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key);
    const inner: unknown = own ? Reflect.get(value, key) : undefined;
    return new JsonCursor(inner, path ? `${path}.${key}` : key, this.#whole);
  }

  /** The elements of a list; none when it is no list. */
  items(): JsonCursor[] {
    const { value, path } = this;
    return Array.isArray(value) ? value.map((one, i) => new JsonCursor(one, `${path}[${i}]`, this.#whole)) : [];
  }

  /** The entries of an object in their order; none when it is no object. */
  entries(): [string, JsonCursor][] {
    const { value } = this;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.keys(value).map((key) => [key, this.get(key)]) : [];
  }

  /** A string with its place, without white space around it; null when it is no string or blank. */
  text(): Located | null {
    if (typeof this.value !== 'string') return null;
    const place = this.#whole.places.get(this.path);
    return Located.trimmed(this.value, place ?? null);
  }
}
