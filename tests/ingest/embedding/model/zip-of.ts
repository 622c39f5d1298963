/** Makes a small zip file, for tests; checksums are left at zero, since what reads it goes by the hash of the whole. */
import { deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;

function header(bytes: number, signature: number, numbers: Record<number, number>, shorts: Record<number, number>) {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUInt32LE(signature, 0);
  for (const [at, value] of Object.entries(numbers)) buffer.writeUInt32LE(value, Number(at));
  for (const [at, value] of Object.entries(shorts)) buffer.writeUInt16LE(value, Number(at));
  return buffer;
}

/** @param deflate false to store the bytes as they are */
export function zipOf(entries: Readonly<Record<string, Buffer>>, { deflate = true } = {}): Buffer {
  const method = deflate ? 8 : 0;
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(entries)) {
    const packed = deflate ? deflateRawSync(bytes) : bytes;
    const local = header(30, LOCAL, { 18: packed.length, 22: bytes.length }, { 8: method, 26: name.length });
    parts.push(local, Buffer.from(name), packed);
    const entry = { 20: packed.length, 24: bytes.length, 42: at };
    directory.push(header(46, ENTRY, entry, { 10: method, 28: name.length }), Buffer.from(name));
    at += local.length + name.length + packed.length;
  }
  return Buffer.concat([...parts, ...directory, header(22, END, { 16: at }, { 10: Object.keys(entries).length })]);
}
