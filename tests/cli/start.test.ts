/** `colloquy start` as a person meets it: what is loaded by the first start and not again, what works without a model, how it ends. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type RunningApp } from '../support/app.ts';
import { runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';

const LOADED = 'Loaded the bundled meetings: 2024 Mathematical';
const page2024 = path.join(import.meta.dirname, '../../examples/modl-2024.html');
const withoutModel = () => ({ MODEL_FETCH: 'never', MODEL_DIR: temporaryFolder() });

const running: RunningApp[] = [];
afterAll(() => Promise.all(running.map((app) => app.stop())));

async function start(dataDir: string): Promise<RunningApp> {
  const app = await startApp({ dataDir, env: withoutModel() });
  running.push(app);
  return app;
}

/** Status and body of an answer. */
async function ask({ url }: RunningApp, address: string) {
  const response = await fetch(url + address);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const titles = async (app: RunningApp) =>
  ((await ask(app, '/api/meetings')).body.meetings as { label: string }[]).map(({ label }) => label.slice(0, 4));

describe('colloquy start', () => {
  it('loads the bundled meetings once, and ends with 0 when it is told to', async () => {
    const dir = temporaryFolder();
    const first = await start(dir);
    expect(first.output()).toContain(LOADED);
    expect((await ask(first, '/readyz')).status).toBe(200);
    expect(await titles(first)).toEqual(['2025', '2024']);
    await expect(first.stop()).resolves.toBe(0);
    const second = await start(dir);
    expect(second.output()).not.toContain('Loaded');
    expect(await titles(second)).toEqual(['2025', '2024']);
  });

  it('adds nothing to what a person has loaded', async () => {
    const dir = temporaryFolder();
    const { code } = await runCli(['ingest', page2024], { env: { DATA_DIR: dir, ...withoutModel() } });
    expect(code).toBe(0);
    const app = await start(dir);
    expect(app.output()).not.toContain('Loaded');
    expect(await titles(app)).toEqual(['2024']);
  });

  it('says where it is after the graph was lost, and has made it anew', async () => {
    const dir = temporaryFolder();
    await (await start(dir)).stop();
    writeFileSync(path.join(dir, 'graph.grafeo'), 'no graph');
    const app = await start(dir);
    expect(app.output()).toContain('The graph was made anew from its stored sources.');
    expect(await titles(app)).toEqual(['2025', '2024']);
  });
});

describe('colloquy start without a model', () => {
  let app: RunningApp;
  beforeAll(async () => void (app = await start(temporaryFolder())));

  it('serves related talks with their evidence', async () => {
    const { body } = await ask(app, '/api/search?q=learning&mode=lexical&kinds=talk&limit=1');
    const [{ id }] = body.results as [{ id: string }];
    const related = (await ask(app, `/api/talks/${encodeURIComponent(id)}/related`)).body;
    expect((related.results as { evidence: unknown }[]).every(({ evidence }) => Boolean(evidence))).toBe(true);
    expect(related.results).toHaveLength(10);
  });

  it('answers hybrid search by words and says so; search by meaning says what to do', async () => {
    const hybrid = (await ask(app, '/api/search?q=learning')).body;
    expect(hybrid).toMatchObject({ answered: 'lexical', note: expect.stringMatching(/no embedding model/) as string });
    expect((hybrid.results as unknown[]).length).toBeGreaterThan(0);
    const semantic = await ask(app, '/api/search?q=learning&mode=semantic');
    expect(semantic.status).toBe(503);
    expect(semantic.body.detail).toContain('npm run colloquy -- model');
  });
});
