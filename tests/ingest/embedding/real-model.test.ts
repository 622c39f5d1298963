import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../../ingest/embedding/embedder.ts';
import { openEmbedder, untilSettled } from '../../../ingest/embedding/index.ts';
import { runCli } from '../../support/cli.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { modelLeftOut, modelRoot } from '../../support/machine.ts';

const leftOut = modelLeftOut();

const sentence = 'Gradient descent on wide networks behaves like a kernel method, and we say how fast it converges. ';
const texts = Array.from({ length: 12 }, (_, at) => `${at}. ${sentence.repeat(6)}`);
const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, at) => sum + value * b[at]!, 0);

describe.skipIf(leftOut !== null)(`the real model${leftOut ? ` (left out: ${leftOut})` : ''}`, () => {
  let embedder: Embedder;
  const passages = (...given: string[]) => embedder.embed(given, { purpose: 'passage' });
  const query = async (text: string) => (await embedder.embed([text], { purpose: 'query' }))[0]!;

  beforeAll(async () => {
    embedder = openEmbedder({ root: modelRoot(), fetch: false });
    expect(await untilSettled(embedder)).toEqual({ state: 'ready' });
  });
  afterAll(() => embedder.close());

  it('knows words from slips', () => {
    const typed = ['gradient', 'inspection', 'structural', 'graident', 'inspecion', 'structual'];
    expect(typed.map((word) => embedder.knows?.(word))).toEqual([true, true, true, false, false, false]);
  });

  it('gives one text one vector, bit by bit, alone, again and among others', async () => {
    const among = await passages(...texts);
    const [alone] = await passages(texts[3]!);
    const [again] = await passages(texts[3]!);
    expect(alone).toEqual(among[3]);
    expect(again).toEqual(alone);
  });

  it('gives unit vectors of the length it says, whatever the text', async () => {
    const vectors = await passages('', '\0', '\ud800', '!'.repeat(2_000), '中'.repeat(2_000), 'a'.repeat(2_000));
    expect(vectors.map((vector) => vector.length)).toEqual(vectors.map(() => embedder.dimensions));
    for (const vector of vectors) expect(dot(vector, vector)).toBeCloseTo(1, 5);
  });

  it('puts what is related nearer than what is not', async () => {
    const [near, far] = await passages(sentence, 'The kitchen serves lunch at noon.');
    const asked = await query('convergence of neural network training');
    expect(dot(asked, near!)).toBeGreaterThan(dot(asked, far!) + 0.1);
  });

  it('reads a short query as a query, and a pasted passage as a passage', async () => {
    const [short, pasted] = await passages('kernel methods', texts[0]!);
    expect(await query('kernel methods')).not.toEqual(short);
    expect(await query(texts[0]!)).toEqual(pasted);
  });

  it('reads a long text to its end', async () => {
    const long = sentence.repeat(40);
    const [plain, ended] = await passages(long, `${long}Whales sing in the deep sea.`);
    expect(ended).not.toEqual(plain);
  });

  it('answers a query while passages wait, and leaves the event loop free', async () => {
    let ticks = 0;
    let bulkDone = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    const bulk = embedder.embed(texts, { purpose: 'passage', onDone: (done) => (bulkDone = done) });
    await query('kernel methods');
    const doneBefore = bulkDone;
    await bulk;
    clearInterval(timer);
    expect(doneBefore).toBeLessThan(texts.length);
    expect(ticks).toBeGreaterThan(texts.length);
  });

  it('drops what waits when its signal is aborted', async () => {
    const controller = new AbortController();
    const dropped = embedder.embed(texts, { purpose: 'passage', signal: controller.signal });
    controller.abort(new Error('the person left'));
    await expect(dropped).rejects.toThrow('the person left');
    await expect(passages('next')).resolves.toHaveLength(1);
  });

  it.each([0, 100, 400])(
    'can be closed after %i ms, while it loads or works, and the process goes on',
    async (wait) => {
      const other = openEmbedder({ root: modelRoot(), fetch: false });
      const pending = expect(other.embed(texts, { purpose: 'passage' })).rejects.toThrow('closed');
      await sleep(wait);
      await other.close();
      await pending;
    },
  );

  it('sends nobody a word, and leaves nothing in the home folder', async () => {
    const [home, dataDir] = [temporaryFolder('home'), temporaryFolder('data')];
    const env = { HOME: home, XDG_CACHE_HOME: '', TMPDIR: home, CI: '', MODEL_DIR: modelRoot(), DATA_DIR: dataDir };
    const { code, stderr } = await runCli(['ingest', 'tests/fixtures/pages/accordion.html'], { env });
    expect(code, stderr).toBe(0);
    expect(readdirSync(dataDir, { recursive: true })).toContainEqual(expect.stringMatching(/vectors/));
    expect(readdirSync(home, { recursive: true }).filter((name) => !String(name).startsWith('tsx'))).toEqual([]);
  });
});
