/** What is said of a source that cannot be opened. */

/** A named source that cannot be opened. The message is one line for a person. */
export class SourceError extends Error {
  override name = 'SourceError';
  readonly uri: string;
  constructor(uri: string, message: string, { cause }: { cause?: unknown } = {}) {
    super(`${uri}: ${message}`, { cause });
    this.uri = uri;
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'this file may not be read (permission denied)',
  EPERM: 'this file may not be read (permission denied)',
  ELOOP: 'this is a link that leads back to itself',
  ENAMETOOLONG: 'the name is too long',
};

/** What the file system says, as a sentence. */
export function explain(error: unknown, uri: string): SourceError {
  if (typeof error === 'string') return new SourceError(uri, error);
  if (error instanceof SourceError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = error instanceof Error && !code ? error.message : `it cannot be read (${code})`;
  return new SourceError(uri, REASONS[code] ?? said, { cause: error });
}
