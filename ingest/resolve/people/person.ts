/** A person, and what the node of a person shows of its mentions. */
import type { Decision } from '../../../contract/decision.ts';
import type { PrintedForm } from '../../../contract/graph.ts';
import type { PersonId } from '../../../contract/ids.ts';
import { byCount, groupBy } from '../groups.ts';
import type { Institution } from '../institutions/institution.ts';
import type { Institutions } from '../institutions/resolve.ts';
import type { Mention } from '../mentions.ts';
import type { Name } from '../names/name.ts';
import { ascii, inOrder } from '../text.ts';

export interface Person {
  id: PersonId;
  label: string;
  /** Family name first, ASCII, lower case. */
  sortName: string;
  mentions: Mention[];
  /** Printed most often first. */
  institutions: Institution[];
  forms: PrintedForm[];
  /** What was decided of the person as a whole. */
  decisions: readonly Decision[];
  /** By which decisions a mention came to the person. */
  moved: ReadonlyMap<Mention, readonly Decision[]>;
}

export const NOT_MOVED: Person['moved'] = new Map();

/** Family name first, ASCII, lower case. */
export const sortNameOf = ({ family, given, suffix }: Name, label: string): string =>
  [family.join(' '), given.join(' '), suffix].filter(Boolean).join(' ') || ascii(label);

/** Printed forms with the reason for each. */
export function formsOf(
  mentions: readonly Mention[],
  reasonOf: (mentions: [Mention, ...Mention[]]) => Pick<PrintedForm, 'reason' | 'score'>,
): PrintedForm[] {
  return [...groupBy(mentions, ({ printed }) => printed)].map(([printed, group]) => {
    const { reason, score } = reasonOf(group as [Mention, ...Mention[]]);
    return { printed, reason, score, spans: group.flatMap(({ nameSpan }) => nameSpan ?? []) };
  });
}

/** Forms by how sure they are; a form that two bearers print stands once, with all its spans. */
export const inOneList = (forms: readonly PrintedForm[]): PrintedForm[] =>
  [...groupBy(forms, ({ printed }) => printed).values()]
    .map((same) => ({ ...same[0]!, spans: same.flatMap(({ spans }) => spans) }))
    .sort((a, b) => b.score - a.score || inOrder(a.printed, b.printed));

/** Institutions of these mentions, printed most often first. */
export function institutionsOf(mentions: readonly Mention[], institutions: Institutions): Institution[] {
  const all = mentions.flatMap((mention) => institutions.of(mention));
  const byId = new Map<string, Institution>(all.map((one) => [one.id, one]));
  return byCount(all.map(({ id }) => id)).map((id) => byId.get(id)!);
}
