/** Printed affiliations → institutions. */
import type { PrintedForm, Span } from '../../../contract/graph.ts';
import { InstitutionId } from '../../../contract/ids.ts';
import { byCount, groupBy, unique } from '../groups.ts';
import { asciiSlug, uniqueIds } from '../ids.ts';
import type { Mention } from '../mentions.ts';
import { inOrder } from '../text.ts';
import { institutionsIn, type Named } from './affiliation.ts';
import { corrections } from './corrections.ts';
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
  return mentions.flatMap(({ affiliation, affiliationSpan: span }) =>
    (affiliation === null ? [] : named.get(affiliation)!).map((name): Use => {
      const [key, why] = find(name);
      return { affiliation: affiliation!, printed: name.printed, key, why, span };
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
