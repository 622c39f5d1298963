/** What a person may name, and what is said when it cannot be opened. */
import { createHash } from 'node:crypto';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSources, SourceError } from '../../../ingest/sources/index.ts';
import { temporaryFolder } from '../../support/folder.ts';

const cwd = temporaryFolder();
beforeAll(async () => {
  await mkdir(path.join(cwd, 'folder'), { recursive: true });
  await writeFile(path.join(cwd, 'folder/b.txt'), 'second');
  await writeFile(path.join(cwd, 'empty.txt'), ' \n');
  await writeFile(path.join(cwd, 'huge.txt'), 'x');
  await truncate(path.join(cwd, 'huge.txt'), 50 * 1024 * 1024);
});

const open = (named: string) => openSources(named, { cwd });

describe('a file', () => {
  it('is opened under its path from where it was named, with the hash of its bytes', async () => {
    const sha256 = createHash('sha256').update('second').digest('hex');
    expect(await open('folder/b.txt')).toEqual([
      { uri: 'folder/b.txt', contentType: 'text/plain', sha256, text: 'second' },
    ]);
    expect((await open(path.join(cwd, 'folder/b.txt')))[0]!.uri).toBe('folder/b.txt');
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
    ['empty.txt', 'empty.txt: there is nothing in it'],
    ['huge.txt', 'huge.txt: 50.0 MB is too large, at most 10.0 MB are read'],
    [
      '/dev/null',
      expect.stringMatching(/dev\/null: expected a file or folder, this is a pipe or device: name - to read/),
    ],
    ['ftp://example.org/m', 'ftp://example.org/m: only http and https addresses are fetched, not ftp:'],
    ['a\0b', 'a␀b: a name holds no null byte'],
    ['-', '-: there is no standard input to read'],
  ])('%j', async (named, message) => {
    const error = await open(named).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SourceError);
    expect((error as SourceError).message).toEqual(message);
  });
});
