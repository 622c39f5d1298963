/** A file of vectors, one per line: looked up by text, grown at its end, and none the worse for a process that was killed. */
import { appendFile, mkdir, open, rename, writeFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { formatRecord, hashIn, hashOf, vectorIn } from './vector-record.ts';

const PIECE = 1 << 20;
const LINE_BREAK = 0x0a;

/** Whose vectors: the embedder's own fields. */
export interface VectorKind {
  readonly name: string;
  readonly dimensions: number | null;
}

/** Where a line lies in its file, in bytes. */
interface Place {
  start: number;
  length: number;
}

/** Only the places of vectors are held in memory. Lines that are torn, or of another model, are passed over. */
export class VectorFile {
  readonly #file: string;
  readonly #kind: VectorKind;
  readonly #places = new Map<string, Place>();
  #scanned = 0;

  /** Use `openVectorFile`. */
  constructor(file: string, kind: VectorKind) {
    this.#file = file;
    this.#kind = kind;
  }

  /** The vectors that the file has for these texts; also those that another process added since. */
  async get(texts: readonly string[]): Promise<Map<string, Float32Array>> {
    const found = new Map<string, Float32Array>();
    await this.#reading(async (handle) => {
      await this.#scan(handle);
      for (const text of texts) {
        const vector = await this.#take(handle, hashOf(text));
        if (vector) found.set(text, vector);
      }
    });
    return found;
  }

  /**
   * Adds vectors at the end, in one write. It begins with a line break, so that it never continues a torn line.
   *
   * @throws naming the file when it cannot be written
   */
  async add(vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
    const lines = [...vectors].map(([text, vector]) => formatRecord(this.#kind.name, hashOf(text), vector));
    try {
      await mkdir(path.dirname(this.#file), { recursive: true });
      await appendFile(this.#file, `\n${lines.join('\n')}\n`);
    } catch (cause) {
      throw new Error(`Vectors cannot be kept in ${this.#file}: ${(cause as Error).message}`, { cause });
    }
  }

  /** Calls with the file open; a file that is not there is an empty one. */
  async #reading(use: (handle: FileHandle) => Promise<void>): Promise<void> {
    let handle: FileHandle | undefined;
    try {
      handle = await open(this.#file);
      await use(handle);
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      if (code !== 'ENOENT') throw new Error(`Vectors cannot be read from ${this.#file}: ${message}`, { cause });
    } finally {
      await handle?.close();
    }
  }

  /** Notes the lines added since the last scan; the last one waits until its line break is there. */
  async #scan(handle: FileHandle): Promise<void> {
    const piece = Buffer.allocUnsafe(PIECE);
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, PIECE, this.#scanned);
      const whole = piece.subarray(0, bytesRead).lastIndexOf(LINE_BREAK) + 1;
      this.#note(piece.subarray(0, whole));
      // A piece without a line break is no line of ours.
      this.#scanned += whole === 0 && bytesRead === PIECE ? PIECE : whole;
      if (bytesRead < PIECE) return;
    }
  }

  /** The last line of a text counts: it may have been added because an earlier one is spoilt. */
  #note(lines: Buffer): void {
    for (let start = 0; start < lines.length;) {
      const end = lines.indexOf(LINE_BREAK, start);
      const hash = hashIn(lines.toString('latin1', start, end), this.#kind.name);
      if (hash) this.#places.set(hash, { start: this.#scanned + start, length: end - start });
      start = end + 1;
    }
  }

  async #take(handle: FileHandle, hash: string): Promise<Float32Array | null> {
    const place = this.#places.get(hash);
    if (!place) return null;
    const { buffer } = await handle.read(Buffer.alloc(place.length), 0, place.length, place.start);
    return vectorIn(buffer.toString('latin1'), this.#kind.name, hash, this.#kind.dimensions);
  }
}

/**
 * Opens a file of vectors; one that is not there is empty, and is made by the first `add`.
 *
 * @throws naming the file when it cannot be read
 */
export async function openVectorFile(file: string, kind: VectorKind): Promise<VectorFile> {
  const opened = new VectorFile(file, kind);
  await opened.get([]);
  return opened;
}

/** Writes a file of exactly these vectors, in the order of the hashes: the same vectors give the same bytes. */
export async function writeVectorFile(
  file: string,
  kind: VectorKind,
  vectors: ReadonlyMap<string, Float32Array>,
): Promise<void> {
  const lines = [...vectors].map(([text, vector]) => formatRecord(kind.name, hashOf(text), vector)).sort();
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, lines.map((line) => `${line}\n`).join(''));
  await rename(part, file);
}
