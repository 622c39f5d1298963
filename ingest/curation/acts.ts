/**
 * What each act on identity does to the groups. An act checks everything before it changes anything: one that does not fit
 * leaves no trace.
 */
import type { Act, Decision } from '../../contract/decision.ts';
import { unique } from '../resolve/groups.ts';
import { Conflict } from './conflict.ts';
import type { Group, Identities } from './identities.ts';
import type { Ledger } from './ledger.ts';
import { named, quoted } from './sentence.ts';

/** The acts that say who is who. */
export type IdentityAct = Exclude<Act, { act: 'hide' | 'undo' | 'name-theme' }>;
type ActOf<Name extends IdentityAct['act']> = Extract<IdentityAct, { act: Name }>;

/** The groups as the decisions before have left them. */
export interface Scene<T> {
  identities: Identities<T>;
  ledger: Ledger<T>;
  by: Decision;
}

const itemsOf = <T>(groups: readonly Group<T>[]): T[] => groups.flatMap(({ items }) => [...items]);

/** Marks what was decided of a person or institution as a whole. */
const mark = <T>(groups: Iterable<Group<T>>, by: Decision): void => {
  for (const group of new Set(groups)) group.decisions.push(by);
};

const shortHash = ({ id }: Decision) => id.slice('decision:'.length, 'decision:'.length + 6);

/** All are the first. Where a rule has joined some already, their forms say which part is whose. */
function merge<T>({ subjects }: ActOf<'merge'>, { identities, ledger, by }: Scene<T>): void {
  const found = subjects.map((subject) => identities.find(subject));
  const [first, ...others] = unique(found);
  const all = itemsOf([first!, ...others]);
  ledger.allowTogether(all);
  const parts = others.length > 0 ? unique(found).map(({ items }) => [...items]) : [all];
  ledger.putTogether(by, parts);
  for (const group of others) {
    first!.decisions.push(...group.decisions);
    identities.move([...group.items], first!, by);
  }
  mark([first!], by);
}

/** Subjects that a rule holds for one are told apart by their forms; the one with the id of the group keeps what is left. */
function keepApart<T>({ subjects }: ActOf<'keep-apart'>, { identities, ledger, by }: Scene<T>): void {
  const found = subjects.map((subject) => identities.find(subject));
  const sides = found.map((group, at): T[] => {
    const here = subjects.filter((_, other) => found[other] === group);
    return here.length === 1 ? [...group.items] : identities.shares(group.items, here)[here.indexOf(subjects[at]!)]!;
  });
  const nobody = sides.findIndex((side) => side.length === 0);
  if (nobody >= 0) throw new Conflict(`No source prints ${named(subjects[nobody]!)} now.`);
  sides.forEach((side, at) => ledger.allowApart(side, sides.filter((_, other) => other !== at).flat()));
  ledger.keepApart(by, sides);
  const stays = (group: Group<T>) => subjects.find((one, at) => found[at] === group && one.id === group.id);
  const parted = subjects.map((subject, at): Group<T> => {
    const group = found[at]!;
    const keeps = stays(group) ?? subjects[found.indexOf(group)];
    if (subject === keeps || sides[at]!.length === group.items.size) return group;
    return identities.takeOut(sides[at]!, group, [subject.id, `${group.id}~${shortHash(by)}${at}`], by);
  });
  mark(parted, by);
}

/** What is printed at these places is another of the same name. */
function split<T>({ subject, at }: ActOf<'split'>, { identities, ledger, by }: Scene<T>): void {
  const group = identities.find(subject);
  const places = at.map((place) => ({ place, items: identities.at(place).filter((item) => group.items.has(item)) }));
  const items = unique(places.flatMap((found) => found.items));
  const missing = places.filter((found) => found.items.length === 0).length;
  if (items.length === 0) throw new Conflict(`${named(subject)} is printed at none of these places now.`);
  if (items.length === group.items.size) throw new Conflict('Nothing would be left of the one that it is split from.');
  ledger.allowPlacing(items);
  const taken = new Set(items);
  const rest = [...group.items].filter((item) => !taken.has(item));
  ledger.place(by, items);
  const other = identities.takeOut(items, group, [`${subject.id}~${shortHash(by)}`, `${subject.id}~${by.id}`], by);
  ledger.keepApart(by, [items, rest]);
  mark([group, other], by);
  if (missing > 0)
    throw new Conflict(
      `It holds in part: at ${missing} of its ${at.length} places the name is not printed now, or is someone else’s.`,
      { inPart: true },
    );
}

function rename<T>({ subject, label }: ActOf<'rename'>, { identities, by }: Scene<T>): void {
  const group = identities.find(subject);
  if (group.label && group.label.text !== label)
    throw new Conflict(`${group.label.by.id} shows it as ${quoted(group.label.text)}, until that is undone.`);
  group.label ??= { text: label, by };
  mark([group], by);
}

/** What is printed at one place is someone else. */
function reassign<T>({ at, to }: ActOf<'reassign'>, { identities, ledger, by }: Scene<T>): void {
  const target = identities.find(to);
  const here = identities.at(at);
  if (here.length === 0) throw new Conflict(`${quoted(at.printed)} is not printed at this place now.`);
  const items = here.filter((item) => identities.groupOf(item) !== target);
  if (items.length > 1) throw new Conflict(`More than one is meant by what is printed at this place.`);
  ledger.allowPlacing(items);
  const sources = items.map((item) => identities.groupOf(item));
  ledger.place(by, here);
  identities.move(items, target, by);
  mark([target, ...sources], by);
}

type Apply<Name extends IdentityAct['act']> = <T>(act: ActOf<Name>, scene: Scene<T>) => void;

const ACTS: { readonly [Name in IdentityAct['act']]: Apply<Name> } = {
  merge,
  'keep-apart': keepApart,
  split,
  rename,
  reassign,
};

/**
 * Applies one act on identity.
 *
 * @throws {Conflict} when it does not fit; nothing is changed then, unless the conflict says that it holds in part
 */
export function applyAct<T>(act: IdentityAct, scene: Scene<T>): void {
  const apply = ACTS[act.act] as (act: IdentityAct, scene: Scene<T>) => void;
  apply(act, scene);
}
