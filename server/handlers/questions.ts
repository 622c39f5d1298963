/** Questions need no handler of their own: each is run as it is declared. */
import type { api } from '../../contract/api.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { whyNotAnswerable } from '../../contract/needs.ts';
import type { Question } from '../../contract/question.ts';
import { questions as all } from '../../contract/questions/index.ts';
import { ask, coverageOf, NoSuchNode } from '../../cypher/ask.ts';
import { statement } from '../../cypher/catalog.ts';
import { examplesOf } from '../../cypher/examples.ts';
import { nothingHas } from '../problems.ts';
import type { Handler, HandlerParts } from './handler.ts';

const answer =
  ({ store }: HandlerParts, asked: Question): Handler<Endpoint> =>
  async ({ query }, options) => {
    const { rows, notAnswerable } = await ask(store, asked, query, options).catch((error: unknown) => {
      throw error instanceof NoSuchNode ? nothingHas(error.id, error.param, 'query') : error;
    });
    return {
      question: asked.title,
      rows,
      nothing: rows.length > 0 || notAnswerable !== null ? null : asked.nothing,
      notAnswerable,
      cypher: statement(store.capabilities.engine, 'questions', asked.name).text,
      params: query,
    };
  };

/** One handler per question, by its name. */
export const questionHandlers = (parts: HandlerParts): Record<string, Handler<Endpoint>> =>
  Object.fromEntries(all.map((asked) => [asked.name, answer(parts, asked)]));

export const questions =
  ({ store }: HandlerParts): Handler<typeof api.questions> =>
  async (_input, options) => {
    const data = await coverageOf(store, options);
    return {
      questions: all.map(({ name, asker, title, description, needs }) => ({
        name,
        asker,
        title,
        description,
        notAnswerable: whyNotAnswerable(needs, data),
      })),
    };
  };

export const questionExamples =
  ({ store }: HandlerParts): Handler<typeof api.questionExamples> =>
  async ({ params: { name } }, options) => {
    const asked = all.find((one) => one.name === name);
    if (!asked) throw nothingHas(name, 'name');
    return { examples: await examplesOf(store, asked, options) };
  };
