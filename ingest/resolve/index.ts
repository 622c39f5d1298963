/** Documents → nodes and edges: which printed names are one person, which affiliations one institution, which meetings one series. */
import type { Resolved, SourcedMeeting } from '../model.ts';
import { Curation } from '../curation/curation.ts';
import { resolveInstitutions } from './institutions/resolve.ts';
import { identify, mentionsOf, type Identified } from './mentions.ts';
import { resolvePeople } from './people/resolve.ts';
import { idsOf, rowsOf } from './rows/index.ts';
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
 * Reads the graph that the documents state, as people have decided. The order of the meetings does not matter.
 *
 * @param meetings each meeting once, see {@link meetingIdOf}
 * @param curation decisions; what does not fit is noted in it
 * @returns nodes, edges and talks by id; degrees are 0 and places null, `derive` fills them
 * @throws {Error} when two documents have the same meeting id
 */
export function resolve(meetings: readonly SourcedMeeting[], curation = new Curation()): Resolved {
  const all = identified(meetings);
  const mentions = all.flatMap(mentionsOf);
  const institutions = resolveInstitutions(mentions, curation);
  const { people, near } = resolvePeople(mentions, institutions, curation);
  const stated = { meetings: all, people, institutions, near: [...near, ...institutions.near] };
  const hidden = curation.hidden;
  if (hidden.size > 0) curation.noteMissing('stated', idsOf(stated));
  return rowsOf(stated, hidden);
}
