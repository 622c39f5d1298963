/** Rows of an engine → rows of a schema. Columns that hold a whole row come as JSON, which Cypher cannot take apart. */
import { z } from 'zod';
import type { Read, ReadRow } from './read.ts';

const isObject = (schema: unknown): boolean =>
  (schema instanceof z.ZodNullable && isObject(schema.unwrap())) ||
  schema instanceof z.ZodObject ||
  schema instanceof z.ZodDiscriminatedUnion ||
  schema instanceof z.ZodRecord;

/** Columns whose schema is an object: text that stands there is JSON. */
const jsonColumns = (query: Read): string[] =>
  Object.entries(query.row.shape)
    .filter(([, schema]) => isObject(schema))
    .map(([name]) => name);

/**
 * Parses the rows of an answer.
 *
 * @throws an error that names the query, the row and the field: the file and its schema disagree
 */
export function parseRows<R extends Read>(query: R, rows: readonly Record<string, unknown>[]): ReadRow<R>[] {
  const columns = jsonColumns(query);
  return rows.map((row, index) => {
    for (const name of columns) if (typeof row[name] === 'string') row[name] = JSON.parse(row[name]) as unknown;
    const parsed = query.row.safeParse(row);
    if (parsed.success) return parsed.data as ReadRow<R>;
    throw new Error(
      `Row ${index} of ${query.folder}/${query.name}.cypher is not as declared: ${z.prettifyError(parsed.error)}`,
      {
        cause: parsed.error,
      },
    );
  });
}
