/** Mentions → bearers of a name: mentions with the same letters are one person, unless the sources contradict. */
import { Forest } from '../forest.ts';
import { groupBy, intersects } from '../groups.ts';
import type { Institutions } from '../institutions/resolve.ts';
import type { Mention } from '../mentions.ts';
import { isCommonName } from '../names/families.ts';
import type { Name } from '../names/name.ts';

/** One person as far as a single form of the name can tell. */
export interface Bearer {
  name: Name;
  mentions: Mention[];
  /** Keys of the institutions printed with the name. */
  institutions: ReadonlySet<string>;
  /** Printed lists it stands in. */
  lists: ReadonlySet<string>;
  meetings: ReadonlySet<string>;
  talks: ReadonlySet<string>;
  /** Letters of the names that stand beside it in a talk. */
  colleagues: ReadonlySet<string>;
}

type ColleaguesOf = (talk: string) => readonly string[];

/** More than this many affiliations of one name tell nobody apart, and comparing them all would take long. */
const MOST_PLACES = 200;

function bearer(mentions: Mention[], institutions: Institutions, colleaguesOf: ColleaguesOf): Bearer {
  const name = mentions[0]!.name;
  const talks = new Set(mentions.flatMap(({ talk }) => talk ?? []));
  return {
    name,
    mentions,
    institutions: new Set(mentions.flatMap(({ affiliation }) => institutions.of(affiliation).map(({ key }) => key))),
    lists: new Set(mentions.map(({ list }) => list)),
    meetings: new Set(mentions.map(({ meeting }) => meeting)),
    talks,
    colleagues: new Set([...talks].flatMap(colleaguesOf).filter((letters) => letters !== name.letters)),
  };
}

/** "Google" and "Google Research" do not contradict: the words of one are words of the other. */
const isWithin = (few: string, many: string) => {
  const words = new Set(many.split(' '));
  return few.split(' ').every((word) => words.has(word));
};

const touch = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].some((one) => [...b].some((other) => isWithin(one, other) || isWithin(other, one)));

const shareTalk = (a: Bearer, b: Bearer) => intersects(a.talks, b.talks);

/** Two mentions of one name contradict when their institutions differ and one list prints both, or one meeting a common name. */
function contradict(a: Bearer, b: Bearer): boolean {
  if (a.institutions.size === 0 || b.institutions.size === 0 || touch(a.institutions, b.institutions)) return false;
  return intersects(a.lists, b.lists) || (isCommonName(a.name) && intersects(a.meetings, b.meetings));
}

/** Mentions that belong together for a reason: an institution, the same talk, or the same people beside them elsewhere. */
function componentsOf(mentions: readonly Mention[], make: (mentions: Mention[]) => Bearer): Bearer[] {
  const placeOf = ({ affiliation, talk, list }: Mention) => affiliation ?? `${talk ?? list} ${list}`;
  const single = [...groupBy(mentions, placeOf).values()].map(make);
  const byInstitution = joined(single, (a, b) => touch(a.institutions, b.institutions)).map(merge(make));
  const apart = (a: Bearer, b: Bearer) => intersects(a.lists, b.lists) || shareTalk(a, b);
  return joined(byInstitution, (a, b) =>
    apart(a, b) ? shareTalk(a, b) && !contradict(a, b) : intersects(a.colleagues, b.colleagues),
  ).map(merge(make));
}

const merge = (make: (mentions: Mention[]) => Bearer) => (parts: Bearer[]) =>
  make(parts.flatMap(({ mentions }) => mentions));

function joined(bearers: readonly Bearer[], belong: (a: Bearer, b: Bearer) => boolean): Bearer[][] {
  const forest = new Forest(bearers.length);
  bearers.forEach((a, i) => {
    for (let j = i + 1; j < bearers.length; j++) if (belong(a, bearers[j]!)) forest.join(i, j);
  });
  return forest.groups().map((group) => group.map((place) => bearers[place]!));
}

/**
 * The bearers of each name. One full name is one person, who may move from one institution to another, with two exceptions.
 * One list that prints the name twice with different institutions means two people. And so does one meeting that prints a
 * very common name with different institutions, when no third mention and no common colleague ties them: a few
 * thousand people hold several Wei Zhangs, but hardly two Alejandro Ribeiros.
 */
export function bearersOf(mentions: readonly Mention[], institutions: Institutions): Bearer[] {
  const byTalk = new Map(
    [...groupBy(mentions, ({ talk }) => talk)].map(([talk, group]) => [talk, group.map(({ name }) => name.letters)]),
  );
  const make = (group: Mention[]) => bearer(group, institutions, (talk) => byTalk.get(talk as Mention['talk']) ?? []);
  return [...groupBy(mentions, ({ name }) => name.letters).values()].flatMap((group) => {
    const whole = make(group);
    if (whole.institutions.size < 2 || whole.institutions.size > MOST_PLACES) return [whole];
    const parts = componentsOf(group, make);
    const disputed = parts.some((a, i) => parts.slice(i + 1).some((b) => contradict(a, b)));
    return disputed ? parts : [whole];
  });
}
