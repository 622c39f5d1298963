/** Documents → nodes and edges: which printed names are one person, which affiliations one institution, which meetings one series. */
import type { Resolved, SourcedMeeting } from '../model.ts';
import { resolveInstitutions } from './institutions/resolve.ts';
import { identify, mentionsOf, type Identified } from './mentions.ts';
import { resolvePeople } from './people/resolve.ts';
import { rowsOf } from './rows/index.ts';
import { inOrder } from './text.ts';

export { meetingIdOf } from './ids.ts';

/** Meetings by id: whatever is decided later is decided in this order. */
function identified(meetings: readonly SourcedMeeting[]): Identified[] {
  const all = meetings.map(identify).sort((a, b) => inOrder(a.id, b.id));
  const twice = all.find(({ id }, place) => place > 0 && all[place - 1]!.id === id);
  if (twice) throw new Error(`expected each meeting once, but two documents have the id ${twice.id}`);
  return all;
}

/**
 * Reads the graph that the documents state. Pure; the order of the meetings does not matter.
 *
 * @param meetings each meeting once, see {@link meetingIdOf}
 * @returns nodes, edges and talks by id; degrees are 0 and places null, `derive` fills them
 * @throws {Error} when two documents have the same meeting id
 */
export function resolve(meetings: readonly SourcedMeeting[]): Resolved {
  const all = identified(meetings);
  const mentions = all.flatMap(mentionsOf);
  const institutions = resolveInstitutions(mentions);
  return rowsOf(all, resolvePeople(mentions, institutions), institutions);
}
