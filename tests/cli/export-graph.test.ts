/** `colloquy export graph`: every format, whole and in part, to standard output and to a file. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../cypher/open.ts';
import { appOf } from '../server/support/app.ts';
import { asText } from '../server/support/lines.ts';
import { runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const dir = temporaryFolder();
const env = { DATA_DIR: path.join(dir, 'data'), MODEL_FETCH: 'never', MODEL_DIR: dir, INIT_CWD: dir };
const exported = (...args: string[]) => runCli(['export', 'graph', ...args], { env });

/** What is on the wire, uncompressed. */
const asItIs = (request: ReturnType<ReturnType<typeof appOf>['get']>) =>
  request.set('Accept-Encoding', 'identity').buffer(true).parse(asText);

const document = {
  format: 'colloquy.meeting/1',
  meeting: { title: 'Rivers, 2025', startDate: '2025-05-05' },
  talks: [
    {
      key: 'floods',
      title: 'Forecasting floods',
      speakers: [{ name: 'Ana Lima' }],
      date: '2025-05-05',
      start: '09:00',
    },
    { key: 'dams', title: 'Sediment behind dams', speakers: [{ name: 'Jonas Weber' }] },
  ],
};

beforeAll(async () => {
  writeFileSync(path.join(dir, 'rivers.json'), JSON.stringify(document));
  const { code, stderr } = await runCli(['ingest', path.join(dir, 'rivers.json')], { env });
  expect(code, stderr).toBe(0);
}, 60_000);

describe('colloquy export graph', () => {
  it('prints the whole graph', async () => {
    const { code, stdout, stderr } = await exported('--format', 'bibtex');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^@misc\{lima2025forecasting-/);
    expect(stdout.match(/^@misc/gm)).toHaveLength(2);
  });

  it('writes a file where the person is, and leaves no other behind', async () => {
    const { code, stdout } = await exported('--format', 'gexf', '--out', 'rivers.gexf');
    expect([code, stdout]).toEqual([0, '']);
    expect(readFileSync(path.join(dir, 'rivers.gexf'), 'utf8')).toMatch(/^<\?xml[^]*<\/gexf>\n$/);
    expect(readdirSync(dir).filter((file) => file.includes('unfinished'))).toEqual([]);
  });

  it('keeps to what a file names, by key or id, and says what it does not know', async () => {
    writeFileSync(path.join(dir, 'ids.txt'), 'floods\nperson:ana-lima\nnobody\n');
    const { stdout, stderr } = await exported('--format', 'nodes-csv', '--of', 'ids.txt');
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(3);
    expect(stderr).toBe('Nothing has the id or key nobody.\n');
  });

  it('takes the talks that a node stands for, and leaves the evidence out where it is not wanted', async () => {
    writeFileSync(path.join(dir, 'ana.txt'), 'person:ana-lima\n');
    expect((await exported('--format', 'ris', '--of', 'ana.txt')).stdout.match(/^TY {2}- /gm)).toHaveLength(1);
    const { stdout } = await exported('--format', 'json', '--no-evidence');
    const { edges } = JSON.parse(stdout) as { edges: { provenance: unknown }[] };
    expect(edges.map(({ provenance }) => provenance).filter((one) => one !== null)).toEqual([]);
  });

  it('writes the bytes that the API sends', async () => {
    writeFileSync(path.join(dir, 'meeting.txt'), 'meeting:rivers-2025\n');
    const files = new Map<string, string>();
    files.set('format=json', (await exported('--format', 'json')).stdout);
    const part = await exported('--format', 'csl-json', '--of', 'meeting.txt');
    files.set('format=csl-json&of=meeting:rivers-2025', part.stdout);
    // The embedded graph has one owner: only now that the command has let it go.
    const store = await openStore({ engine: 'embedded', dir: env.DATA_DIR });
    try {
      for (const [query, text] of files) {
        const answer = await asItIs(appOf(store).get(`/api/export?${query}`));
        expect(answer.body, query).toBe(text);
      }
      const asked = { format: 'csl-json', ids: ['meeting:rivers-2025'], talks: 'of' };
      const posted = await asItIs(appOf(store).post('/api/export').send(asked));
      expect(posted.body).toBe(part.stdout);
    } finally {
      await store.close();
    }
    // Commands start slowly on a busy machine.
  }, 180_000);

  it.each([
    ['a format that there is not', ['--format', 'xlsx'], /Allowed choices are json, nodes-csv/],
    ['no format', [], /required option '--format <format>' not specified/],
    ['a file that cannot be read', ['--format', 'gexf', '--of', 'none.txt'], /none\.txt: cannot be read/],
    ['a folder that is not there', ['--format', 'gexf', '--out', 'none/x.gexf'], /x\.gexf: cannot be written/],
  ])('refuses %s', async (_what, args, message) => {
    const { code, stdout, stderr } = await exported(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });

  it('refuses a file that names nothing', async () => {
    writeFileSync(path.join(dir, 'none.ids'), 'nobody\n');
    const { code, stderr } = await exported('--format', 'gexf', '--of', 'none.ids');
    expect(code).toBe(1);
    expect(stderr).toContain('none.ids: names nothing that is in the graph');
  });

  it('lists the formats', async () => {
    const { stdout } = await exported('--help');
    expect(stdout).toContain('json-ld');
    expect(stdout).toContain('for Gephi');
  });
});
