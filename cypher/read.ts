/** The declaration of one catalogued query: its file, its parameters, one row of its answer. */
import type { Question } from '../contract/question.ts';
import type { z } from 'zod';

export interface Read<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> {
  /** The file `<folder>/<name>.cypher`, or `<name>.<engine>.cypher` beside it where an engine needs a variant. */
  name: string;
  folder: 'reads' | 'questions';
  params: P;
  row: R;
}
export type ReadParams<R extends Read> = z.input<R['params']>;
export type ReadRow<R extends Read> = z.output<R['row']>;

export const read = <P extends z.ZodObject, R extends z.ZodObject>(name: string, params: P, row: R): Read<P, R> => ({
  name,
  folder: 'reads',
  params,
  row,
});

/** The query of a question people ask: the file of the same name in `questions/`. */
export const questionRead = <P extends z.ZodObject, R extends z.ZodObject>(asked: Question<P, R>): Read<P, R> => ({
  name: asked.name,
  folder: 'questions',
  params: asked.params,
  row: asked.row,
});
