/** The unit that people are made of: the mentions of one form of a name that are surely one person. */
import type { Institutions } from '../institutions/resolve.ts';
import type { Mention } from '../mentions.ts';
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
  colleagues: () => ReadonlySet<string>;
}

/** Letters of all names at a talk. */
type ColleaguesOf = (talk: string) => readonly string[];

/** Computed when first asked for: a talk may credit thousands, and few of them are ever compared. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Gathers what mentions of one name say together. */
export function bearerOf(mentions: Mention[], institutions: Institutions, colleaguesOf: ColleaguesOf): Bearer {
  const name = mentions[0]!.name;
  const talks = new Set(mentions.flatMap(({ talk }) => talk ?? []));
  return {
    name,
    mentions,
    institutions: new Set(mentions.flatMap((mention) => institutions.of(mention).map(({ key }) => key))),
    lists: new Set(mentions.map(({ list }) => list)),
    meetings: new Set(mentions.map(({ meeting }) => meeting)),
    talks,
    colleagues: once(() => new Set([...talks].flatMap(colleaguesOf).filter((letters) => letters !== name.letters))),
  };
}
