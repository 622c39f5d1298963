/** A named source that cannot be opened. The message is one line for a person. */
export class SourceError extends Error {
  override name = 'SourceError';
}
