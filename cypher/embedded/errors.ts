/** Errors of the embedded engine → errors of the port, each with a sentence for a person. */
import { StoreUnavailable } from '../store.ts';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Whether the file belongs to another open graph, of this process or another. */
export const isLocked = (error: unknown): boolean => messageOf(error).includes('cannot be locked');

/** Whether the file is damaged or is no graph: it can only be rebuilt. A full disk or a missing right is not that. */
export const isUnreadable = (error: unknown): boolean => /GRAFEO-(?:X002|S002|S003)\b/.test(messageOf(error));

const NO_SPACE = /No space left|os error 28|File too large|os error 27|Disk quota/;

/** @param file the graph's file, for the sentence */
export function translate(error: unknown, file: string): Error {
  const message = messageOf(error);
  if (NO_SPACE.test(message))
    return new StoreUnavailable(`There is no space left for the graph in ${file}; what was there is kept.`, {
      cause: error,
    });
  if (/Permission denied|os error 13|Read-only file system|os error 30/.test(message))
    return new StoreUnavailable(`The graph in ${file} cannot be written: the folder or file is not ours to write.`, {
      cause: error,
    });
  return error instanceof Error ? error : new Error(message);
}
