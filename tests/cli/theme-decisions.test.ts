/** Naming and hiding a theme with `colloquy decide`, by its label; the decisions hold when the meeting is read again without a talk. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { DecisionsFile } from '../../contract/decision.ts';
import { openStore } from '../../cypher/open.ts';
import { reads } from '../../cypher/reads/index.ts';
import { plantedTalks } from '../ingest/derive/themes/collections.ts';
import { runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';
import { documentSource } from '../support/pages.ts';

const folder = temporaryFolder();
const dir = path.join(folder, 'data');
const colloquy = (...args: string[]) =>
  runCli(args, { env: { DATA_DIR: dir, MODEL_FETCH: 'never', INIT_CWD: folder } });
const decide = async (...args: string[]) => {
  const { code, stderr } = await colloquy('decide', ...args, '--reason', 'We say so.', '--author', 'Ada');
  expect(code, stderr).toBe(0);
};

/** Reads four planted fields, without the talk of one key. */
async function ingestWithout(gone: string) {
  const talks = plantedTalks([12, 12, 12, 12], 7)
    .map(({ id, title, abstract }) => ({ key: id.split('/').at(-1)!, title, abstract, speakers: [] }))
    .filter(({ key }) => key !== gone);
  const file = path.join(folder, 'meeting.json');
  writeFileSync(file, documentSource('Four Fields 2025', talks).text);
  const { code, stderr } = await colloquy('ingest', file);
  expect(code, stderr).toBe(0);
  return stderr;
}

async function labels() {
  const store = await openStore({ engine: 'embedded', dir });
  const rows = await store.read(reads.themes, {});
  await store.close();
  return rows.map(({ node }) => node.label);
}

it('holds what was decided about themes', { timeout: 600_000 }, async () => {
  await ingestWithout('none');
  const [first, second, ...others] = await labels();
  expect(others.length).toBeGreaterThan(0);
  await decide('rename', first!, 'The first field');
  await decide('hide', second!);
  await colloquy('decide', 'export', 'decisions.json');
  const file = DecisionsFile.parse(JSON.parse(readFileSync(path.join(folder, 'decisions.json'), 'utf8')));
  expect(file.decisions.map(({ act }) => act.act)).toEqual(['name-theme', 'hide']);

  expect(await ingestWithout('2-7')).not.toMatch(/conflict/i);
  const after = await labels();
  expect(after).toContain('The first field');
  expect(after).not.toContain(second);
  expect(after.length).toBe(1 + others.length);
});
