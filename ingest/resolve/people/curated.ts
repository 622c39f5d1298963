/** People as the rules make them → people as other people have decided. */
import type { PrintedForm } from '../../../contract/graph.ts';
import { PersonId } from '../../../contract/ids.ts';
import type { Curation } from '../../curation/curation.ts';
import { Identities, type Group, type Traits } from '../../curation/identities.ts';
import { becauseOf } from '../../curation/sentence.ts';
import { groupBy } from '../groups.ts';
import type { Institutions } from '../institutions/resolve.ts';
import type { Mention } from '../mentions.ts';
import { parseName } from '../names/parse.ts';
import { chiefOf, labelOf } from './label.ts';
import { formsOf, inOneList, institutionsOf, sortNameOf, type Person } from './person.ts';
import { sameLetters } from './reasons.ts';

const TRAITS: Traits<Mention> = {
  many: 'people',
  printed: ({ printed }) => printed,
  fold: (printed) => parseName(printed)?.letters ?? '',
  mention: (mention) => mention,
};

/** The name that these mentions are best shown under. */
function shownName(mentions: readonly Mention[]): string {
  const bearers = [...groupBy(mentions, ({ name }) => name.letters).values()].map((those) => ({
    name: those[0]!.name,
    mentions: those,
  }));
  return labelOf(bearers[chiefOf(bearers)]!);
}

/** A person that decisions have changed. */
class Changed {
  readonly #base: Person;
  readonly #group: Group<Mention>;
  readonly #moved: Person['moved'];
  readonly #label: string;
  readonly #mentions: Mention[];

  constructor(group: Group<Mention>, base: Person, moved: Person['moved'], placeOf: ReadonlyMap<Mention, number>) {
    this.#group = group;
    this.#base = base;
    this.#mentions = [...group.items].sort((a, b) => placeOf.get(a)! - placeOf.get(b)!);
    this.#moved = new Map(this.#mentions.flatMap((mention) => [[mention, moved.get(mention) ?? []] as const]));
    const keepsName = this.#mentions.some(({ name }) => name.display === base.label);
    this.#label = group.label?.text ?? (keepsName ? base.label : shownName(this.#mentions));
  }

  /** A form whose letters are those of the label needs no decision to be the person's. */
  #reason([first, ...others]: [Mention, ...Mention[]]): Pick<PrintedForm, 'reason' | 'score'> {
    if (first.name.letters === parseName(this.#label)?.letters) return sameLetters(first.printed, this.#label);
    const by = [first, ...others].map((mention) => this.#moved.get(mention)?.at(-1)).find((one) => one !== undefined);
    if (by) return { reason: becauseOf(by), score: 1 };
    const known = this.#base.forms.find(({ printed }) => printed === first.printed);
    return known ?? sameLetters(first.printed, this.#label);
  }

  person(institutions: Institutions): Person {
    const name = parseName(this.#label) ?? this.#mentions[0]!.name;
    return {
      id: PersonId.parse(this.#group.id),
      label: this.#label,
      sortName: sortNameOf(name, this.#label),
      mentions: this.#mentions,
      institutions: institutionsOf(this.#mentions, institutions),
      forms: inOneList(formsOf(this.#mentions, (those) => this.#reason(those))),
      decisions: this.#group.decisions,
      moved: this.#moved,
    };
  }
}

export interface CuratedPeople {
  people: Person[];
  /** Whether a decision says that two mentions are not one person's. */
  areApart: (a: Mention, b: Mention) => boolean;
}

/** Applies the decisions on people; those that no decision is about stay as they are. */
export function curatedPeople(
  people: readonly Person[],
  institutions: Institutions,
  curation: Curation,
): CuratedPeople {
  if (!curation.concerns('person')) return { people: [...people], areApart: () => false };
  const before = new Map<string, Person>(people.map((one) => [one.id, one]));
  const placeOf = new Map(people.flatMap(({ mentions }) => mentions).map((mention, place) => [mention, place]));
  const identities = new Identities(
    people.map(({ id, mentions }) => ({ id, items: mentions })),
    TRAITS,
  );
  const ledger = curation.apply('person', identities);
  const { moved } = identities;
  const curated = identities.groups.map((group) =>
    group.decisions.length === 0
      ? before.get(group.id)!
      : new Changed(group, before.get(group.base)!, moved, placeOf).person(institutions),
  );
  return { people: curated, areApart: (a, b) => ledger.areApart(a, b) };
}
