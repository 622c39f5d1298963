/** The tables of the page: for each kind of node its columns, said once. The page, the answer and a CSV file walk them. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { NodeId } from './ids.ts';
import { IsoDate } from './meeting.ts';

/** `nodes` is a list of nodes, also where there is at most one; `flag` is yes or no. */
export const ColumnType = z.enum(['text', 'number', 'date', 'time', 'flag', 'nodes']);
export type ColumnType = z.infer<typeof ColumnType>;

export const Column = z.object({ key: z.string(), heading: z.string(), type: ColumnType });
export type Column = z.infer<typeof Column>;

/** A node in a cell: what a person reads, and where it leads. */
export const NamedNode = z.object({ id: NodeId, label: z.string() });
export type NamedNode = z.infer<typeof NamedNode>;

/** What stands in a cell; null where nothing is known. */
export type Cell = string | number | boolean | null | NamedNode[];

const headings = z.registry<Omit<Column, 'key'>>();
const text = (heading: string) => z.string().nullable().register(headings, { heading, type: 'text' });
const number = (heading: string) => z.number().nullable().register(headings, { heading, type: 'number' });
const date = (heading: string) => IsoDate.nullable().register(headings, { heading, type: 'date' });
const time = (heading: string) => z.string().nullable().register(headings, { heading, type: 'time' });
const flag = (heading: string) => z.boolean().register(headings, { heading, type: 'flag' });
const nodes = (heading: string) => z.array(NamedNode).register(headings, { heading, type: 'nodes' });
const id = { id: NodeId };

/** One row of each table. Every field but the id is a column, in this order. */
export const tables = {
  talk: z.object({
    ...id,
    label: text('Title'),
    speakers: nodes('Speakers'),
    credited: nodes('Joint work with'),
    institutions: nodes('Institutions'),
    meeting: nodes('Meeting'),
    year: number('Year'),
    date: date('Date'),
    start: time('Start'),
    end: time('End'),
    room: text('Room'),
    session: text('Session'),
    track: text('Track'),
    talkKind: text('Kind'),
    topics: nodes('Topics'),
    theme: nodes('Theme'),
    abstract: flag('Abstract'),
    degree: number('Connections'),
  }),
  person: z.object({
    ...id,
    label: text('Name'),
    institutions: nodes('Institutions'),
    talks: number('Talks'),
    credited: number('Joint work'),
    meetings: nodes('Meetings'),
    years: text('Years'),
    topics: nodes('Topics'),
    degree: number('Connections'),
  }),
  institution: z.object({
    ...id,
    label: text('Name'),
    people: number('People'),
    talks: number('Talks'),
    meetings: nodes('Meetings'),
    years: text('Years'),
    topics: nodes('Topics'),
    degree: number('Connections'),
  }),
  topic: z.object({
    ...id,
    label: text('Topic'),
    talks: number('Talks'),
    people: number('Speakers'),
    meetings: number('Meetings'),
    years: text('Years'),
    origin: text('Found in'),
    degree: number('Connections'),
  }),
  meeting: z.object({
    ...id,
    label: text('Title'),
    series: nodes('Series'),
    year: number('Year'),
    startDate: date('First day'),
    endDate: date('Last day'),
    venue: text('Venue'),
    talks: number('Talks'),
    people: number('People'),
    degree: number('Connections'),
  }),
  theme: z.object({
    ...id,
    label: text('Theme'),
    talks: number('Talks'),
    topics: nodes('Topics'),
    level: number('Level'),
    parent: nodes('Part of'),
    stability: number('Stability'),
    limit: number('Chance reaches'),
  }),
};

export const TableKind = z.enum(['talk', 'person', 'institution', 'topic', 'meeting', 'theme']);
export type TableKind = z.infer<typeof TableKind>;
export type TableRow<K extends TableKind> = z.infer<(typeof tables)[K]>;

/** The columns of a table, in the order in which a person reads them. */
export const columnsOf = (kind: TableKind): Column[] =>
  Object.entries<z.ZodType>(tables[kind].shape).flatMap(([key, schema]) => {
    const heading = headings.get(schema);
    return heading ? [{ key, ...heading }] : [];
  });

/** Most rows of one answer, and how many come where no number is asked for. */
export const MOST_ROWS = 50_000;
const USUAL_ROWS = 20_000;

const expected = { error: `expected a whole number from 1 to ${MOST_ROWS}` };
const limit = z
  .string()
  .regex(/^\d{1,9}$/, expected)
  .transform(Number)
  .pipe(z.int().min(1, expected).max(MOST_ROWS, expected))
  .default(USUAL_ROWS);

const answerOf = <K extends TableKind>(kind: K) =>
  z.object({
    kind: z.literal(kind),
    columns: z.array(Column),
    rows: z.array(tables[kind]).describe('The best connected first'),
    omitted: z.int().min(0).describe('Rows that the limit left out'),
  });

export const tableApi = {
  rows: endpoint({
    method: 'get',
    path: '/api/rows/{kind}',
    summary: 'Every node of a kind as a row of a table',
    params: z.object({ kind: TableKind }),
    query: z.object({ limit }),
    response: z.discriminatedUnion('kind', [
      answerOf('talk'),
      answerOf('person'),
      answerOf('institution'),
      answerOf('topic'),
      answerOf('meeting'),
      answerOf('theme'),
    ]),
    example: { params: { kind: 'talk' }, query: { limit: '5' } },
  }),
};
