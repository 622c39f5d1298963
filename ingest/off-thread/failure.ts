/** Errors on their way between threads. */
import { ReadError } from '../readers/reader.ts';
import type { Failure } from './messages.ts';

/** What a `ReadError` puts before the words it was given. */
const placeOf = ({ uri, line, field }: ReadError) => new ReadError(uri, '', atOf({ line, field })).message;

const atOf = ({ line, field }: { line: number | null; field: string | null }) => ({
  ...(line !== null && { line }),
  ...(field !== null && { field }),
});

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, at: null };
  const { message, stack } = error;
  if (!(error instanceof ReadError)) return { message, stack, at: null };
  const { uri, line, field } = error;
  return { message: message.slice(placeOf(error).length), stack, at: { uri, line, field } };
}

/** The error as it was thrown; its cause carries the stack of the other thread. */
export function errorOf({ message, stack, at }: Failure): Error {
  const cause = stack;
  return at ? new ReadError(at.uri, message, { ...atOf(at), cause }) : new Error(message, { cause });
}
