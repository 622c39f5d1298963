/** Each kind of bad input gets one line that says what is wrong, a non-zero exit, and leaves what was loaded as it was. */
import { createServer, type Server } from 'node:net';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../cypher/open.ts';
import { runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const folder = temporaryFolder();
const dataDir = path.join(folder, 'data');
const file = (name: string, content: string | Buffer) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};
const page2025 = path.join(import.meta.dirname, '../../examples/modl-2025.txt');

/** Everything the store says, by id and fingerprint. */
async function loaded() {
  const store = await openStore({ engine: 'embedded', dir: dataDir });
  const { nodes, edges, sources } = await store.stored();
  await store.close();
  return { nodes, edges, sources };
}

const ingest = (...sources: string[]) => runCli(['ingest', ...sources], { env: { DATA_DIR: dataDir } });

beforeAll(async () => {
  // On a busy machine progress is reported on standard error.
  expect(await ingest(page2025)).toMatchObject({ code: 0 });
});

describe('a source that cannot be read', () => {
  const sources: [what: string, make: () => string, says: RegExp][] = [
    ['an empty file', () => file('empty.txt', ''), /empty\.txt: there is nothing in it/],
    [
      'a binary file',
      () => file('image.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3])),
      /image\.txt.*(binary|text)/,
    ],
    [
      'a page with no meeting in it',
      () => file('poem.txt', 'The rain came down.\n\nNobody minded.\n'),
      /poem\.txt.*meeting/,
    ],
    [
      'a missing file',
      () => path.join(folder, 'nowhere.txt'),
      /nowhere\.txt.*(no such|not there|not found|does not exist|missing)/i,
    ],
    ['a file of 50 MB', () => file('huge.txt', Buffer.alloc(50_000_000, 'a lecture \n')), /huge\.txt.*(large|MB)/],
    [
      'an address of this machine',
      () => 'http://localhost:7474/',
      /localhost is at .*, which is no public address; only pages of the public internet are fetched/,
    ],
    ['a gzip archive', () => file('page.html.gz', gzipSync('<h1>A meeting</h1>')), /page\.html\.gz.*gzip archive/],
    [
      'a document with a field of the wrong kind',
      () => file('wrong.json', '{"format":"colloquy.meeting/1","meeting":{"title":7}}'),
      /wrong\.json.*meeting\.title/,
    ],
  ];

  it.each(sources)('%s: nothing is loaded', async (_what, make, says) => {
    const before = await loaded();
    const { code, stdout, stderr } = await ingest(make());
    expect(code).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(says);
    expect(await loaded()).toEqual(before);
  });

  it('among others is named, and when none can be read nothing is loaded', async () => {
    const before = await loaded();
    const { code, stdout, stderr } = await ingest(...['empty.txt', 'poem.txt'].map((name) => path.join(folder, name)));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^left out: .*empty\.txt: there is nothing in it\nleft out: .*poem\.txt: .*\ncolloquy: none of 2 sources could be read\n$/,
    );
    expect(await loaded()).toEqual(before);
  });
});

describe('a page with doubtful lines', () => {
  const text = readFileSync(page2025, 'utf8');
  const pages: [what: string, text: string, says: RegExp][] = [
    ['two talks at one time', text.replace('11:00 AMRené', '9:30 AMRené'), /:49: .*two talks at one time/],
    [
      'a date that does not exist',
      text.replace('Friday, September 26, 2025', 'Friday, September 31, 2025'),
      /:54: .*there is no September 31 in 2025/,
    ],
    [
      'an abstract without a talk',
      text.replace(
        '    11:00 AMPeter Bartlett | Gradient Optimization Methods: Implicit Bias and Benefits of Early Stopping\n',
        '',
      ),
      /:\d+: .*(agenda|Gradient)/,
    ],
    ['a page cut in the middle', text.slice(0, text.indexOf('Low-Rank Adaptation\n    1:00')), /:\d+: /],
  ];

  it.each(pages)('%s is read, and the doubt is printed with its line', async (what, changed, says) => {
    expect(changed).not.toBe(text);
    const { code, stdout, stderr } = await runCli(['read', file(`${what.replaceAll(' ', '-')}.txt`, changed)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(says);
  });
});

describe('settings that cannot work', () => {
  const refuses = async (env: Record<string, string>, says: RegExp, args = ['start']) => {
    const { code, stderr } = await runCli(args, { env: { DATA_DIR: path.join(folder, 'other'), ...env } });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(says);
  };

  it('a port that is no number', () => refuses({ PORT: 'eighty' }, /PORT: expected a whole number from 0 to 65535/));
  it('a port that no machine has', () => refuses({ PORT: '70000' }, /PORT: expected a whole number from 0 to 65535/));
  it('a level of the log that is none', () =>
    refuses({ LOG_LEVEL: 'loud' }, /LOG_LEVEL: expected one of silent, error/));
  it('Neo4j down at start', () => refuses({ NEO4J_URI: 'bolt://127.0.0.1:9' }, /127\.0\.0\.1:9/));
  it('a data folder that is a file', () => refuses({ DATA_DIR: file('plain', 'x') }, /plain/));

  it('a port in use', async () => {
    const server = await new Promise<Server>((resolve) => {
      const listening = createServer().listen(0, '127.0.0.1', () => resolve(listening));
    });
    const { port } = server.address() as { port: number };
    mkdirSync(path.join(folder, 'other'), { recursive: true });
    const { code, stderr } = await runCli(['start'], { env: { DATA_DIR: dataDir, PORT: String(port) } });
    server.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^colloquy: Cannot listen on 127\\.0\\.0\\.1:${port}: .*PORT=`));
  });
});

describe('a search', () => {
  const search = (query: string) => runCli(['search', query, '--mode', 'lexical'], { env: { DATA_DIR: dataDir } });

  it('with a query that is too long says how long it may be', async () => {
    const { code, stdout, stderr } = await search('a'.repeat(10_000));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^colloquy: the query: expected at most 2000 characters.*\n$/);
  });

  it('that finds nothing says so', async () => {
    expect(await search('zyzzyva')).toEqual({ code: 0, stdout: 'Nothing was found.\n', stderr: '' });
  });
});
