/** Printed affiliations → institutions. */
import type { Decision } from '../../../contract/decision.ts';
import { InstitutionId } from '../../../contract/ids.ts';
import type { Curation } from '../../curation/curation.ts';
import { groupBy, unique } from '../groups.ts';
import { asciiSlug, uniqueIds } from '../ids.ts';
import type { Mention } from '../mentions.ts';
import { worthAsking, type Near } from '../near.ts';
import { inOrder } from '../text.ts';
import { institutionsIn, type Named } from './affiliation.ts';
import { corrections } from './corrections.ts';
import { curatedInstitutions } from './curated.ts';
import { formsOf, labelOf, reasonOfUse, type Institution, type Use, type UsedInstitution } from './institution.ts';
import { learnShortNames } from './learnt.ts';
import { nearInstitutions } from './near.ts';
import type { Why } from './reasons.ts';

export interface Institutions {
  /** By id. */
  all: Institution[];
  /** The institutions that the affiliation of a mention names. */
  of(mention: Mention): readonly Institution[];
  /** By which decisions a mention's affiliation came to name an institution. */
  decided(mention: Mention, institution: Institution): readonly Decision[];
  /** Which of them may be one. */
  near: readonly Near[];
}

/** What each printed affiliation names, read once. */
const namedBy = (mentions: readonly Mention[]): Map<string, Named[]> =>
  new Map(unique(mentions.flatMap(({ affiliation }) => affiliation ?? [])).map((text) => [text, institutionsIn(text)]));

/** How a key is found: as folded, then written out where the sources explain it, then corrected. */
function keyFinder(mentions: readonly Mention[], named: ReadonlyMap<string, Named[]>): (name: Named) => [string, Why] {
  const learnt = learnShortNames(mentions, named);
  const full = ({ key }: Named) => learnt.get(key) ?? key;
  const printed = mentions.flatMap(({ affiliation }) => (affiliation === null ? [] : named.get(affiliation)!));
  const wrong = corrections(printed.map(full));
  return (name) => {
    const key = full(name);
    const right = wrong.get(key);
    if (right !== undefined) return [right, 'misprint'];
    return [key, key === name.key ? 'folded' : 'explained'];
  };
}

function usesOf(mentions: readonly Mention[]): Use[] {
  const named = namedBy(mentions);
  const find = keyFinder(mentions, named);
  return mentions.flatMap((mention) => {
    const { affiliation, affiliationSpan: span } = mention;
    return (affiliation === null ? [] : named.get(affiliation)!).map((name): Use => {
      const [key, why] = find(name);
      return { mention, affiliation: affiliation!, printed: name.printed, key, why, span };
    });
  });
}

/** Institutions as the rules make them: one for each key. */
function byRules(uses: readonly Use[]): UsedInstitution[] {
  const groups = [...groupBy(uses, ({ key }) => key)].sort(([a], [b]) => inOrder(a, b));
  const labelled = groups.map(([key, group]) => ({ key, group, label: labelOf(group) }));
  const ids = uniqueIds(labelled, ({ key, label }) =>
    [label, key].map((text) => `institution:${asciiSlug(text, 120)}`),
  );
  return labelled.map(({ key, group, label }, place) => ({
    institution: {
      id: InstitutionId.parse(ids[place]),
      key,
      label,
      forms: formsOf(group, (those) => reasonOfUse(those, label)),
      decisions: [],
    },
    uses: group,
  }));
}

/**
 * Decides which printed affiliations are one institution: by rules, then as people have decided.
 *
 * @param curation decisions; what does not fit is noted in it
 */
export function resolveInstitutions(mentions: readonly Mention[], curation: Curation): Institutions {
  const uses = usesOf(mentions);
  const { institutions, moved, areApart } = curatedInstitutions(byRules(uses), curation);
  const holder = new Map(institutions.flatMap(({ institution, uses: its }) => its.map((use) => [use, institution])));
  const usesBy = groupBy(uses, ({ mention }) => mention);
  const named = new Map([...usesBy].map(([mention, its]) => [mention, unique(its.map((use) => holder.get(use)!))]));
  const firstUse = new Map<string, Use>(institutions.map(({ institution: { id }, uses: its }) => [id, its[0]!]));
  const near = nearInstitutions(institutions).filter(({ a, b }) => !areApart(firstUse.get(a)!, firstUse.get(b)!));
  return {
    near: worthAsking(near),
    all: institutions.map(({ institution }) => institution).sort((a, b) => inOrder(a.id, b.id)),
    of: (mention) => named.get(mention) ?? [],
    decided: (mention, institution) =>
      (usesBy.get(mention) ?? []).flatMap((use) => (holder.get(use) === institution ? (moved.get(use) ?? []) : [])),
  };
}
