/** Handlers match the contract when the program is compiled: wrong ones are shown here, and the compiler refuses each. */
import { describe, expect, expectTypeOf, it } from 'vitest';
import { api, questionApi } from '../../contract/api.ts';
import type { Input } from '../../contract/endpoint.ts';
import { handlersOf } from '../../server/handlers/index.ts';
import { questionHandlers } from '../../server/handlers/questions.ts';
import type { Handler } from '../../server/handlers/handler.ts';
import { emptyStore, handlerPartsOf } from './support/app.ts';

describe('handlers', () => {
  it('exist for every endpoint and every question, and for nothing else', async () => {
    const parts = handlerPartsOf(await emptyStore());
    expect(Object.keys(handlersOf(parts)).sort()).toEqual(Object.keys(api).sort());
    expect(Object.keys(questionHandlers(parts)).sort()).toEqual(Object.keys(questionApi).sort());
  });

  it('receive what the contract parses', () => {
    expectTypeOf<Input<typeof api.neighbours>['query']['limit']>().toEqualTypeOf<number>();
    expectTypeOf<Input<typeof api.links>['body']['ids'][number]>().toExtend<string>();
    expectTypeOf<Input<typeof api.similar>['body']['limit']>().toEqualTypeOf<number>();
  });

  it('return what the contract says', () => {
    const right: Handler<typeof api.meetings> = async () => ({ meetings: [] });
    // @ts-expect-error -- the list is called meetings
    const misnamed: Handler<typeof api.meetings> = async () => ({ results: [] });
    // @ts-expect-error -- a rank is a number
    const mistyped: Handler<typeof api.related> = async () => ({ talk: {}, note: null, results: [{ rank: 'first' }] });
    expect([right, misnamed, mistyped]).toHaveLength(3);
  });
});
