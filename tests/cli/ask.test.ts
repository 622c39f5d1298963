/** `colloquy ask QUESTION`: nodes by name or id, and what is said where there is no answer. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { questions } from '../../contract/questions/index.ts';
import { runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const dir = temporaryFolder();
const env = { DATA_DIR: path.join(dir, 'data'), MODEL_FETCH: 'never', MODEL_DIR: dir };
const ask = (...args: string[]) => runCli(['ask', ...args], { env });

const meeting = (year: number, talks: object[]) => ({
  format: 'colloquy.meeting/1',
  meeting: { title: `Meeting on Kelp ${year}`, series: 'Meeting on Kelp', startDate: `${year}-05-01` },
  talks,
});
const talk = (key: string, title: string, speaker: string) => ({ key, title, speakers: [{ name: speaker }] });

beforeAll(async () => {
  const files = [
    meeting(2030, [talk('a', 'Kelp forests in cold water', 'Ada Moor'), talk('b', 'Urchins and otters', 'Ben Oduya')]),
    meeting(2031, [talk('c', 'Kelp forests after a storm', 'Ada Moor')]),
  ].map((document, at) => {
    const file = path.join(dir, `${at}.json`);
    writeFileSync(file, JSON.stringify(document));
    return file;
  });
  const { code, stderr } = await runCli(['ingest', ...files], { env });
  expect(code, stderr).toBe(0);
}, 60_000);

describe('colloquy ask', () => {
  it('lists every question under who has it', async () => {
    const { stdout } = await ask('--help');
    for (const { name } of questions) expect(stdout).toContain(`${name} `);
    expect(stdout).toMatch(/Organizing a meeting:[^]*what-changed/);
  });

  it('says in its help what an option takes', async () => {
    const { stdout } = await ask('what-changed', '--help');
    expect(stdout).toMatch(/--meeting <id or name>/);
    expect(stdout).toMatch(/--of <topic\|theme\|person>/);
  });

  it('takes a node by its name, and prints each row with its reason', async () => {
    const { stdout, stderr } = await ask('who-came-back', '--series', 'Meeting on Kelp');
    expect(stdout, stderr).toMatch(
      /^Person: Ada Moor \(person:ada-moor\)\nMeetings: 2\nWhen: 2030, 2031\nBecause: Ada Moor gave /,
    );
  });

  it('prints rows as JSON', async () => {
    const { stdout } = await ask('what-changed', '--meeting', 'Meeting on Kelp 2031', '--of', 'person', '--json');
    expect(JSON.parse(stdout)).toMatchObject([
      { node: 'person:ada-moor', change: 'grew', before: 1, now: 1 },
      { node: 'person:ben-oduya', change: 'went', before: 1, now: 0 },
    ]);
  });

  it('says why this data has no answer', async () => {
    const { stdout, code } = await ask('who-spans-themes');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Not answerable from this data, because no theme/)]);
  });

  it.each([
    [
      'of another kind',
      ['who-came-back', '--series', 'person:ada-moor'],
      /--series: expected an id that begins with "series:"/,
    ],
    ['that is not there', ['who-came-back', '--series', 'series:none'], /--series: Nothing has the id "series:none"\./],
    ['that nobody is called', ['who-to-meet', '--person', 'Nobody'], /Nobody: expected the id or the name of a person/],
  ])('refuses a node %s in one line', async (_what, args, message) => {
    const { code, stderr, stdout } = await ask(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
