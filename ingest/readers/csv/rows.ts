/** CSV text → rows of cells with their places. */
import { CsvError, parse } from 'csv-parse/sync';
import { Located } from '../located.ts';
import { ReadError, type RawSource } from '../reader.ts';

export interface Row {
  /** Line of the source where it starts. */
  line: number;
  /** Null where a cell is blank. */
  cells: readonly (Located | null)[];
}

/** A list of talks has some dozen columns. */
export const MOST_COLUMNS = 1000;
/** A cell may list thousands of people; so many separators in one line are columns. */
const MOST_SEPARATORS = 50_000;
/** Characters of one row; an abstract may have two million. */
const LONGEST_ROW = 2_500_000;
/** The largest meetings have some ten thousand talks; a row may be one author of a talk. */
const MOST_ROWS = 100_000;

const NEWLINE = 10;

interface At {
  bytes: number;
  lines: number;
}

/** Rows are told by csv-parse in bytes of UTF-8; this walks the text beside it. */
class Walk {
  readonly #text: string;
  readonly #bytes: Buffer;
  readonly #delimiter: string;
  #bytesDone = 0;
  #at = 0;
  #line = 1;

  constructor(text: string, delimiter: string) {
    this.#text = text;
    this.#bytes = Buffer.from(text);
    this.#delimiter = delimiter;
  }

  /** Where the next row starts. */
  get line(): number {
    let line = this.#line;
    for (let at = this.#at; this.#text[at] === '\n'; at++) line++;
    return line;
  }

  /** The row that ends after so many bytes. */
  row(values: readonly string[], { bytes, lines }: At): Row {
    const end = this.#at + this.#bytes.toString('utf8', this.#bytesDone, bytes).length;
    let start = this.#at;
    while (this.#text[start] === '\n') {
      start++;
      this.#line++;
    }
    const row = { line: this.#line, cells: this.#cells(values, start, end) };
    this.#bytesDone = bytes;
    this.#at = end;
    this.#line = lines + 1;
    return row;
  }

  /** Cells stand one after another: each is printed as it is, or between quotes with its own quotes doubled. */
  #cells(values: readonly string[], start: number, end: number): (Located | null)[] {
    let at = start;
    return values.map((value) => {
      const doubled = value.replaceAll('"', '""');
      const quoted = this.#text[at] === '"' && this.#text.startsWith(`${doubled}"`, at + 1);
      const printed = quoted ? doubled : value;
      const from = quoted ? at + 1 : at;
      const stands = this.#text.startsWith(printed, from);
      at = from + printed.length + (quoted ? 1 : 0) + this.#delimiter.length;
      if (!value.trim()) return null;
      return Located.trimmed(value, stands ? { start: from, end: from + printed.length } : { start, end });
    });
  }
}

/** Spreadsheets export the rows below the last one as separators, often by the thousand. */
function withoutEmptyEnd(text: string, delimiter: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === delimiter || text[end - 1] === '\n' || text[end - 1] === ' ')) end--;
  const lineEnd = text.indexOf('\n', end);
  return lineEnd === -1 ? text : text.slice(0, lineEnd);
}

/** What would take long to parse, only to be refused. */
function refuseEndless(text: string, delimiter: string, uri: string): void {
  const separator = delimiter.charCodeAt(0);
  let [line, from, count] = [1, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator) count++;
    else if (at === text.length || code === NEWLINE) {
      if (at - from > LONGEST_ROW) throw tooLong(uri, line);
      if (count > MOST_SEPARATORS) throw tooWide(uri, line);
      [line, from, count] = [line + 1, at + 1, 0];
    }
  }
}

const tooWide = (uri: string, line: number): ReadError =>
  new ReadError(uri, `expected at most ${MOST_COLUMNS} columns, more came`, { line });
const tooLong = (uri: string, line: number, cause?: unknown): ReadError =>
  new ReadError(uri, 'a row is larger than any list of talks has; is a quotation mark not closed?', { line, cause });
const tooMany = (uri: string, line: number): ReadError =>
  new ReadError(uri, `expected at most ${MOST_ROWS} rows, more came`, { line });

/** Where csv-parse stopped, said of the row that it could not end. */
function refusal(error: unknown, uri: string, line: number): unknown {
  if (!(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return tooLong(uri, line, error);
  const said = 'a quotation mark is opened and never closed: from here on nothing can be read';
  const message = error.code === 'CSV_QUOTE_NOT_CLOSED' ? said : error.message;
  return new ReadError(uri, message, { line, cause: error });
}

/**
 * The rows that are not blank.
 *
 * @param most so many rows are enough, of a text that may be cut anywhere: what cannot be read ends it
 * @throws {ReadError} naming the line of a quotation mark that is never closed, or of a row with too many columns
 */
export function rowsOf({ text, uri }: Pick<RawSource, 'text' | 'uri'>, delimiter: string, most?: number): Row[] {
  const table = withoutEmptyEnd(text, delimiter);
  if (most === undefined) refuseEndless(table, delimiter, uri);
  const rows: Row[] = [];
  const walk = new Walk(table, delimiter);
  try {
    parse(table, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
      ...(most !== undefined && { to: most }),
      on_record(values: string[], at: At) {
        if (values.length > MOST_COLUMNS) throw tooWide(uri, at.lines);
        const row = walk.row(values, at);
        if (row.cells.some((cell) => cell !== null)) rows.push(row);
        if (rows.length > MOST_ROWS) throw tooMany(uri, row.line);
        return null;
      },
    });
  } catch (error) {
    if (most === undefined) throw refusal(error, uri, walk.line);
  }
  return rows;
}
