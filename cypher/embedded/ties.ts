/** What each talk is tied to, in memory: what filters choose by, and what hits are counted by. */
import { z } from 'zod';
import type { Filter, Role } from '../../contract/filter.ts';
import { kindOf, NodeKind } from '../../contract/ids.ts';
import { read } from '../read.ts';
import type { FacetCount } from '../store.ts';

/** Edges that tie something to a talk or to its meeting. */
export const TIES = [
  'PART_OF',
  'GAVE',
  'CREDITED_IN',
  'ORGANIZED',
  'AFFILIATED_WITH',
  'ABOUT',
  'IN_THEME',
  'IN_SERIES',
] as const;
type Tie = (typeof TIES)[number];

export const tieReads = {
  dates: read(
    'dates',
    z.object({}),
    z.object({
      id: z.string(),
      kind: NodeKind,
      label: z.string(),
      day: z.string().nullable(),
      year: z.int().nullable(),
    }),
  ),
  ties: read(
    'ties',
    z.object({ types: z.array(z.enum(TIES)) }),
    z.object({ type: z.enum(TIES), start: z.string(), finish: z.string() }),
  ),
};

interface Dated {
  id: string;
  kind: NodeKind;
  label: string;
  day: string | null;
  year: number | null;
}
interface Tied {
  type: Tie;
  start: string;
  finish: string;
}

/** A talk, and everything by id that stays when it does. */
interface TalkTies {
  id: string;
  day: string | null;
  year: string | null;
  meetings: readonly string[];
  themes: readonly string[];
  topics: readonly string[];
  series: readonly string[];
  institutions: readonly string[];
  people: Readonly<Record<Role, readonly string[]>>;
}

const NONE: readonly string[] = [];
const ROLES: readonly Role[] = ['speaker', 'credited', 'organizer'];

/** Ends of edges of one type, by their other end. */
type Ends = ReadonlyMap<string, readonly string[]>;

function endsOf(ties: readonly Tied[], type: Tie, by: 'start' | 'finish'): Ends {
  const ends = new Map<string, string[]>();
  for (const tie of ties) {
    if (tie.type !== type) continue;
    const at = ends.get(tie[by]);
    if (at) at.push(tie[by === 'start' ? 'finish' : 'start']);
    else ends.set(tie[by], [tie[by === 'start' ? 'finish' : 'start']]);
  }
  return ends;
}

const through = (ids: readonly string[], ends: Ends): readonly string[] => [
  ...new Set(ids.flatMap((id) => ends.get(id) ?? NONE)),
];

function talksOf(dated: readonly Dated[], ties: readonly Tied[]): TalkTies[] {
  const years = new Map(dated.map(({ id, year }) => [id, year]));
  const from = (type: Tie) => endsOf(ties, type, 'start');
  const to = (type: Tie) => endsOf(ties, type, 'finish');
  const [partOf, inTheme, about, inSeries, affiliated] = [from('PART_OF'), from('IN_THEME'), from('ABOUT'), from('IN_SERIES'), from('AFFILIATED_WITH')]; // prettier-ignore
  const [gave, credited, organized] = [to('GAVE'), to('CREDITED_IN'), to('ORGANIZED')];
  return dated
    .filter(({ kind }) => kind === 'talk')
    .map(({ id, day }) => {
      const meetings = partOf.get(id) ?? NONE;
      const speaker = gave.get(id) ?? NONE;
      return {
        id,
        day,
        year: years.get(meetings[0] ?? '')?.toString() ?? null,
        meetings,
        themes: inTheme.get(id) ?? NONE,
        topics: about.get(id) ?? NONE,
        series: through(meetings, inSeries),
        institutions: through(speaker, affiliated),
        people: { speaker, credited: credited.get(id) ?? NONE, organizer: through(meetings, organized) },
      };
    });
}

/** Whether one of the values is wanted; absent means all are. */
const meets = (wanted: readonly string[] | undefined, values: readonly (string | null)[]) =>
  !wanted || values.some((value) => value !== null && wanted.includes(value));

const chosen = (talk: TalkTies, { meeting, year, day, theme, institution }: Filter) =>
  meets(meeting, talk.meetings) &&
  meets(year, [talk.year]) &&
  meets(day, [talk.day]) &&
  meets(theme, talk.themes) &&
  meets(institution, talk.institutions);

/** What stays when a talk does: the talk and its ties, or its people in some roles. */
function staying({ id, meetings, series, themes, topics, institutions, people }: TalkTies, roles: Filter['role']) {
  const those = (roles ?? ROLES).flatMap((role) => people[role]);
  return roles ? those : [id, ...meetings, ...series, ...themes, ...topics, ...institutions, ...those];
}

export class Ties {
  readonly #talks: readonly TalkTies[];
  readonly #byId: ReadonlyMap<string, TalkTies>;
  readonly #roles: ReadonlyMap<string, ReadonlySet<Role>>;
  /** What meetings, themes and institutions are called. */
  readonly #labels: ReadonlyMap<string, string>;

  constructor(dated: readonly Dated[], ties: readonly Tied[]) {
    this.#talks = talksOf(dated, ties);
    this.#byId = new Map(this.#talks.map((talk) => [talk.id, talk]));
    const roles = new Map<string, Set<Role>>();
    for (const { people } of this.#talks)
      for (const role of ROLES) for (const id of people[role]) roles.set(id, (roles.get(id) ?? new Set()).add(role));
    this.#roles = roles;
    this.#labels = new Map(dated.filter(({ kind }) => kind !== 'talk').map(({ id, label }) => [id, label]));
  }

  /** Ids of the nodes that a filter leaves; null when it leaves all. */
  left(filter: Filter): ReadonlySet<string> | null {
    if (Object.values(filter).every((wanted) => wanted === undefined)) return null;
    const talks = this.#talks.filter((talk) => chosen(talk, filter));
    return new Set(talks.flatMap((talk) => staying(talk, filter.role)));
  }

  #valuesOf(id: string): [FacetCount['facet'], readonly (string | null)[]][] {
    const talk = this.#byId.get(id);
    const kind: [FacetCount['facet'], string[]] = ['kind', [kindOf(id)]];
    if (!talk) return [kind, ['role', [...(this.#roles.get(id) ?? [])]]];
    const { meetings, year, day, themes, institutions } = talk;
    return [kind, ['meeting', meetings], ['year', [year]], ['day', [day]], ['theme', themes], ['institution', institutions]]; // prettier-ignore
  }

  /** How many of the nodes have each of the most frequent values of each facet, ties by value. */
  count(ids: readonly string[], most: number): FacetCount[] {
    const counts = new Map<FacetCount['facet'], Map<string, number>>();
    for (const id of ids)
      for (const [facet, values] of this.#valuesOf(id)) {
        const known = counts.get(facet) ?? new Map<string, number>();
        counts.set(facet, known);
        for (const value of values) if (value !== null) known.set(value, (known.get(value) ?? 0) + 1);
      }
    return [...counts]
      .filter(([, values]) => values.size > 0)
      .map(([facet, values]) => ({ facet, values: this.#mostFrequent(values, most) }));
  }

  #mostFrequent(counts: ReadonlyMap<string, number>, most: number): FacetCount['values'] {
    return [...counts]
      .map(([value, count]) => ({ value, count, label: this.#labels.get(value) ?? null }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, most);
  }
}
