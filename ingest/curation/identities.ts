/** People, or institutions, as groups of what is printed: what decisions on identity take apart and put together. */
import type { Decision, PrintedAt, Subject } from '../../contract/decision.ts';
import { groupBy, unique } from '../resolve/groups.ts';
import type { Mention } from '../resolve/mentions.ts';
import { parseName } from '../resolve/names/parse.ts';
import { Conflict } from './conflict.ts';
import { named } from './sentence.ts';

/** How one kind of item is printed: the mention of a person, or of an institution behind a person's name. */
export interface Traits<T> {
  /** For sentences. */
  many: 'people' | 'institutions';
  printed: (item: T) => string;
  /** What stays of a printed form when accents, capitals and marks change. */
  fold: (printed: string) => string;
  mention: (item: T) => Mention;
}

/** One person or institution. */
export interface Group<T> {
  id: string;
  items: Set<T>;
  /** The name that a decision gives it. */
  label: { text: string; by: Decision } | null;
  /** What was decided of it as a whole, in the order of the decisions. */
  decisions: Decision[];
  /** The group that its forms and its label are taken from. */
  base: string;
}

/** The letters of a person's name; empty when the text is no name. */
const lettersOf = (printed: string) => parseName(printed)?.letters ?? '';

const placeKey = (meeting: string, key: string | null, role: string) => `${meeting}\n${key ?? ''}\n${role}`;

export class Identities<T> {
  readonly #traits: Traits<T>;
  readonly #groups = new Map<string, Group<T>>();
  readonly #groupOf = new Map<T, Group<T>>();
  readonly #printed: Map<string, T[]>;
  readonly #folded: Map<string, T[]>;
  readonly #places: Map<string, T[]>;
  readonly #known = new Map<string, string>();
  /** By which decisions each item came to its group. */
  readonly moved = new Map<T, Decision[]>();

  constructor(groups: Iterable<{ id: string; items: Iterable<T> }>, traits: Traits<T>) {
    this.#traits = traits;
    for (const { id, items } of groups) this.#add(id, items, id);
    const items = [...this.#groupOf.keys()];
    this.#printed = groupBy(items, traits.printed);
    this.#folded = groupBy(items, (item) => this.#fold(traits.printed(item)));
    this.#places = groupBy(items, (item) => {
      const { meeting, talkKey, role } = traits.mention(item);
      return placeKey(meeting, talkKey, role);
    });
  }

  #add(id: string, items: Iterable<T>, base: string): Group<T> {
    const group: Group<T> = { id, items: new Set(items), label: null, decisions: [], base };
    this.#groups.set(id, group);
    for (const item of group.items) this.#groupOf.set(item, group);
    return group;
  }

  get traits(): Traits<T> {
    return this.#traits;
  }

  get groups(): Group<T>[] {
    return [...this.#groups.values()];
  }

  groupOf(item: T): Group<T> {
    return this.#groupOf.get(item)!;
  }

  /** How items bear the forms of a subject: letter by letter, or once both are folded; null when they do not. */
  #bearing({ printed }: Subject): (item: T) => 'exactly' | 'folded' | null {
    const forms = new Set(printed);
    const folded = new Set(printed.map((form) => this.#fold(form)));
    return (item) => {
      const form = this.#traits.printed(item);
      return forms.has(form) ? 'exactly' : folded.has(this.#fold(form)) ? 'folded' : null;
    };
  }

  /** Folding a name takes a while, and every form is asked for many times. */
  #fold(form: string): string {
    const folded = this.#known.get(form) ?? this.#traits.fold(form);
    this.#known.set(form, folded);
    return folded;
  }

  /** The groups that hold a printed form. */
  #holders(form: string): Set<Group<T>> {
    const items = this.#printed.get(form) ?? this.#folded.get(this.#fold(form)) ?? [];
    return new Set(items.map((item) => this.groupOf(item)));
  }

  /**
   * The group that is meant: the one with the id, when it still has one of the forms; else the only one that has them.
   *
   * @throws {Conflict} when there is none, or more than one
   */
  find(subject: Subject): Group<T> {
    const byId = this.#groups.get(subject.id);
    if (byId && [...byId.items].some(this.#bearing(subject))) return byId;
    const holders = subject.printed.map((form) => this.#holders(form)).filter(({ size }) => size > 0);
    const any = unique(holders.flatMap((those) => [...those]));
    const all = any.filter((group) => holders.every((those) => those.has(group)));
    const [only, ...more] = any.length === 1 ? any : all;
    if (any.length === 0) throw new Conflict(`No source prints ${named(subject)} now.`);
    if (only && more.length === 0) return only;
    const ids = any.map(({ id }) => id).sort();
    throw new Conflict(`${named(subject)} is the name of ${ids.length} ${this.#traits.many} now: ${ids.join(', ')}.`);
  }

  /**
   * Items of a group by the subject whose forms they bear.
   *
   * @returns for each subject its items; what bears the forms of none is in no list
   * @throws {Conflict} when an item bears the forms of two subjects
   */
  shares(items: Iterable<T>, subjects: readonly Subject[]): T[][] {
    const shares = subjects.map((): T[] => []);
    const bearings = subjects.map((subject) => this.#bearing(subject));
    for (const item of items) {
      const how = bearings.map((bears) => bears(item));
      const fits = how.includes('exactly') ? 'exactly' : 'folded';
      const [at = -1, ...more] = how.flatMap((one, place) => (one === fits ? [place] : []));
      if (more.length > 0)
        throw new Conflict(
          `The sources print “${this.#traits.printed(item)}” for both, and nothing else tells them apart now; a split says at which places.`,
        );
      shares[at]?.push(item);
    }
    return shares;
  }

  /** What is printed at a place; nothing when the place is gone. */
  at({ meeting, talk, role, printed }: PrintedAt): T[] {
    const here = this.#places.get(placeKey(meeting, talk, role)) ?? [];
    const nameOf = (item: T) => this.#traits.mention(item).name;
    const exact = here.filter((item) => this.#traits.mention(item).printed === printed);
    if (exact.length > 0) return exact;
    const letters = lettersOf(printed);
    return here.filter((item) => letters !== '' && nameOf(item).letters === letters);
  }

  /** Moves items into a group; a group that nothing is left of is gone. */
  move(items: Iterable<T>, to: Group<T>, by: Decision): void {
    for (const item of items) {
      const from = this.groupOf(item);
      from.items.delete(item);
      if (from.items.size === 0 && from !== to) this.#groups.delete(from.id);
      to.items.add(item);
      this.#groupOf.set(item, to);
      this.moved.set(item, [...(this.moved.get(item) ?? []), by]);
    }
  }

  /** Takes items out of a group, as a group of their own under the first id that is free. */
  takeOut(items: readonly T[], from: Group<T>, ids: readonly string[], by: Decision): Group<T> {
    const id = ids.find((one) => !this.#groups.has(one))!;
    const group = this.#add(id, [], from.base);
    this.move(items, group, by);
    return group;
  }
}
