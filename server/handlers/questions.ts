/** Questions need no handler of their own: each is run as it is declared. */
import type { Endpoint } from '../../contract/endpoint.ts';
import type { Question } from '../../contract/question.ts';
import { questions } from '../../contract/questions/index.ts';
import { statement } from '../../cypher/catalog.ts';
import { questionRead } from '../../cypher/read.ts';
import type { Handler, HandlerParts } from './handler.ts';

const answer =
  ({ store }: HandlerParts, asked: Question): Handler<Endpoint> =>
  async ({ query }, options) => {
    const rows = await store.read(questionRead(asked), query, options);
    return {
      question: asked.title,
      rows,
      nothing: rows.length > 0 ? null : asked.nothing,
      cypher: statement(store.capabilities.engine, 'questions', asked.name).text,
    };
  };

/** One handler per question, by its name. */
export const questionHandlers = (parts: HandlerParts): Record<string, Handler<Endpoint>> =>
  Object.fromEntries(questions.map((asked) => [asked.name, answer(parts, asked)]));
