/** Curation: the review queue, the decisions, the past readings, and what the data lacks. */
import type { addingApi } from '../../contract/adding.ts';
import type { curatingApi } from '../../contract/curating.ts';
import {
  checkedDecisions,
  decide as decideAll,
  historyOf,
  lastingAct,
  listDecisions,
  makeDecision,
  placesOf,
  reviewQueue,
  subjectOf,
} from '../../ingest/curation/index.ts';
import { qualityOf } from '../../ingest/quality/index.ts';
import { NodeId } from '../../contract/ids.ts';
import { reads } from '../../cypher/reads/index.ts';
import { nothingHas } from '../problems.ts';
import type { Handler, HandlerParts } from './handler.ts';

const unseen = () => undefined;

export const places =
  ({ store }: HandlerParts): Handler<typeof curatingApi.places> =>
  async ({ params: { id } }, asked) => {
    const [found] = await store.read(reads.nodes, { ids: [id] }, asked);
    if (found?.node.kind !== 'person') throw nothingHas(id);
    const subject = subjectOf(found.node);
    return { subject, places: await placesOf(store, NodeId.parse(id), subject.printed) };
  };

export const history =
  ({ store }: HandlerParts): Handler<typeof addingApi.history> =>
  async ({ params: { id } }) => {
    const readings = await historyOf(store, id);
    if (readings.length === 0) throw nothingHas(id);
    return { readings };
  };

export const review =
  ({ store }: HandlerParts): Handler<typeof curatingApi.review> =>
  () =>
    reviewQueue(store);

export const decisions =
  ({ store }: HandlerParts): Handler<typeof curatingApi.decisions> =>
  async () => ({ decisions: await listDecisions(store) });

export const decide =
  ({ store, work, turns }: HandlerParts): Handler<typeof curatingApi.decide> =>
  ({ body }, { signal }) =>
    turns.take(async () => {
      const act = await lastingAct(store, body.act);
      const decision = makeDecision({ ...body, act }, new Date().toISOString());
      const { report } = await decideAll([decision], work.pipeline({ signal, progress: unseen }), { strict: true });
      return { decision, changes: report.summary };
    });

export const importDecisions =
  ({ work, turns }: HandlerParts): Handler<typeof curatingApi.importDecisions> =>
  ({ body }, { signal }) =>
    turns.take(async () => {
      const { added, known, report } = await decideAll(
        checkedDecisions(body),
        work.pipeline({ signal, progress: unseen }),
      );
      return { added, known, changes: report.summary };
    });

export const quality =
  ({ store }: HandlerParts): Handler<typeof curatingApi.quality> =>
  async (_input, asked) => ({ findings: await qualityOf(store, asked) });
