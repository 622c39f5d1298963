/** An institution, the places that print it, and what its node shows of them. */
import type { Decision } from '../../../contract/decision.ts';
import type { PrintedForm, Span } from '../../../contract/graph.ts';
import type { InstitutionId } from '../../../contract/ids.ts';
import { byCount, groupBy } from '../groups.ts';
import type { Mention } from '../mentions.ts';
import { inOrder } from '../text.ts';
import { reasonFor, type Why } from './reasons.ts';

export interface Institution {
  id: InstitutionId;
  /** What its printed forms share. */
  key: string;
  label: string;
  forms: PrintedForm[];
  /** What was decided of it as a whole. */
  decisions: readonly Decision[];
}

/** One institution in one printed affiliation. */
export interface Use {
  mention: Mention;
  affiliation: string;
  printed: string;
  key: string;
  why: Why;
  span: Span | null;
}

/** An institution with the places that print it. */
export interface UsedInstitution {
  institution: Institution;
  uses: readonly Use[];
}

const punctuation = (text: string) => text.replace(/[\p{L}\p{N}\s]/gu, '').length;

/** The name printed most often; a misprint only when nothing else is printed. */
export function labelOf(uses: readonly Use[]): string {
  const right = uses.filter(({ why }) => why !== 'misprint');
  return byCount(
    (right.length > 0 ? right : uses).map(({ printed }) => printed),
    punctuation,
  )[0]!;
}

/** Printed affiliations with the reason for each, surest first. */
export function formsOf(
  uses: readonly Use[],
  reasonOf: (uses: readonly Use[]) => { reason: string; score: number },
): PrintedForm[] {
  const forms = [...groupBy(uses, ({ affiliation }) => affiliation)].map(([printed, group]): PrintedForm => ({
    printed,
    ...reasonOf(group),
    spans: group.flatMap(({ span }) => span ?? []),
  }));
  return forms.sort((a, b) => b.score - a.score || inOrder(a.printed, b.printed));
}

/** Why uses with one printed affiliation are taken to be the institution shown under a label. */
export const reasonOfUse = ([first]: readonly Use[], label: string) =>
  reasonFor({ affiliation: first!.affiliation, name: first!.printed, why: first!.why, label });
