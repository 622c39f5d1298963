/** Values of ours → parameters of Neo4j, and back. */
import neo4j, { type EagerResult, type RecordShape } from 'neo4j-driver';

export type Rows = Record<string, unknown>[];

/** The driver sends every number as a float unless it is told that it is whole; numbers of a vector are floats always. */
const toValue = (value: unknown): unknown => {
  if (Number.isSafeInteger(value)) return neo4j.int(value as number);
  if (value instanceof Float32Array) return Array.from(value);
  if (Array.isArray(value)) return value.map(toValue);
  if (value === null || typeof value !== 'object') return value;
  return toParams(value as Record<string, unknown>);
};

/** The parameters of a query. */
export const toParams = (params: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toValue(value)]));

/** The rows of an answer. The driver is opened with `disableLosslessIntegers`: numbers come as JavaScript has them. */
export const toRows = ({ records }: Pick<EagerResult<RecordShape>, 'records'>): Rows =>
  records.map((record) => record.toObject());
