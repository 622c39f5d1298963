/** Folders: which of their files are opened, and which folders are one source. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FolderFormat, RawSource } from '../../../ingest/readers/reader.ts';
import { findSources } from '../../../ingest/sources/index.ts';
import { joinFiles, startsOf } from '../../../ingest/sources/joined.ts';
import { temporaryFolder } from '../../support/folder.ts';

const library: FolderFormat = {
  describe: 'a folder of cards',
  claims: (names) => names.includes('cards.csv'),
  wants: (name) => /\.(?:csv|yml)$/.test(name),
};

function write(folder: string, files: Record<string, string | Buffer>): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

async function openIn(cwd: string, named = '.') {
  const sources: RawSource[] = [];
  const left: string[] = [];
  for (const { open } of await findSources(named, { cwd, folders: [library] }))
    await open().then(
      (source) => sources.push(source),
      (error: Error) => left.push(error.message),
    );
  return { sources, left };
}

describe('a folder that is one source', () => {
  const files = { 'b.yml': 'two\n', 'cards.csv': 'one', 'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]) };

  it('has the wanted files by name and one after another, each under its name', async () => {
    const { sources, left } = await openIn(
      write(temporaryFolder(), { 'lib/b.yml': 'two\n', 'lib/cards.csv': 'one' }),
      'lib',
    );
    expect(sources).toEqual([
      {
        uri: 'lib',
        contentType: null,
        sha256: createHash('sha256').update('b.yml\u00004\u0000two\ncards.csv\u00003\u0000one').digest('hex'),
        text: '=== b.yml ===\ntwo\n=== cards.csv ===\none\n',
        files: new Map([
          ['b.yml', 'two\n'],
          ['cards.csv', 'one'],
        ]),
      },
    ]);
    expect(left).toEqual([]);
  });

  it('has another hash when a file has another name', async () => {
    const one = await openIn(write(temporaryFolder(), files));
    const two = await openIn(write(temporaryFolder(), { ...files, 'c.yml': 'two\n', 'b.yml': '' }));
    expect(two.sources[0]!.sha256).not.toBe(one.sources[0]!.sha256);
  });

  it('is refused when its files are too large together', async () => {
    const cwd = write(temporaryFolder(), { 'lib/cards.csv': 'one' });
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
      writeFileSync(path.join(cwd, `lib/${name}.csv`), Buffer.alloc(9 * 1024 * 1024, 'a,b\n'));
    expect((await openIn(cwd, 'lib')).left).toEqual(['lib: 54.0 MB is too large, at most 50.0 MB are read']);
  });

  it('stands among the other sources of the folder around it', async () => {
    const cwd = write(temporaryFolder(), { 'a.txt': 'page', 'lib/cards.csv': 'one', 'z.txt': 'page' });
    expect((await openIn(cwd)).sources.map(({ uri }) => uri)).toEqual(['a.txt', 'lib', 'z.txt']);
  });
});

describe('joined files', () => {
  it('stand where it is said that they begin', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), (files) => {
        const map = new Map(Object.entries(files));
        const [text, starts] = [joinFiles(map), startsOf(map)];
        for (const [name, content] of map) expect(text.slice(starts.get(name)).startsWith(content)).toBe(true);
      }),
    );
  });
});

describe('what is in a folder and no file', () => {
  it('links are named and not followed, so that nothing outside is read and no loop is walked', async () => {
    const cwd = write(temporaryFolder(), { 'in/a.txt': 'page', 'secret.txt': 'outside' });
    symlinkSync('..', path.join(cwd, 'in/loop'));
    symlinkSync('../secret.txt', path.join(cwd, 'in/secret.txt'));
    const { sources, left } = await openIn(cwd, 'in');
    expect(sources.map(({ uri }) => uri)).toEqual(['in/a.txt']);
    expect(left).toEqual([
      'in/loop: a link in a folder is not followed: name what it points to',
      'in/secret.txt: a link in a folder is not followed: name what it points to',
    ]);
  });

  it('pipes are named and not waited for', async () => {
    const cwd = write(temporaryFolder(), { 'in/a.txt': 'page' });
    execFileSync('mkfifo', [path.join(cwd, 'in/pipe')]);
    expect((await openIn(cwd, 'in')).left).toEqual(['in/pipe: expected a file or folder, this is a pipe or device']);
    expect((await openIn(cwd, 'in/pipe')).left).toEqual([
      'in/pipe: expected a file or folder, this is a pipe or device: name - to read standard input',
    ]);
  });
});

describe('a folder', () => {
  it('of 5,000 files is listed without opening one', async () => {
    const cwd = temporaryFolder();
    for (let place = 0; place < 5_000; place += 1) writeFileSync(path.join(cwd, `${place}.txt`), '');
    expect(await findSources('.', { cwd })).toHaveLength(5_000);
  });

  it('with nothing in it says so', async () => {
    const cwd = temporaryFolder();
    expect((await openIn(cwd)).left).toEqual([`${path.basename(cwd)}: there is no file in this folder`]);
  });

  it('may hold files with any name; a terminal is sent no control characters', async () => {
    const names = ['a\u001b[31m.txt', 'line\nend.txt', 'ünïcode 中.txt', '*.txt', '-', '.hidden'];
    const { sources } = await openIn(write(temporaryFolder(), Object.fromEntries(names.map((name) => [name, 'page']))));
    expect(sources.map(({ uri }) => uri)).toEqual([
      '*.txt',
      '-',
      'a\uFFFD[31m.txt',
      'line\uFFFDend.txt',
      'ünïcode 中.txt',
    ]);
  });
});

describe('a pattern', () => {
  const cwd = write(temporaryFolder(), { 'b.txt': 'b', 'a.txt': 'a', 'in/c.txt': 'c', 'd.md': 'd', '[e].txt': 'e' });
  symlinkSync('d.md', path.join(cwd, 'link.txt'));
  const uris = async (pattern: string) => (await openIn(cwd, pattern)).sources.map(({ uri }) => uri);

  it('names the files that match, sorted', async () => {
    expect(await uris('*.txt')).toEqual(['[e].txt', 'a.txt', 'b.txt']);
    expect(await uris('**/*.txt')).toEqual(['[e].txt', 'a.txt', 'b.txt', 'in/c.txt']);
    expect(await uris('{a,d}.*')).toEqual(['a.txt', 'd.md']);
  });

  it('that is the name of a file is that file', async () => {
    expect(await uris('[e].txt')).toEqual(['[e].txt']);
  });

  it('follows no link', async () => {
    expect((await openIn(cwd, 'li*.txt')).left).toEqual([
      'li*.txt: no file matches this pattern; links are not followed',
    ]);
  });

  it('that matches nothing says so', async () => {
    expect((await openIn(cwd, '*.pdf')).left).toEqual(['*.pdf: no file matches this pattern; links are not followed']);
  });
});
