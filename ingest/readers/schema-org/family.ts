/** Which events are part of which: `subEvent` seen from above, `superEvent` from below. */
import { isEvent, isThing, text, things, type Thing } from './thing.ts';

/** Meeting, day, session, talk: nobody nests deeper. */
const MOST_LEVELS = 20;

const nameOf = (event: Thing): string => (text(event, 'name')?.text ?? '').toLowerCase();
/** Data often describes one event twice, without an id to say so. */
const alias = (event: Thing): string => `${nameOf(event)} ${text(event, 'startDate')?.text ?? ''}`;

export class Family {
  readonly roots: Thing[];
  readonly #parents = new Map<string, Thing>();
  readonly #children = new Map<string, Thing[]>();
  readonly #byName = new Map<string, Thing>();

  /** @param all things of any type; the events among them are the family */
  constructor(all: readonly Thing[]) {
    const events = all.filter(isEvent);
    for (const event of events) this.#know(event);
    for (const event of events) for (const part of things(event, 'subEvent', 'subEvents')) this.#adopt(part, event);
    for (const event of events) this.#join(event);
    this.roots = this.#rootsAmong(events);
  }

  children(event: Thing): readonly Thing[] {
    return this.#children.get(event.key) ?? [];
  }

  #know(event: Thing): void {
    for (const name of [event.key, alias(event), nameOf(event)])
      if (name.trim() && !this.#byName.has(name)) this.#byName.set(name, event);
  }

  /** An event that names what it is part of, as a thing, by its id or by its name. */
  #join(event: Thing): void {
    const [whole] = event.all('superEvent');
    if (!whole || this.#parents.has(event.key)) return;
    const known = isThing(whole)
      ? (this.#byName.get(nameOf(whole)) ?? this.#byName.get(whole.key))
      : (this.#byName.get(whole.text) ?? this.#byName.get(whole.text.toLowerCase()));
    if (known) this.#adopt(event, known);
  }

  #adopt(part: Thing, whole: Thing): void {
    if (this.#parents.has(part.key) || this.#isWithin(whole, part)) return;
    this.#parents.set(part.key, whole);
    const siblings = this.#children.get(whole.key);
    if (siblings) siblings.push(part);
    else this.#children.set(whole.key, [part]);
  }

  /** Whether an event is part of another, or so deep that nobody could say. */
  #isWithin(event: Thing, other: Thing): boolean {
    let at: Thing | undefined = event;
    for (let level = 0; at; level++, at = this.#parents.get(at.key))
      if (at.key === other.key || level > MOST_LEVELS) return true;
    return false;
  }

  /** Of several descriptions of one event that is part of nothing, the one with parts, else the first. */
  #rootsAmong(events: readonly Thing[]): Thing[] {
    const roots = new Map<string, Thing>();
    for (const event of events) {
      if (this.#parents.has(event.key) || !nameOf(event)) continue;
      const twin = roots.get(alias(event));
      if (!twin || this.children(twin).length < this.children(event).length) roots.set(alias(event), event);
    }
    return [...roots.values()];
  }
}
