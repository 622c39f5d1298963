/** The port of a source format. A new format is one file (or folder) here and one line in `index.ts`. */
import type { Meeting, Spans } from '../../contract/meeting.ts';

/** What a source handed over: decoded text, or several files that belong together. */
export interface RawSource {
  /** Where it came from: a path relative to where it was named, or a URL. Never a machine's absolute path. */
  uri: string;
  /** Declared or guessed media type; content decides, this only helps. */
  contentType: string | null;
  /** SHA-256 of the bytes, hex. */
  sha256: string;
  /** Decoded text: no byte order mark, line ends as `\n`. */
  text: string;
  /** For formats that are folders: the files by relative name, sorted; `text` is all of them, as `sources/joined.ts` joins them. */
  files?: ReadonlyMap<string, string>;
  /** For tables: which column a person says to hold a field, by the field's name, e.g. `title` → `Paper`. */
  columns?: ReadonlyMap<string, string>;
  /** Doubts about the bytes, e.g. an encoding that was guessed: each becomes a warning of every document read from it. */
  notes?: readonly string[];
}

/** A folder whose files together are one source. */
export interface FolderFormat {
  /** One line for people: which folders it reads. */
  describe: string;
  /** Whether a folder with these files directly in it is of this format; names are sorted, hidden files are not among them. */
  claims: (names: readonly string[]) => boolean;
  /** Whether a file of a claimed folder is part of the source. */
  wants: (name: string) => boolean;
}

/** One meeting that a reader understood. */
export interface ReadMeeting {
  document: Meeting;
  /** Where each string of the document stands in `text`. */
  spans: Spans;
  /** The normalised text that spans point into; stored with the meeting. */
  text: string;
}

export interface Reader {
  /** Stands in `source.format`, e.g. `meeting-page`. */
  id: string;
  /** One line for people: which files it reads. */
  describe: string;
  /** For a format that is a folder; `source.files` then holds the files that it wants. */
  folder?: FolderFormat;
  /** How surely the content is of this format, 0…1; the highest wins, the order in `index.ts` breaks ties. */
  matches(source: RawSource): number;
  /**
   * @returns one or more meetings; doubts are in `document.issues` with their lines
   * @throws {ReadError} when nothing can be read, naming line and field
   */
  read(source: RawSource): ReadMeeting[];
}

/** A source that cannot be read. The message names what was expected and what came. */
export class ReadError extends Error {
  override name = 'ReadError';
  readonly uri: string;
  readonly line: number | null;
  readonly field: string | null;
  constructor(uri: string, message: string, at: { line?: number; field?: string; cause?: unknown } = {}) {
    super(`${uri}${at.line ? `:${at.line}` : ''}: ${at.field ? `${at.field}: ` : ''}${message}`, { cause: at.cause });
    this.uri = uri;
    this.line = at.line ?? null;
    this.field = at.field ?? null;
  }
}
