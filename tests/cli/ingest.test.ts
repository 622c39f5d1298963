/** `colloquy ingest` as a person meets it: what it prints, and what is left when it is killed. */
import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../cypher/open.ts';
import { runCli, startCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const examples = path.join(import.meta.dirname, '../../examples');
const pages = [path.join(examples, 'modl-2024.html'), path.join(examples, 'modl-2025.txt')];

const ingest = (dir: string, ...args: string[]) => runCli(['ingest', ...args], { env: { DATA_DIR: dir } });

/** Everything the store says, in order: equal graphs have equal fingerprints. */
async function graphIn(dir: string) {
  const store = await openStore({ engine: 'embedded', dir });
  const { nodes, edges, sources } = await store.stored();
  await store.close();
  return [nodes, edges, sources].map((rows) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('colloquy ingest', () => {
  it('loads exactly what it is given, and says the second time that nothing changed', async () => {
    const dir = temporaryFolder();
    const first = await ingest(dir, pages[1]!);
    expect(first.stdout).toMatch(/^2025 .*Annual Meeting: 8 talks\nnodes: \d+ added, 0 changed, 0 removed\n/);
    const second = await ingest(dir, pages[1]!);
    expect(second.stdout).toMatch(/: 8 talks\nNothing changed\.\n$/);
    const [, , sources] = await graphIn(dir);
    expect(sources).toHaveLength(1);
  });

  it('gives the same graph after a kill at any moment and a second run as an undisturbed run', async () => {
    const undisturbed = temporaryFolder();
    await ingest(undisturbed, ...pages);
    const expected = await graphIn(undisturbed);
    const killed = temporaryFolder();
    for (const moment of [300, 500, 650, 800, 950, 1_100]) {
      const child = startCli(['ingest', ...pages], { env: { DATA_DIR: killed } });
      await sleep(moment);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('close', resolve));
    }
    const again = await ingest(killed, ...pages);
    expect(again.code).toBe(0);
    expect(await graphIn(killed)).toEqual(expected);
  });

  it('loads the meetings of a folder and says what it left out', async () => {
    const folder = temporaryFolder();
    for (const page of pages) cpSync(page, path.join(folder, path.basename(page)));
    writeFileSync(path.join(folder, 'note.txt'), 'The pages beside this note were saved in June.\n');
    const { code, stdout, stderr } = await ingest(temporaryFolder(), folder);
    expect(code).toBe(0);
    expect(stdout.match(/Annual Meeting: 8 talks/g)).toHaveLength(2);
    expect(stderr).toMatch(/^left out: .*note\.txt: no meeting was found in it/m);
  });

  it('reads a page from standard input', async () => {
    const dir = temporaryFolder();
    const page =
      'Autumn Workshop on Rivers 2025\n\nAgenda\n\nMonday, May 5, 2025\n\n9:00 AM Ana Lima | Gauges that people build\n';
    const { stdout } = await runCli(['ingest', '-'], {
      env: { DATA_DIR: dir, MODEL_FETCH: 'never' },
      stdin: page,
    });
    expect(stdout).toMatch(/^Autumn Workshop on Rivers 2025: 1 talk\n/);
  });
});
