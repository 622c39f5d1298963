/**
 * A question people ask of the graph: a declaration here and a `.cypher` file of the same name in `cypher/questions/`.
 * The route, the OpenAPI entry, the form, the CLI command and the golden answer follow from it.
 */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { EdgeId } from './graph.ts';
import type { Need } from './needs.ts';

/** Who asks, with the heading that the list of questions has for them. */
export const ASKERS = {
  participant: 'Taking part in a meeting',
  organizer: 'Organizing a meeting',
  observer: 'Watching a field',
} as const;
export const Asker = z.enum(['participant', 'organizer', 'observer']);
export type Asker = z.infer<typeof Asker>;

/**
 * One column of the answer as people see it: a node as a link, plain text, or a claim, which is a sentence with the edges that
 * show it. `F` are the fields of a row.
 */
export type Column<F extends string = string> =
  | { shows: 'node'; heading: string; id: F; label: F }
  | { shows: 'text'; heading: string; field: F }
  | { shows: 'claim'; heading: string; sentence: F; edges: F };

type KeyOf<S extends z.ZodObject> = keyof z.output<S> & string;

export interface Question<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> {
  /** kebab-case; also the name of the `.cypher` file. */
  name: string;
  asker: Asker;
  /** The question in plain words, as the form shows it. */
  title: string;
  description: string;
  /** Flat: strings, numbers, ids. Every one becomes a `$parameter` of the query and a field of the form. */
  params: P;
  /** One row of the answer: the RETURN columns of the query. */
  row: R;
  /** How a row is shown, from left to right. */
  columns: readonly Column<KeyOf<R>>[];
  /** What the data must have; see `needs.ts`. */
  needs: readonly Need<KeyOf<P>>[];
  /** What to say when there is no row. */
  nothing: string;
  /** An example on the bundled meetings; forms offer such as fit what is loaded. */
  example: z.input<P>;
}

export const question = <P extends z.ZodObject, R extends z.ZodObject>(declaration: Question<P, R>): Question<P, R> =>
  declaration;

/** The fields of a claim, for the rows of a question. */
export const claim = {
  because: z.string().describe('Why this is a row of the answer, as a sentence'),
  evidence: z.array(EdgeId).describe('The edges that the sentence rests on: GET /api/edges/{id} has their passages'),
};
/** The column of a claim. */
export const becauseColumn = { shows: 'claim', heading: 'Because', sentence: 'because', edges: 'evidence' } as const;

/** How many rows at most: a parameter of questions whose answers grow with the data. */
export const rowsAtMost = (byDefault: number, max = 500) => {
  const expected = { error: `expected a whole number from 1 to ${max}` };
  return z
    .string()
    .regex(/^\d{1,9}$/, expected)
    .transform(Number)
    .pipe(z.int().min(1, expected).max(max, expected))
    .default(byDefault)
    .describe('Most rows of the answer');
};

/** The parameters of a question with their schemas, in their order. */
export const paramsOf = ({ params }: Pick<Question, 'params'>): [name: string, schema: z.ZodType][] =>
  Object.entries(params.shape);

/** What a parameter can be chosen from; null when it is no choice. */
export function choicesOf(schema: z.ZodType): readonly string[] | null {
  const inner = schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  return inner instanceof z.ZodEnum ? inner.options.map(String) : null;
}

/** The ids of the nodes that a row names, by its columns. */
export const nodesOf = (columns: readonly Column[], row: Readonly<Record<string, unknown>>): string[] =>
  columns.flatMap((column) =>
    column.shows === 'node' && typeof row[column.id] === 'string' ? [row[column.id] as string] : [],
  );

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
      notAnswerable: z.string().nullable().describe('Why this data cannot answer the question; nothing was asked then'),
      cypher: z.string().describe('The query that was run'),
      params: z.record(z.string(), z.union([z.string(), z.number()])).describe('Its parameters'),
    }),
    example: { query: asked.example },
    problems: { 404: 'nothing has the id of a parameter' },
  });
