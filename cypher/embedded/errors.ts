/** Errors of the embedded engine → errors of the port, each with a sentence for a person. */
import { StoreUnavailable } from '../store.ts';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Whether the file belongs to another open graph, of this process or another. */
export const isLocked = (error: unknown): boolean => messageOf(error).includes('cannot be locked');

/** Whether the file is damaged or is no graph: it can only be rebuilt. A full disk or a missing right is not that. */
export const isUnreadable = (error: unknown): boolean => /GRAFEO-(?:X002|S002|S003)\b/.test(messageOf(error));

const NO_SPACE = /No space left|os error 28|File too large|os error 27|Disk quota/;

/** Whether the disk is full: a new change cannot be kept, one that was committed is. */
export const isFull = (error: unknown): boolean => NO_SPACE.test(messageOf(error));

/** @param file the graph's file, for the sentence */
export function translate(error: unknown, file: string): Error {
  const message = messageOf(error);
  if (isFull(error))
    return new StoreUnavailable(`There is no space left for the graph in ${file}; what was there is kept.`, {
      cause: error,
    });
  if (/Permission denied|os error 13|Read-only file system|os error 30/.test(message))
    return new StoreUnavailable(`The graph in ${file} cannot be written: the folder or file is not ours to write.`, {
      cause: error,
    });
  if (/GRAFEO-X003\b/.test(message))
    return new StoreUnavailable(`The graph in ${file} cannot be read or written: ${message}`, { cause: error });
  return error instanceof Error ? error : new Error(message);
}
