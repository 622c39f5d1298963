/** Rows of people, and the edges from them. */
import type { Decision } from '../../../contract/decision.ts';
import type { EdgeRow, PersonNode, Provenance } from '../../../contract/graph.ts';
import { byCount, groupBy } from '../groups.ts';
import { decidedBy } from '../../curation/source.ts';
import type { Institutions } from '../institutions/resolve.ts';
import type { Mention, Role } from '../mentions.ts';
import type { Person } from '../people/person.ts';
import { readAt } from '../read.ts';
import { factEdge } from './edge.ts';
import { formProvenance } from './forms.ts';
import { lineOf } from './words.ts';

/** What each role makes of a mention: the edge, its end, and what the passage says. */
const ROLES: Readonly<Record<Role, { type: EdgeRow['type']; to: (mention: Mention) => string | null }>> = {
  organizer: { type: 'ORGANIZED', to: ({ meeting }) => meeting },
  listed: { type: 'LISTED_AT', to: ({ meeting }) => meeting },
  speaker: { type: 'GAVE', to: ({ talk }) => talk },
  credited: { type: 'CREDITED_IN', to: ({ talk }) => talk },
};

/** A second line holds this many institutions; the edges hold all. */
const MOST_SHOWN = 2;

/** Where the person is: the institutions printed most often, else the affiliation printed most often. */
function detailOf({ institutions, mentions }: Person): string | null {
  const more = institutions.length - MOST_SHOWN;
  const shown = institutions.slice(0, MOST_SHOWN).map(({ label }) => label);
  if (shown.length > 0) return lineOf(...shown, more > 0 ? `${more} more` : null);
  return byCount(mentions.flatMap(({ affiliation }) => affiliation ?? []))[0] ?? null;
}

/** Two affiliations of the person that name no institution in common; null when there are none. */
function movedBetween({ mentions }: Person, institutions: Institutions): [string, string] | null {
  const placed = mentions.filter((mention) => institutions.of(mention).length > 0);
  const [first, ...others] = byCount(placed.map(({ affiliation }) => affiliation!));
  const at = (text: string) =>
    placed.filter(({ affiliation }) => affiliation === text).flatMap((one) => institutions.of(one));
  const home = new Set(first === undefined ? [] : at(first));
  const other = others.find((text) => !at(text).some((one) => home.has(one)));
  return first !== undefined && other !== undefined ? [first, other] : null;
}

/** Says so when the name alone, not the institution, makes the mentions one person. */
function namesake(person: Person, institutions: Institutions): Provenance[] {
  const moved = movedBetween(person, institutions);
  if (!moved) return [];
  const reason = `Printed with “${moved[0]}” and with “${moved[1]}”: one person with several institutions, since nothing printed speaks for two people of one name.`;
  return [{ how: 'derived', field: 'affiliation', method: 'same-name', model: null, score: 0.8, reason, spans: [] }];
}

/** The node of a person. */
export const personNode = (person: Person, institutions: Institutions): PersonNode => ({
  id: person.id,
  kind: 'person',
  label: person.label,
  detail: detailOf(person),
  degree: 0,
  x: null,
  y: null,
  provenance: [
    ...formProvenance(person.forms),
    ...namesake(person, institutions),
    ...person.decisions.map((one) => decidedBy(one, 'identity')),
  ],
  sortName: person.sortName,
  forms: person.forms,
});

const eachDecisionOnce = (provenance: readonly Provenance[]): Provenance[] => {
  const seen = new Set<string>();
  return provenance.filter((one) => one.how !== 'decided' || (!seen.has(one.decision) && seen.add(one.decision)));
};

/** One edge for each pair of ends, with the provenance of all that say it. */
const bundled = (edges: readonly EdgeRow[]): EdgeRow[] =>
  [...groupBy(edges, ({ id }) => id).values()].map((same) => ({
    ...same[0]!,
    provenance: eachDecisionOnce(same.flatMap(({ provenance }) => provenance)),
  }));

/** Where the name stands, and who decided that it is this person's. */
const nameAt = (mention: Mention, { moved }: Person): Provenance[] => [
  readAt(mention.role, mention.nameSpan, `${mention.path}.name`),
  ...(moved.get(mention) ?? []).map((one) => decidedBy(one, 'identity')),
];

/** What the person did at meetings and talks. */
export const roleEdges = (person: Person): EdgeRow[] =>
  bundled(
    person.mentions.flatMap((mention) => {
      const { type, to } = ROLES[mention.role];
      const end = to(mention);
      return end === null ? [] : [factEdge(type, person.id, end, nameAt(mention, person))];
    }),
  );

/** Where the affiliation stands, and who decided that it is this person's or this institution. */
const affiliationAt = (mention: Mention, decisions: readonly Decision[]): Provenance[] => [
  readAt('affiliation', mention.affiliationSpan, `${mention.path}.affiliation`),
  ...decisions.map((one) => decidedBy(one, 'identity')),
];

/** Person → institution, from every printed affiliation that names it. */
export const affiliationEdges = ({ id, mentions, moved }: Person, institutions: Institutions): EdgeRow[] =>
  bundled(
    mentions.flatMap((mention) =>
      institutions.of(mention).map((institution) => {
        const decisions = [...(moved.get(mention) ?? []), ...institutions.decided(mention, institution)];
        return factEdge('AFFILIATED_WITH', id, institution.id, affiliationAt(mention, decisions));
      }),
    ),
  );
