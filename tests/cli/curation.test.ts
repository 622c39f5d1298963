/** `colloquy review` and `colloquy decide` as a person meets them. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DecisionsFile } from '../../contract/decision.ts';
import { openStore } from '../../cypher/open.ts';
import { runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';
import { documentSource } from '../support/pages.ts';

const speaker = (name: string) => ({ name });
const meetings = [
  documentSource('Spring Meeting 2025', [
    { key: 'floods', title: 'Forecasting floods', speakers: [speaker('J. Weber')] },
    { key: 'dams', title: 'Small dams', speakers: [speaker('Ana Lima')] },
  ]),
  documentSource('Autumn Meeting 2025', [
    { key: 'gauges', title: 'Gauges', speakers: [speaker('Jonas Weber')] },
    { key: 'rain', title: 'Rain', speakers: [speaker('Ana Lima')] },
  ]),
];

const folder = temporaryFolder();
const dir = path.join(folder, 'data');
const colloquy = (...args: string[]) =>
  runCli(args, { env: { DATA_DIR: dir, MODEL_FETCH: 'never', INIT_CWD: folder } });
const decide = (...args: string[]) => colloquy('decide', ...args, '--reason', 'The slides say so.', '--author', 'Ada');
const idIn = (text: string) => /decision:[0-9a-f]{16}/.exec(text)![0];

/** Everything the store says: equal graphs have equal fingerprints. */
async function graphIn(data: string) {
  const store = await openStore({ engine: 'embedded', dir: data });
  const { nodes, edges } = await store.stored();
  await store.close();
  return [nodes, edges].map((rows) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
}

beforeAll(async () => {
  const files = meetings.map(({ text }, place) => {
    const file = path.join(folder, `meeting-${place}.json`);
    writeFileSync(file, text);
    return file;
  });
  const { code, stderr } = await colloquy('ingest', ...files);
  expect(code, stderr).toBe(0);
}, 60_000);

describe('colloquy review and decide', () => {
  it('show a near miss with its passages, decide it by name, and survive a lost graph', async () => {
    const queue = await colloquy('review');
    expect(queue.stdout).toMatch(/^1\. 0\.60\n {2}J\. Weber {2}\(person:j-weber, 1 talk\)\n {2}Jonas Weber /);
    expect(queue.stdout).toContain('+ the initials of “J. Weber” fit “Jonas Weber”.');
    expect(queue.stdout).toContain('"name": "J. Weber"');
    expect(queue.stdout).toMatch(/\n1 pair to decide: colloquy decide merge A B, or keep-apart A B\.\n$/);

    const merged = await decide('merge', 'J. Weber', 'jonas weber');
    expect(merged.stdout).toMatch(/^decision:[0-9a-f]{16}\n(?:.+\n)*removed: 1 person\n {2}person: Jonas Weber\n/);
    expect((await colloquy('review')).stdout).toBe('Nothing is to be decided.\n');

    const before = await graphIn(dir);
    for (const file of ['graph.grafeo', 'graph']) rmSync(path.join(dir, file), { recursive: true, force: true });
    const listed = await colloquy('decide', 'list');
    expect(listed.stdout).toBe(
      `${idIn(merged.stdout)}  holds\n  ${/Ada decided on .*/.exec(listed.stdout)![0]}\n  The slides say so.\n`,
    );
    expect(await graphIn(dir)).toEqual(before);
  });

  it('split, reassign, rename, hide and undo, and hand all of it on as a file', async () => {
    const plain = await graphIn(dir);
    const made = [
      await decide('split', 'person:ana-lima', 'talk:autumn-meeting-2025/rain'),
      await decide('reassign', 'Ana Lima', 'talk:spring-meeting-2025/dams', 'person:j-weber'),
      await decide('rename', 'person:j-weber', 'Jon Weber'),
      await decide('hide', 'talk:spring-meeting-2025/floods'),
    ];
    for (const { code, stderr } of made) expect(code, stderr).toBe(0);
    const written = await colloquy('decide', 'export', 'decisions.json');
    expect(written.stdout).toBe('5 decisions written to decisions.json\n');
    const file = DecisionsFile.parse(JSON.parse(readFileSync(path.join(folder, 'decisions.json'), 'utf8')));
    expect(file.decisions.map(({ act }) => act.act)).toEqual(['merge', 'split', 'reassign', 'rename', 'hide']);
    const again = await colloquy('decide', 'import', 'decisions.json');
    expect(again.stdout).toBe('0 decisions added, 5 known already\nNothing changed.\n');
    for (const { stdout } of made) expect((await decide('undo', idIn(stdout))).code).toBe(0);
    expect(await graphIn(dir)).toEqual(plain);
  });

  it('say in one line what does not fit, and keep nothing of it', async () => {
    writeFileSync(path.join(folder, 'broken.json'), '{"format": "colloquy.decisions/1", "decisions": [{"id": 3}]}');
    const cases: [string[], RegExp][] = [
      [
        ['decide', 'merge', 'person:nobody', 'Ana Lima', '--reason', 'x'],
        /^colloquy: person:nobody: expected the id or the name of a/,
      ],
      [['decide', 'merge', 'Ana Lima', 'Jonas Weber'], /required option '--reason <text>' not specified/],
      [['decide', 'undo', 'that one', '--reason', 'x'], /^colloquy: that one: expected the id of a decision/],
      [
        ['decide', 'undo', 'decision:0123456789abcdef', '--reason', 'x'],
        /^colloquy: There is no such decision here\.\n$/,
      ],
      [['decide', 'import', 'missing.json'], /^colloquy: missing\.json: cannot be read: /],
      [['decide', 'import', 'broken.json'], /^colloquy: broken\.json: decisions\[0\]\.id: .*\(and \d more errors\)\n$/],
    ];
    const before = await colloquy('decide', 'list', '--json');
    for (const [args, expected] of cases) {
      const { code, stderr, stdout } = await colloquy(...args);
      expect(code, args.join(' ')).not.toBe(0);
      expect(stderr).toMatch(expected);
      expect(stdout).toBe('');
    }
    expect((await colloquy('decide', 'list', '--json')).stdout).toBe(before.stdout);
  });
});
