/** Decisions as sentences. */
import type { Act, Decision, PrintedAt, Subject } from '../../contract/decision.ts';

/** More names than this are counted, not listed. */
const MOST_NAMED = 4;

export const quoted = (text: string) => `“${text}”`;

function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED) : names;
  const more = names.length - shown.length;
  const all = [...shown, ...(more > 0 ? [`${more} more`] : [])];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

/** A subject by its first printed form. */
export const named = ({ printed }: Subject): string => quoted(printed[0]!);

const place = ({ meeting, talk, role, printed }: PrintedAt) =>
  `${quoted(printed)} (${role} ${talk === null ? '' : `of ${talk} `}at ${meeting.slice('meeting:'.length)})`;

const what = ({ id }: Subject) => (id.startsWith('person:') ? 'person' : 'institution');

/** What an act says, without a full stop. */
export function claim(act: Act): string {
  switch (act.act) {
    case 'merge':
      return `${listed(act.subjects.map(named))} are one ${what(act.subjects[0]!)}`;
    case 'keep-apart':
      return `${listed(act.subjects.map(named))} are not the same ${what(act.subjects[0]!)}`;
    case 'split':
      return `${listed(act.at.map(place))} is not ${named(act.subject)} but another ${what(act.subject)} of that name`;
    case 'rename':
      return `${named(act.subject)} is shown as ${quoted(act.label)}`;
    case 'reassign':
      return `${place(act.at)} is ${named(act.to)}`;
    case 'hide':
      return `${act.printed && !act.node.startsWith('theme:') ? `${quoted(act.printed[0]!)} (${act.node})` : act.node} is left out of the graph`;
    case 'name-theme':
      return `${act.theme} is shown as ${quoted(act.label)}`;
    case 'undo':
      return `${act.decision} no longer holds`;
  }
}

/** `2025-09-25T09:30:00Z` → `2025-09-25, 09:30 UTC`. */
const when = (at: string) => `${at.slice(0, 10)}, ${at.slice(11, 16)} UTC`;

/** A decision as a sentence that stands by itself. */
export const sentenceOf = ({ author, at, act }: Decision): string => `${author} decided on ${when(at)}: ${claim(act)}.`;

/** Why a printed form is taken to be someone, when a person said so. */
export const becauseOf = ({ author, reason }: Decision): string => `${author} decided so: ${reason}`;
