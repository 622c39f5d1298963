/** What other programs score: `colloquy export related` and `colloquy ask search --queries`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { STORED_RELATED } from '../../contract/graph.ts';
import { runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';
import { collection } from '../ingest/derive/talks.ts';

const dir = temporaryFolder();
const env = { DATA_DIR: path.join(dir, 'data'), MODEL_FETCH: 'never', MODEL_DIR: dir };
const few = collection.talks.map(({ key, title, abstract }) => ({ key, title, abstract }));
const keys = few.map(({ key }) => key);

const meeting = (title: string, talks: typeof few) =>
  JSON.stringify({ format: 'colloquy.meeting/1', meeting: { title }, talks });

function fileOf(name: string, content: string): string {
  const file = path.join(dir, name);
  writeFileSync(file, content);
  return file;
}

async function answerOf(...args: string[]) {
  const { stdout, stderr, code } = await runCli(args, { env });
  expect(code, stderr).toBe(0);
  return { answer: JSON.parse(stdout) as Record<string, string[]>, stderr };
}
const related = (...args: string[]) => answerOf('export', 'related', '--json', ...args);

/** More talks than are stored of each. */
const many = Array.from({ length: STORED_RELATED + 5 }, (_, at) => {
  const { title, abstract } = few[at % few.length]!;
  return { key: `talk-${at}`, title: `${title} ${at}`, abstract };
});

beforeAll(async () => {
  const both = [
    fileOf('small.json', meeting('Meeting on reefs, 2024', few)),
    fileOf('large.json', meeting('Meeting on all of it, 2025', [...many, { ...many[0]!, key: keys[0]! }])),
  ];
  const { code, stderr } = await runCli(['ingest', ...both], { env });
  expect(code, stderr).toBe(0);
}, 60_000);

describe('colloquy export related', () => {
  it('ranks the whole collection for any k, beginning with what is stored', async () => {
    const { answer: stored } = await related('--k', String(STORED_RELATED));
    const { answer: whole } = await related('--k', '5000');
    const size = keys.length + many.length + 1;
    expect(Object.keys(whole)).toEqual(Object.keys(stored));
    expect(Object.keys(whole)).toHaveLength(size);
    for (const [key, nearest] of Object.entries(whole)) {
      expect(new Set([key, ...nearest]).size, key).toBe(size);
      expect(nearest.slice(0, STORED_RELATED), key).toEqual(stored[key]);
    }
  });

  it('names talks by key, and by id where two meetings use one key', async () => {
    const names = Object.keys((await related('--k', '1')).answer);
    expect(names).toContain(keys[1]);
    expect(names).not.toContain(keys[0]);
    expect(names.filter((name) => name.endsWith(`/${keys[0]}`))).toEqual([
      `talk:meeting-on-all-of-it-2025/${keys[0]}`,
      `talk:meeting-on-reefs-2024/${keys[0]}`,
    ]);
  });

  it('keeps to the keys of a file, and says which of them no talk has', async () => {
    const { answer, stderr } = await related('--of', fileOf('of.txt', `${keys[2]}\nnobody\n${keys[1]}\n`), '--k', '30');
    expect(Object.keys(answer).sort()).toEqual([keys[1], keys[2]].sort());
    expect(stderr).toBe('No talk has the key nobody.\n');
  });
});

describe('colloquy ask search', () => {
  const abstract = few[4]!.abstract!;

  it('answers every query of a JSON file with the keys of talks, best first', async () => {
    const queries = fileOf('queries.json', JSON.stringify({ reef: 'coral larvae', long: abstract, none: '' }));
    const { answer, stderr } = await answerOf('ask', 'search', '--queries', queries, '--json', '--k', '3');
    expect(Object.keys(answer)).toEqual(['reef', 'long', 'none']);
    expect(answer.long).toHaveLength(3);
    expect(answer.reef).toContain('reef-larvae');
    expect(answer.none).toEqual([]);
    expect(stderr).toContain('There is no embedding model.');
  });

  it('reads lines of id, tab and text, and says which line is none', async () => {
    const { answer } = await answerOf(
      'ask',
      'search',
      '--queries',
      fileOf('q.tsv', '7\tballots\r\n\n8\treef\n'),
      '--json',
    );
    expect(Object.keys(answer)).toEqual(['7', '8']);
    const { code, stderr } = await runCli(['ask', 'search', '--queries', fileOf('bad.tsv', '1\ta\nballots\n')], {
      env,
    });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/bad\.tsv, line 2: expected an id, a tab and the text/)]);
  });

  it('has an answer to odd queries, each by itself', async () => {
    const odd = {
      letter: 'a',
      stopWords: 'of the and',
      signs: `'"\\{}()[]*~^:!&|/?`,
      latex: String.raw`$\mathbb{R}^n \to \|x\|_2$ \frac{`,
      scripts: '意味による検索 поиск по смыслу البحث',
      nullByte: 'reef\u0000larvae',
      long: 'reef larvae '.repeat(8_400),
    };
    const queries = fileOf('odd.json', JSON.stringify(odd));
    const { answer } = await answerOf('ask', 'search', '--queries', queries, '--json');
    expect(Object.keys(answer)).toEqual(Object.keys(odd));
    for (const nearest of Object.values(answer)) expect(nearest).toEqual([...new Set(nearest)]);
    expect([answer.signs, answer.scripts]).toEqual([[], []]);
    expect(answer.nullByte).toContain('reef-larvae');
    expect(answer.long).toContain('reef-larvae');
  });
});
