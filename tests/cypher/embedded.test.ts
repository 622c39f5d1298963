/** The embedded engine's file: one owner, whole or not at all, and what happens when it cannot be read. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../cypher/open.ts';
import { reads } from '../../cypher/reads/index.ts';
import { StoreUnavailable, type Store } from '../../cypher/store.ts';
import { temporaryFolder } from '../support/folder.ts';
import { emptyBatch, node, randomGraph, small } from './graphs.ts';

let dir: string;
beforeEach(() => {
  dir = temporaryFolder('store');
});

const open = () => openStore({ engine: 'embedded', dir });

async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await open();
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const program = (...args: string[]) => ['--import', 'tsx', path.join(import.meta.dirname, 'killed.ts'), ...args];

/** Another process that has the graph open. */
async function other(...args: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, program(dir, ...args), { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe('the graph file', () => {
  it('keeps the graph when it is closed and opened', async () => {
    await withStore((store) => store.write(small()));
    const stored = await withStore((store) => store.stored());
    expect(stored.nodes.size).toBe(small().nodes.length);
    expect(stored.embedded.size).toBe(3);
  });

  it('belongs to one process: another is told which', async () => {
    const child = await other();
    const refused = open();
    await expect(refused).rejects.toThrow(StoreUnavailable);
    await expect(refused).rejects.toThrow(
      `is in use by another process (pid ${child.pid}). Stop that one, or ask it at its address if it is a server.`,
    );
    await kill(child);
  });

  it('belongs to one store of this process', async () => {
    await withStore(() => expect(open()).rejects.toThrow('is already open in this process.'));
  });

  it('is taken over from a process that died', async () => {
    await kill(await other());
    await withStore((store) => store.write(small()));
  });

  it('says that it is closed', async () => {
    const store = await open();
    await store.close();
    await store.close();
    await expect(store.health()).rejects.toThrow(StoreUnavailable);
    await expect(store.read(reads.counts, {})).rejects.toThrow('is closed.');
    await expect(store.write(emptyBatch())).rejects.toThrow('is closed.');
  });
});

describe('a process killed while it writes', () => {
  it('leaves all of the batch or nothing, and what was there before', async () => {
    const whole = randomGraph(1, { talks: 400 });
    await withStore((store) => store.write({ ...emptyBatch(), nodes: [node('topic:before', 'before')] }));
    for (const wait of [0, 20, 60, 120, 250, 500, 900]) {
      const child = await other('write');
      await sleep(wait);
      await kill(child);
      const { nodes, edges } = await withStore((store) => store.stored());
      expect(nodes.has('topic:before')).toBe(true);
      expect([`1 0`, `${1 + whole.nodes.length} ${whole.edges.length}`]).toContain(`${nodes.size} ${edges.size}`);
    }
  });
});

describe('a full disk', () => {
  /** Files may grow to so many KiB: the same refusal of the system as a full disk, without filling one. */
  const withFilesUpTo = (size: number, what: string) => {
    const script = `trap '' XFSZ; ulimit -f ${size}; exec "$0" "$@"`;
    return promisify(execFile)('bash', ['-c', script, process.execPath, ...program(dir, what)]);
  };
  const noSpace = { stderr: expect.stringMatching(/StoreUnavailable: There is no space left/) as string };

  it('fails the write with a sentence and keeps what was there', async () => {
    await withStore((store) => store.write(small()));
    await expect(withFilesUpTo(1_024, 'write')).rejects.toMatchObject(noSpace);
    const { nodes, edges } = await withStore((store) => store.stored());
    expect([nodes.size, edges.size]).toEqual([small().nodes.length, small().edges.length]);
  });

  it.each([1, 4, 16])('fails the opening of a new graph with a sentence, also after %i KiB', async (size) => {
    await expect(withFilesUpTo(size, 'close')).rejects.toMatchObject(noSpace);
  });

  it('lets a graph be closed: what was written is kept in the log, and is there at the next opening', async () => {
    await withFilesUpTo(64, 'close');
    expect(existsSync(path.join(dir, 'graph.grafeo.wal'))).toBe(true);
    const { nodes } = await withStore((store) => store.stored());
    expect([...nodes.keys()]).toEqual(['topic:last']);
    expect(existsSync(path.join(dir, 'graph.grafeo.wal'))).toBe(false);
  });
});

describe('a graph that cannot be used', () => {
  const file = () => path.join(dir, 'graph.grafeo');

  it.each([
    ['is no graph', () => Buffer.from('hello')],
    ['is empty', () => Buffer.alloc(0)],
    ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['is damaged', (bytes: Buffer) => Buffer.from(bytes).fill(7, 20_000, 40_000)],
  ])('because its file %s is moved aside, and the graph is empty', async (_what, damage) => {
    await withStore((store) => store.write(small()));
    const damaged = damage(await readFile(file()));
    await writeFile(file(), damaged);
    const stored = await withStore((store) => store.stored());
    expect(stored.nodes.size).toBe(0);
    expect(await readFile(`${file()}.previous`)).toEqual(damaged);
  });

  it('because it has another schema is moved aside, and the graph is empty', async () => {
    await withStore((store) => store.write(small()));
    const grafeo = (await import('@grafeo-db/js')).default;
    const database = grafeo.GrafeoDB.open(file());
    await database.executeCypher(`MATCH (m:Migration) SET m.checksum = 'of an older version'`);
    database.close();
    expect((await withStore((store) => store.stored())).nodes.size).toBe(0);
    expect(existsSync(`${file()}.previous`)).toBe(true);
  });

  it('because its folder is a file is refused with a sentence', async () => {
    dir = path.join(dir, 'file');
    await writeFile(dir, '');
    await expect(open()).rejects.toThrow(StoreUnavailable);
  });

  it('because its file is a folder is refused with a sentence', async () => {
    await mkdir(path.join(file(), 'inside'), { recursive: true });
    await expect(open()).rejects.toThrow(StoreUnavailable);
  });
});
