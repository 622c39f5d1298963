import type { api } from '../../contract/api.ts';
import { reads } from '../../cypher/reads/index.ts';
import { badInput, nothingHas } from '../problems.ts';
import type { Handler, HandlerParts } from './handler.ts';

/** Moves a cut forward by one unit where it would split a character in two. */
const whole = (text: string, at: number) => (/^[\udc00-\udfff]/.test(text.slice(at, at + 1)) ? at + 1 : at);

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;

/** A passage with `context` characters on each side. */
const around = (text: string, start: number, end: number, context: number) => ({
  line: lineOf(text, start),
  before: text.slice(whole(text, Math.max(0, start - context)), start),
  text: text.slice(start, end),
  after: text.slice(end, whole(text, end + context)),
});

function checkSpan(start: number, end: number, length: number): void {
  const wrong = (field: string, message: string) => badInput([{ in: 'query', field, line: null, message }]);
  if (end < start) throw wrong('end', `expected at least start, ${start}, and ${end} came`);
  if (end > length) throw wrong('end', `expected at most the length of the source, ${length}, and ${end} came`);
}

export const passage =
  ({ store }: HandlerParts): Handler<typeof api.passage> =>
  async ({ params, query: { start, end, context } }, asked) => {
    const [found] = await store.read(reads.source, { id: params.id }, asked);
    if (!found) throw nothingHas(params.id);
    const { id, uri, format, sha256, retrievedAt, text } = found.source;
    checkSpan(start, end, text.length);
    return {
      source: { id, uri, format, sha256, retrievedAt },
      span: { source: id, start, end },
      ...around(text, start, end, context),
    };
  };
