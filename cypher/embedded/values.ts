/** Values of ours → parameters of the embedded engine, and back. */
import type grafeo from '@grafeo-db/js';

export type Rows = Record<string, unknown>[];

/** A typed array would be stored as bytes; everything else goes as it is. */
const toValue = (value: unknown): unknown => {
  if (value instanceof Float32Array) return Array.from(value);
  if (Array.isArray(value)) return value.map(toValue);
  if (value === null || typeof value !== 'object') return value;
  return toParams(value as Record<string, unknown>);
};

/** The parameters of a query. */
export const toParams = (params: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toValue(value)]));

/** The rows of an answer. Numbers, text, lists and maps come as JavaScript has them, vectors as `Float32Array`. */
export const toRows = (result: grafeo.QueryResult): Rows => result.toArray();
