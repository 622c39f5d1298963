/** Keys under which names that a rule may join meet, so that no name is compared with all others. */
import { isInitial, type Name } from './name.ts';
import { fullNamesOf } from './nicknames.ts';

/** Initials a given name may be printed with: its own, those of the full names it is short for, and its letters spelled out. */
const initialsOf = (given: string): string[] => [given, ...fullNamesOf(given)].map((name) => name[0]!);

/** Families a name may be filed under: each word of the family name, each middle name that is written out, and the first word of two. */
const familiesOf = ({ given, family }: Name): string[] => [
  family.join(''),
  ...family,
  ...given.slice(1).filter((name) => !isInitial(name)),
];

/** `ü` and `ue` meet where both are reduced. */
const reduced = (text: string) => text.replace(/(?<=[aou])e/g, '').replace(/aa/g, 'a');

/** Keys of a name; two names that a rule joins have one in common. */
export function blocksOf(name: Name): Set<string> {
  const [first = ''] = name.given;
  if (!first) return new Set();
  const initials = [first, ...name.aliases].flatMap(initialsOf);
  const keys = familiesOf(name).flatMap((family) => initials.map((initial) => `${reduced(family)}/${initial}`));
  const swapped = name.given.length === 1 ? [`${reduced(first)}/${name.family.join('')[0] ?? ''}`] : [];
  return new Set([...keys, ...swapped]);
}
