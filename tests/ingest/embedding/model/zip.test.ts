import { describe, expect, it } from 'vitest';
import { unzipEntry } from '../../../../ingest/embedding/model/zip.ts';
import { zipOf } from './zip-of.ts';

const entries = { 'a.txt': Buffer.from('first'), 'folder/b.txt': Buffer.from('second '.repeat(99)) };

describe('a zip file', () => {
  it.each([true, false])('gives each entry back (deflated: %s)', async (deflate) => {
    const zip = zipOf(entries, { deflate });
    for (const [name, bytes] of Object.entries(entries)) await expect(unzipEntry(zip, name)).resolves.toEqual(bytes);
  });

  it('says which entry it lacks', async () => {
    await expect(unzipEntry(zipOf(entries), 'c.txt')).rejects.toThrow('no entry c.txt');
  });

  it('is not taken for one when it is none', async () => {
    await expect(unzipEntry(Buffer.from('hello, this is a text and no archive'), 'a.txt')).rejects.toThrow(
      'not a zip file',
    );
  });
});
