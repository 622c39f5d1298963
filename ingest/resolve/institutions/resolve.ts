/** Printed affiliations → institutions. */
import type { PrintedForm, Span } from '../../../contract/graph.ts';
import { InstitutionId } from '../../../contract/ids.ts';
import { byCount, groupBy, unique } from '../groups.ts';
import { asciiSlug, uniqueIds } from '../ids.ts';
import type { Mention } from '../mentions.ts';
import { inOrder } from '../text.ts';
import { institutionsIn } from './affiliation.ts';
import { corrections } from './corrections.ts';
import { keyOf } from './key.ts';
import { learnShortNames } from './learnt.ts';
import { reasonFor, type Why } from './reasons.ts';

export interface Institution {
  id: InstitutionId;
  /** What its printed forms share. */
  key: string;
  label: string;
  forms: PrintedForm[];
}

export interface Institutions {
  /** By id. */
  all: Institution[];
  /** The institutions that a printed affiliation names. */
  of(affiliation: string | null): readonly Institution[];
}

/** One institution in one printed affiliation. */
interface Use {
  affiliation: string;
  printed: string;
  key: string;
  why: Why;
  span: Span | null;
}

const punctuation = (text: string) => text.replace(/[\p{L}\p{N}\s]/gu, '').length;

/** How a key is found: as folded, then written out where the sources explain it, then corrected. */
function keyFinder(mentions: readonly Mention[], affiliations: readonly string[]): (printed: string) => [string, Why] {
  const learnt = learnShortNames(mentions, affiliations);
  const full = (printed: string) => learnt.get(keyOf(printed)) ?? keyOf(printed);
  const wrong = corrections(affiliations.flatMap(institutionsIn).map(({ printed }) => full(printed)));
  return (printed) => {
    const key = full(printed);
    const right = wrong.get(key);
    if (right !== undefined) return [right, 'misprint'];
    return [key, key === keyOf(printed) ? 'folded' : 'explained'];
  };
}

function usesOf(mentions: readonly Mention[]): Use[] {
  const named = mentions.filter(({ affiliation }) => affiliation !== null);
  const find = keyFinder(
    named,
    named.map(({ affiliation }) => affiliation!),
  );
  return named.flatMap(({ affiliation, affiliationSpan: span }) =>
    institutionsIn(affiliation!).map(({ printed }): Use => {
      const [key, why] = find(printed);
      return { affiliation: affiliation!, printed, key, why, span };
    }),
  );
}

/** The name printed most often; a misprint only when nothing else is printed. */
function labelOf(uses: readonly Use[]): string {
  const right = uses.filter(({ why }) => why !== 'misprint');
  return byCount(
    (right.length > 0 ? right : uses).map(({ printed }) => printed),
    punctuation,
  )[0]!;
}

function formsOf(uses: readonly Use[], label: string): PrintedForm[] {
  const forms = [...groupBy(uses, ({ affiliation }) => affiliation)].map(([printed, group]): PrintedForm => {
    const spans = group.flatMap(({ span }) => span ?? []);
    return {
      printed,
      ...reasonFor({ affiliation: printed, name: group[0]!.printed, why: group[0]!.why, label }),
      spans,
    };
  });
  return forms.sort((a, b) => b.score - a.score || inOrder(a.printed, b.printed));
}

/** Decides which printed affiliations are one institution. */
export function resolveInstitutions(mentions: readonly Mention[]): Institutions {
  const uses = usesOf(mentions);
  const groups = [...groupBy(uses, ({ key }) => key)].sort(([a], [b]) => inOrder(a, b));
  const labelled = groups.map(([key, group]) => ({ key, group, label: labelOf(group) }));
  const ids = uniqueIds(labelled, ({ key, label }) =>
    [label, key].map((text) => `institution:${asciiSlug(text, 120)}`),
  );
  const all = labelled.map(({ key, group, label }, place): Institution => {
    return { id: InstitutionId.parse(ids[place]), key, label, forms: formsOf(group, label) };
  });
  const byKey = new Map(all.map((one) => [one.key, one]));
  const byAffiliation = new Map(
    [...groupBy(uses, ({ affiliation }) => affiliation)].map(([affiliation, group]) => [
      affiliation,
      unique(group.map(({ key }) => byKey.get(key)!)),
    ]),
  );
  return {
    all: all.sort((a, b) => inOrder(a.id, b.id)),
    of: (affiliation) => (affiliation === null ? [] : (byAffiliation.get(affiliation) ?? [])),
  };
}
