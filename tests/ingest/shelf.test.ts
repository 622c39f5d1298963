import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Shelf } from '../../ingest/shelf.ts';
import { temporaryFolder } from '../support/folder.ts';
import { autumn, spring } from '../support/pages.ts';

let folder: string;
let shelf: Shelf;
beforeEach(async () => {
  const dir = temporaryFolder();
  folder = path.join(dir, 'sources');
  shelf = new Shelf(dir);
  for (const raw of [spring, autumn]) await shelf.keep({ raw, retrievedAt: '2025-06-01T00:00:00.000Z' });
  await shelf.setLoaded([spring.sha256]);
});
const file = (name: string) => path.join(folder, name);

describe('the shelf', () => {
  it('gives back the sources that are loaded, and not those that are merely kept', async () => {
    await expect(shelf.loaded()).resolves.toEqual([{ raw: spring, retrievedAt: '2025-06-01T00:00:00.000Z' }]);
  });

  it('keeps the other files of a source, and doubts about its bytes', async () => {
    const raw = {
      ...autumn,
      files: new Map([['style.css', 'p {}']]),
      columns: new Map([['title', 'Paper']]),
      notes: ['the encoding was guessed'],
    };
    await shelf.keep({ raw, retrievedAt: '2025-06-01T00:00:00.000Z' });
    await shelf.setLoaded([raw.sha256]);
    expect((await shelf.loaded())[0]!.raw).toEqual(raw);
  });

  it('has no list before the first', async () => {
    await expect(new Shelf(temporaryFolder()).hashes()).resolves.toBeNull();
  });

  it.each([
    ['no JSON', '{oops'],
    ['no list', '{"a":1}'],
    ['a way out of the folder', '["../../../etc/passwd"]'],
  ])('names a list that is damaged, and says what to do: %s', async (_what, content) => {
    writeFileSync(file('loaded.json'), content);
    await expect(shelf.hashes()).rejects.toThrow(
      `${file('loaded.json')} is damaged. Without this file the list is taken`,
    );
  });

  it('names a source that is damaged or missing, and says what to do', async () => {
    writeFileSync(file(`${spring.sha256}.json`), 'garbage');
    await expect(shelf.loaded()).rejects.toThrow(
      `${file(`${spring.sha256}.json`)} is damaged. Put it back, or take its name out of loaded.json and ingest the source again.`,
    );
    const gone = 'a'.repeat(64);
    await shelf.setLoaded([gone]);
    await expect(shelf.loaded()).rejects.toThrow(`${file(`${gone}.json`)} cannot be read (ENOENT). Put it back`);
  });

  it('names the file that cannot be written, and leaves no half of it', async () => {
    mkdirSync(file(`${'b'.repeat(64)}.json`));
    const raw = { ...spring, sha256: 'b'.repeat(64) };
    await expect(shelf.keep({ raw, retrievedAt: '2025-06-01T00:00:00.000Z' })).rejects.toThrow(
      `${file(`${raw.sha256}.json`)} cannot be written: EISDIR`,
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});
