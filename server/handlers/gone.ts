/** What is said of an id that nothing has now: that it was there (410), or that nothing ever had it (404). */
import { ProblemError, type FieldError } from '../../contract/problem.ts';
import type { NodeId } from '../../contract/ids.ts';
import type { Store } from '../../cypher/store.ts';
import { listDecisions, retired } from '../../ingest/curation/index.ts';
import { nothingHas } from '../problems.ts';

/** Where a request named the id. */
type Place = Pick<FieldError, 'in' | 'field'>;
const IN_PATH: Place = { in: 'path', field: 'id' };

const gone = (id: string, detail: string, place: Place) =>
  new ProblemError({
    slug: 'gone',
    title: 'Gone',
    status: 410,
    detail,
    errors: [{ ...place, line: null, message: `"${id}" is no longer in the graph` }],
  });

async function hiddenBy(store: Store, id: string, place: Place): Promise<ProblemError | null> {
  const hiding = (await listDecisions(store)).find(
    ({ state, decision: { act } }) => state === 'holds' && act.act === 'hide' && act.node === id,
  );
  if (!hiding) return null;
  return gone(id, `${hiding.sentence} Reason: ${hiding.decision.reason}. Undoing that decision brings it back.`, place);
}

async function saidBefore(store: Store, id: NodeId, place: Place): Promise<ProblemError | null> {
  const was = await retired(store, id);
  if (!was) return null;
  const { node, meeting, retrievedAt } = was;
  return gone(
    id,
    `The ${node.kind} “${node.label}” was printed in a reading of ${meeting} (retrieved ${retrievedAt.slice(0, 10)}). ` +
      'The current reading no longer says it; the history of the meeting shows what it was.',
    place,
  );
}

/** The problem of a node that is not in the graph. */
export const notThere = async (store: Store, id: NodeId, place = IN_PATH): Promise<ProblemError> =>
  (await hiddenBy(store, id, place)) ?? (await saidBefore(store, id, place)) ?? nothingHas(id, place.field, place.in);
