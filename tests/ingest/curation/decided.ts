/** Decisions written in a few words, and what becomes of a graph under them. */
import { Subject, type Act, type Decision, type DecisionState, type PrintedAt } from '../../../contract/decision.ts';
import { MeetingId, NodeId, slug } from '../../../contract/ids.ts';
import { Curation } from '../../../ingest/curation/curation.ts';
import { makeDecision } from '../../../ingest/curation/index.ts';
import { listed } from '../../../ingest/curation/outcome.ts';
import type { Resolved, SourcedMeeting } from '../../../ingest/model.ts';
import { resolve } from '../../../ingest/resolve/index.ts';
import { nodesOf } from '../resolve/documents.ts';

/** `person:ada-ek = Ada Ek | A. Ek`: a subject by its id and its printed forms. */
export function subject(text: string): Subject {
  const [id, forms] = text.split(' = ');
  return Subject.parse({ id, printed: forms!.split(' | ') });
}

/** `Ada Ek, speaker of floods at Rivers 2025`, or `Ada Ek, organizer at Rivers 2025`: a printed place. */
export function at(text: string): PrintedAt {
  const [, printed, role, talk, meeting] = /^(.+), (\w+)(?: of (\S+))? at (.+)$/.exec(text)!;
  const id = MeetingId.parse(`meeting:${slug(meeting!)}`);
  return { meeting: id, talk: talk ?? null, role: role as PrintedAt['role'], printed: printed! };
}

export const merge = (...who: string[]): Act => ({ act: 'merge', subjects: who.map(subject) });
export const keepApart = (...who: string[]): Act => ({ act: 'keep-apart', subjects: who.map(subject) });
export const split = (who: string, ...places: string[]): Act => ({
  act: 'split',
  subject: subject(who),
  at: places.map(at),
});
export const rename = (who: string, label: string): Act => ({ act: 'rename', subject: subject(who), label });
export const reassign = (place: string, to: string): Act => ({ act: 'reassign', at: at(place), to: subject(to) });
export const hide = (node: string): Act => ({ act: 'hide', node: NodeId.parse(node) });
export const undo = ({ id }: Decision): Act => ({ act: 'undo', decision: id });

/** Made by Ada on one day of January 2026 after the other, for the same reason. */
export const decisions = (...acts: (Act | ((before: readonly Decision[]) => Act))[]): Decision[] =>
  acts.reduce<Decision[]>((made, act, place) => {
    const day = new Date(Date.UTC(2026, 0, 1 + place)).toISOString();
    const next = typeof act === 'function' ? act(made) : act;
    return [...made, makeDecision({ author: 'Ada', reason: 'The slides say so.', act: next }, day)];
  }, []);

export interface Outcome {
  resolved: Resolved;
  /** State of each decision, in time. */
  states: DecisionState[];
  notes: (string | null)[];
  /** `id = form | form`, by id; forms sorted. */
  people: string[];
  institutions: string[];
}

const written = (node: { id: string; forms: { printed: string }[] }) =>
  `${node.id} = ${node.forms
    .map(({ printed }) => printed)
    .sort()
    .join(' | ')}`;

/** What the meetings say under these decisions. */
export function under(made: readonly Decision[], ...meetings: SourcedMeeting[]): Outcome {
  const curation = new Curation(made);
  const resolved = resolve(meetings, curation);
  const all = listed(curation.decisions, curation.notes);
  return {
    resolved,
    states: all.map(({ state }) => state),
    notes: all.map(({ note }) => note),
    people: nodesOf(resolved, 'person').map(written),
    institutions: nodesOf(resolved, 'institution').map(written),
  };
}

/** Ids of the talks that a person gave. */
export const talksOf = ({ resolved: { edges } }: Outcome, person: string): string[] =>
  edges.filter(({ type, from }) => type === 'GAVE' && from === person).map(({ to }) => to);
