/** What a person may name, and what is said when it cannot be opened. */
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSources, SourceError } from '../../../ingest/sources/index.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'colloquy-sources-'));
  await mkdir(path.join(cwd, 'folder/deeper'), { recursive: true });
  await mkdir(path.join(cwd, 'bare'));
  await writeFile(path.join(cwd, 'folder/b.txt'), 'second');
  await writeFile(path.join(cwd, 'folder/deeper/a.html'), '<p>first</p>');
  await writeFile(path.join(cwd, 'folder/.hidden.txt'), 'hidden');
  await writeFile(path.join(cwd, 'folder/picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  await writeFile(path.join(cwd, 'bare/noise.bin'), Buffer.from([0, 1, 2, 0xff, 0]));
  await writeFile(path.join(cwd, 'empty.txt'), ' \n');
  await writeFile(path.join(cwd, 'latin1.txt'), Buffer.from('Ren\xe9 Vidal', 'latin1'));
  await writeFile(path.join(cwd, 'controls.txt'), '\u0001\u0002\u0003\u0000 text');
  await writeFile(path.join(cwd, 'bom.txt'), '\uFEFFRené\r\nVidal\rend');
  await writeFile(path.join(cwd, 'utf16.txt'), Buffer.from('\uFEFFRené', 'utf16le'));
  await writeFile(path.join(cwd, 'utf16be.txt'), Buffer.from('\uFEFFRené', 'utf16le').swap16());
  await writeFile(path.join(cwd, 'huge.txt'), 'x');
  await truncate(path.join(cwd, 'huge.txt'), 50 * 1024 * 1024);
});
afterAll(() => rm(cwd, { recursive: true }));

const open = (named: string) => openSources(named, { cwd });

describe('a file', () => {
  it('is opened under its path from where it was named, with the hash of its bytes', async () => {
    const sha256 = createHash('sha256').update('second').digest('hex');
    expect(await open('folder/b.txt')).toEqual([
      { uri: 'folder/b.txt', contentType: 'text/plain', sha256, text: 'second' },
    ]);
    expect((await open(path.join(cwd, 'folder/b.txt')))[0]!.uri).toBe('folder/b.txt');
  });

  it.each([
    ['bom.txt', 'René\nVidal\nend'],
    ['utf16.txt', 'René'],
    ['utf16be.txt', 'René'],
  ])('%s is decoded without its byte order mark', async (name, text) => {
    expect((await open(name))[0]!.text).toBe(text);
  });
});

describe('a folder', () => {
  it('is every readable file in it, sorted, the others named with the reason', async () => {
    const skipped: string[] = [];
    const sources = await openSources('folder', { cwd, onSkip: (reason) => skipped.push(reason) });
    expect(sources.map(({ uri }) => uri)).toEqual(['folder/b.txt', 'folder/deeper/a.html']);
    expect(skipped).toEqual(['folder/picture.png: expected text, this is a PNG image']);
  });
});

describe('standard input', () => {
  it('is one source', async () => {
    const stdin = Readable.from([Buffer.from('Ren'), Buffer.from('é')]);
    expect(await openSources('-', { cwd, stdin })).toMatchObject([{ uri: 'stdin', text: 'René' }]);
  });

  it('is refused as soon as it grows too large', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1024 * 1024, 120);
      })(),
    );
    await expect(openSources('-', { cwd, stdin: endless })).rejects.toThrow(
      'stdin: too large, at most 10.0 MB are read',
    );
  });
});

describe('what cannot be opened is refused in one line', () => {
  it.each([
    ['missing.txt', 'missing.txt: there is no such file or folder'],
    ['folder/b.txt/inside', 'folder/b.txt/inside: there is no such file or folder'],
    ['empty.txt', 'empty.txt: the file is empty'],
    [
      'bare',
      'bare: no file in this folder can be read; the first of 1: bare/noise.bin: expected text in UTF-8, this is a binary file',
    ],
    ['controls.txt', 'controls.txt: expected text, this is a binary file'],
    [
      'latin1.txt',
      'latin1.txt: expected text in UTF-8, this is text in another encoding, perhaps Latin-1: save it as UTF-8',
    ],
    ['huge.txt', 'huge.txt: 50.0 MB is too large, at most 10.0 MB are read'],
    ['https://example.org/m', 'https://example.org/m: addresses are not fetched yet; save the page and name the file'],
    ['a\0b', 'a␀b: a name holds no null byte'],
    ['-', '-: there is no standard input to read'],
  ])('%j', async (named, message) => {
    const error = await open(named).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SourceError);
    expect((error as SourceError).message).toBe(message);
  });
});
