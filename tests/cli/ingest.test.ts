/** `colloquy ingest` as a person meets it: what it prints, and what is left when it is killed. */
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
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
    expect(first.stdout).toMatch(
      /^2025 .*Annual Meeting: 8 talks\nadded: 1 meeting, 8 talks, \d+ people, .*\n {2}meeting: 2025 /,
    );
    const second = await ingest(dir, pages[1]!);
    expect(second.stdout).toMatch(/: 8 talks\nNothing changed\.\n$/);
    const [, , sources] = await graphIn(dir);
    expect(sources).toHaveLength(1);
  });

  it.each(['SIGKILL', 'SIGINT'] as const)(
    'gives the same graph after %s at any moment and a second run as an undisturbed run',
    async (signal) => {
      const undisturbed = temporaryFolder();
      await ingest(undisturbed, ...pages);
      const expected = await graphIn(undisturbed);
      const ended = temporaryFolder();
      for (const moment of [300, 500, 650, 800, 950, 1_100]) {
        const child = startCli(['ingest', ...pages], { env: { DATA_DIR: ended } });
        await sleep(moment);
        child.kill(signal);
        await new Promise((resolve) => child.once('close', resolve));
      }
      const again = await ingest(ended, ...pages);
      expect(again.code).toBe(0);
      expect(await graphIn(ended)).toEqual(expected);
    },
  );

  it('says at Ctrl-C that nothing was loaded, with the exit code of an interrupt', async () => {
    const dir = temporaryFolder();
    const child = startCli(['ingest', '-'], { env: { DATA_DIR: dir, MODEL_FETCH: 'never' }, stdin: null });
    const stderr = text(child.stderr!);
    // The store is opened before the source.
    while (readdirSync(dir).length === 0 && child.exitCode === null) await sleep(50);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(code).toBe(130);
    expect(await stderr).toMatch(/colloquy: Interrupted: nothing was loaded, the graph is what it was\.\n$/);
    const [nodes] = await graphIn(dir);
    expect(nodes).toEqual([]);
  });

  it('loads the meetings of a folder, and says at last how many sources were left out', async () => {
    const folder = temporaryFolder();
    for (const page of pages) cpSync(page, path.join(folder, path.basename(page)));
    writeFileSync(path.join(folder, 'broken.json'), '{"format": "colloquy.meeting/1",\n"meeting": {"title": 7}}');
    writeFileSync(path.join(folder, 'note.txt'), 'The pages beside this note were saved in June.\n');
    const { code, stdout, stderr } = await ingest(temporaryFolder(), folder);
    expect(code).toBe(1);
    expect(stdout.match(/Annual Meeting: 8 talks/g)).toHaveLength(2);
    expect(stderr).toMatch(/^left out: .*broken\.json:2: meeting\.title: /m);
    expect(stderr).toMatch(/^left out: .*note\.txt: no meeting was found in it/m);
    expect(stderr).toMatch(/\ncolloquy: 2 of 4 sources were left out\n$/);
  });

  it('shows in a dry run what a changed page adds, changes and removes, and writes nothing', async () => {
    const [dir, folder] = [temporaryFolder(), temporaryFolder()];
    const page = path.join(folder, 'page.txt');
    const talks = ['9:00 AM Ana Lima | Gauges that people build', '10:00 AM Jonas Weber | Sand behind dams'];
    const write = (lines: string[]) =>
      writeFileSync(page, `Autumn Workshop on Rivers 2025\n\nAgenda\n\nMonday, May 5, 2025\n\n${lines.join('\n\n')}\n`);
    write(talks);
    await ingest(dir, page);
    const before = await graphIn(dir);
    write([talks[0]!, '10:30 AM Mira Sato | Floods at night']);
    const { stdout } = await ingest(dir, page, '--dry-run');
    expect(stdout).toMatch(/^Autumn Workshop on Rivers 2025: 2 talks, in place of an earlier reading$/m);
    expect(stdout).toMatch(/^added: 1 talk, 1 person.*\n {2}talk: Floods at night\n {2}person: Mira Sato$/m);
    expect(stdout).toMatch(/^removed: 1 talk, 1 person.*\n {2}talk: Sand behind dams\n {2}person: Jonas Weber$/m);
    expect(stdout).toMatch(/^Nothing was written: this was a dry run\.$/m);
    expect(await graphIn(dir)).toEqual(before);
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
