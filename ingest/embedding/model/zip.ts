/** Reads one entry of a zip file (a jar is one); enough for the pinned artifact: no encryption, no zip64. */
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

const END = 0x06054b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;

/** Where the list of entries begins and how many there are. */
function directoryOf(zip: Buffer): { at: number; entries: number } {
  for (let end = zip.length - END_BYTES; end >= 0; end--)
    if (zip.readUInt32LE(end) === END) return { at: zip.readUInt32LE(end + 16), entries: zip.readUInt16LE(end + 10) };
  throw new Error('not a zip file');
}

interface Entry {
  deflated: boolean;
  packed: number;
  unpacked: number;
  local: number;
}

function find(zip: Buffer, name: string): Entry {
  const directory = directoryOf(zip);
  let at = directory.at;
  for (let left = directory.entries; left > 0; left--) {
    const nameBytes = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes) === name)
      return {
        deflated: zip.readUInt16LE(at + 10) !== 0,
        packed: zip.readUInt32LE(at + 20),
        unpacked: zip.readUInt32LE(at + 24),
        local: zip.readUInt32LE(at + 42),
      };
    at += ENTRY_BYTES + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  throw new Error(`no entry ${name}`);
}

/**
 * The bytes of one entry.
 *
 * @param zip the whole file; verify it first, its numbers are trusted
 * @throws when it is no zip file or has no such entry
 */
export async function unzipEntry(zip: Buffer, name: string): Promise<Buffer> {
  const { deflated, packed, unpacked, local } = find(zip, name);
  const start = local + LOCAL_BYTES + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const data = zip.subarray(start, start + packed);
  return deflated ? inflate(data, { maxOutputLength: unpacked }) : Buffer.from(data);
}
