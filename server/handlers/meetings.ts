import type { api } from '../../contract/api.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Handler, HandlerParts } from './handler.ts';

export const meetings =
  ({ store }: HandlerParts): Handler<typeof api.meetings> =>
  async (_input, asked) => ({ meetings: await store.read(reads.meetings, {}, asked) });
