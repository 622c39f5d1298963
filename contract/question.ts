/**
 * A question people ask of the graph: a declaration here and a `.cypher` file of the same name in `cypher/questions/`.
 * The route, the OpenAPI entry, the form, the CLI command and the golden answer follow from it.
 */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';

export interface Question<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> {
  /** kebab-case; also the name of the `.cypher` file. */
  name: string;
  /** The question in plain words, as the form shows it. */
  title: string;
  description: string;
  /** Flat: strings, numbers, ids. Every one becomes a `$parameter` of the query and a field of the form. */
  params: P;
  /** One row of the answer: the RETURN columns of the query. */
  row: R;
  /** How the answer is best shown. `columns` names the row's field that holds a node id, for links. */
  view: { kind: 'table' | 'graph'; nodes: (keyof z.output<R> & string)[] };
  /** What to say when there is no row. */
  nothing: string;
  example: z.input<P>;
}

export const question = <P extends z.ZodObject, R extends z.ZodObject>(declaration: Question<P, R>): Question<P, R> =>
  declaration;

/** The endpoint of a question: `GET /api/questions/<name>`. */
export const questionEndpoint = <P extends z.ZodObject, R extends z.ZodObject>(asked: Question<P, R>) =>
  endpoint({
    method: 'get',
    path: `/api/questions/${asked.name}`,
    summary: asked.title,
    description: asked.description,
    params: z.object({}),
    query: asked.params,
    response: z.object({
      question: z.string(),
      rows: z.array(asked.row),
      nothing: z.string().nullable().describe('Said when there is no row'),
      cypher: z.string().describe('The query that was run'),
    }),
    example: { query: asked.example },
  });
