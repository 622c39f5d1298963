import type { api } from '../../contract/api.ts';
import { kindOf } from '../../contract/ids.ts';
import { formerIds } from '../former.ts';
import type { Handler, HandlerParts } from './handler.ts';
import { refsOf } from './refs.ts';

/** Reads the ids that are asked for, and other names only where one of them is not there. */
export const lost =
  ({ store }: HandlerParts): Handler<typeof api.lost> =>
  async ({ body }, asked) => {
    const ids = [...new Set(body.ids)];
    const there = await refsOf(store, ids, asked);
    const missing = ids.filter((id) => !there.has(id));
    if (missing.length === 0) return { lost: [] };
    const former = await formerIds(store, [...new Set(missing.map(kindOf))], asked);
    const found = await refsOf(store, missing.flatMap((id) => former.get(id) ?? []), asked); // prettier-ignore
    return { lost: missing.map((id) => ({ id, now: found.get(former.get(id) ?? '') ?? null })) };
  };
