import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVectorFile, writeVectorFile } from '../../../ingest/embedding/vector-file.ts';
import { temporaryFolder } from '../../support/folder.ts';

const kind = { name: 'hashing/2', dimensions: 2 };
const unit = (angle: number) => Float32Array.of(Math.cos(angle), Math.sin(angle));
const some = (...texts: string[]) => new Map(texts.map((text, at) => [text, unit(at)]));
const newFile = () => path.join(temporaryFolder(), 'folder', 'vectors.jsonl');

async function filled(...texts: string[]) {
  const file = newFile();
  await (await openVectorFile(file, kind)).add(some(...texts));
  return file;
}

const read = async (file: string, ...texts: string[]) => (await openVectorFile(file, kind)).get(texts);

describe('a file of vectors', () => {
  it('is empty when it is not there, and is not made by looking', async () => {
    const file = newFile();
    await expect(read(file, 'a')).resolves.toEqual(new Map());
    expect(() => statSync(file)).toThrow('ENOENT');
  });

  it('gives back what was added, and nothing else', async () => {
    const file = await filled('a', 'b', '');
    await expect(read(file, 'b', 'c', '')).resolves.toEqual(
      new Map([
        ['b', unit(1)],
        ['', unit(2)],
      ]),
    );
  });

  it('passes over lines of another model and of no kind at all', async () => {
    const file = await filled('a');
    appendFileSync(file, 'hello\n{"model":1}\n\0\n\n');
    await (await openVectorFile(file, { ...kind, name: 'other' })).add(new Map([['a', unit(9)]]));
    await expect(read(file, 'a')).resolves.toEqual(some('a'));
  });

  it('finds lines on both sides of a very long one', async () => {
    const file = await filled('a');
    appendFileSync(file, `${'x'.repeat(3_000_000)}\n`);
    await (await openVectorFile(file, kind)).add(new Map([['b', unit(1)]]));
    await expect(read(file, 'a', 'b')).resolves.toEqual(some('a', 'b'));
  });

  it('sees what was added by others since it was opened', async () => {
    const file = newFile();
    const [one, other] = [await openVectorFile(file, kind), await openVectorFile(file, kind)];
    await one.add(some('a'));
    await expect(other.get(['a'])).resolves.toEqual(some('a'));
  });

  it('loses only the last record to a kill in the middle of a write, wherever it came, and takes new ones', async () => {
    const file = await filled('a', 'b');
    const { size } = statSync(file);
    const whole = readFileSync(file);
    for (let cut = 2; cut < size / 2; cut += 7) {
      writeFileSync(file, whole);
      truncateSync(file, size - cut);
      await expect(read(file, 'a', 'b')).resolves.toEqual(some('a'));
      await (await openVectorFile(file, kind)).add(new Map([['b', unit(1)]]));
      await expect(read(file, 'a', 'b')).resolves.toEqual(some('a', 'b'));
    }
  });

  it('prefers the later of two records of one text', async () => {
    const file = await filled('a');
    await (await openVectorFile(file, kind)).add(new Map([['a', unit(5)]]));
    await expect(read(file, 'a')).resolves.toEqual(new Map([['a', unit(5)]]));
  });

  it('keeps every record when several write at once', async () => {
    const file = newFile();
    const write = async (writer: number) => {
      const opened = await openVectorFile(file, kind);
      for (let at = writer; at < 400; at += 4) await opened.add(new Map([[`text ${at}`, unit(at)]]));
    };
    await Promise.all([0, 1, 2, 3].map(write));
    const texts = Array.from({ length: 400 }, (_, at) => `text ${at}`);
    expect((await read(file, ...texts)).size).toBe(400);
  });

  it('is named when it cannot be read or written', async () => {
    const folder = temporaryFolder();
    await expect(openVectorFile(path.join(folder, 'a\0b'), kind)).rejects.toThrow('Vectors cannot be read from');
    await expect(openVectorFile(folder, kind)).rejects.toThrow(`Vectors cannot be read from ${folder}: EISDIR`);
    const blocked = await openVectorFile(path.join(folder, 'other', 'vectors.jsonl'), kind);
    writeFileSync(path.join(folder, 'other'), '');
    await expect(blocked.add(some('a'))).rejects.toThrow(/^Vectors cannot be kept in .*vectors\.jsonl: /);
  });
});

describe('a shipped file', () => {
  it('has the same bytes whatever the order of its texts', async () => {
    const folder = temporaryFolder();
    const files = ['one.jsonl', 'other.jsonl'].map((name) => path.join(folder, name));
    const vectors = [...some('a', 'b', 'c')];
    await writeVectorFile(files[0]!, kind, new Map(vectors));
    await writeVectorFile(files[1]!, kind, new Map(vectors.reverse()));
    expect(readFileSync(files[0]!)).toEqual(readFileSync(files[1]!));
    await expect(read(files[0]!, 'a', 'b', 'c')).resolves.toEqual(some('a', 'b', 'c'));
  });
});
