/** Institutions as the rules make them → institutions as people have decided. */
import type { Decision } from '../../../contract/decision.ts';
import { InstitutionId } from '../../../contract/ids.ts';
import type { Curation } from '../../curation/curation.ts';
import { Identities, type Group, type Traits } from '../../curation/identities.ts';
import { becauseOf } from '../../curation/sentence.ts';
import { wordsOf } from '../text.ts';
import { formsOf, labelOf, reasonOfUse, type Use, type UsedInstitution } from './institution.ts';

const TRAITS: Traits<Use> = {
  many: 'institutions',
  printed: ({ affiliation }) => affiliation,
  fold: (printed) => wordsOf(printed).join(' '),
  mention: ({ mention }) => mention,
};

export interface CuratedInstitutions {
  institutions: UsedInstitution[];
  /** By which decisions a use came to its institution. */
  moved: ReadonlyMap<Use, readonly Decision[]>;
  /** Whether a decision says that two uses are not of one institution. */
  areApart: (a: Use, b: Use) => boolean;
}

/** An institution that decisions have changed. */
function curated(
  { id, items, label: given, decisions, base }: Group<Use>,
  before: ReadonlyMap<string, UsedInstitution>,
  moved: ReadonlyMap<Use, readonly Decision[]>,
): UsedInstitution {
  const uses = [...items];
  const { key, label: known } = before.get(base)!.institution;
  const label = given?.text ?? (uses.some(({ printed }) => printed === known) ? known : labelOf(uses));
  const reasonOf = (those: readonly Use[]) => {
    const by = those.map((use) => moved.get(use)?.at(-1)).find((one) => one !== undefined);
    return by ? { reason: becauseOf(by), score: 1 } : reasonOfUse(those, label);
  };
  // A key of its own: to the rules for people it is another institution.
  const own = id === base ? key : id.slice('institution:'.length).replaceAll('-', ' ');
  return {
    institution: { id: InstitutionId.parse(id), key: own, label, forms: formsOf(uses, reasonOf), decisions },
    uses,
  };
}

/** Applies the decisions on institutions; those that no decision is about stay as they are. */
export function curatedInstitutions(given: readonly UsedInstitution[], curation: Curation): CuratedInstitutions {
  if (!curation.concerns('institution')) return { institutions: [...given], moved: new Map(), areApart: () => false };
  const before = new Map<string, UsedInstitution>(given.map((one) => [one.institution.id, one]));
  const identities = new Identities(
    given.map(({ institution: { id }, uses }) => ({ id, items: uses })),
    TRAITS,
  );
  const ledger = curation.apply('institution', identities);
  const { moved } = identities;
  const institutions = identities.groups.map((group) =>
    group.decisions.length === 0 ? before.get(group.id)! : curated(group, before, moved),
  );
  return { institutions, moved, areApart: (a, b) => ledger.areApart(a, b) };
}
