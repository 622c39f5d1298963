/** An embeddings endpoint in the place of the local model, played by a small server on this machine. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../cypher/open.ts';
import type { Embedder } from '../../../ingest/embedding/embedder.ts';
import { noEmbedder, openEmbedder, openVectors, untilSettled } from '../../../ingest/embedding/index.ts';
import { ingest } from '../../../ingest/pipeline.ts';
import { temporaryFolder } from '../../support/folder.ts';

interface Asked {
  path: string;
  key: string | undefined;
  model: string | undefined;
  input: string[];
}
interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body: unknown;
}

const open: (Server | Embedder)[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await (one instanceof Object && 'embed' in one ? one.close() : one.close());
});

/** A vector that tells the texts of a test apart. */
const vectorOf = (given: string, length: number) =>
  Array.from({ length }, (_, at) => 3 * (given.charCodeAt(at % Math.max(1, given.length)) || 1) + at);
const embeddings = (input: readonly string[], length = 4) => ({
  data: input.map((one, index) => ({ index, embedding: vectorOf(one, length) })).reverse(),
});

/** Starts an endpoint; `answer` sees every request with its number, from 0. */
async function endpoint(answer: (asked: Asked, number: number) => Answer) {
  const asked: Asked[] = [];
  const hear = async (request: IncomingMessage): Promise<Answer> => {
    const { input, model } = JSON.parse(await text(request)) as { input: string[]; model?: string };
    asked.push({ path: request.url!, key: request.headers.authorization, model, input });
    return answer(asked.at(-1)!, asked.length - 1);
  };
  const server = createServer((request, response) => {
    void hear(request).then(({ status = 200, headers = {}, body }) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

function embedderAt(url: string, { model = null, key = null }: { model?: string | null; key?: string | null } = {}) {
  const embedder = openEmbedder({ root: '', remote: { url, model, key, firstPause: 1 } });
  open.push(embedder);
  return embedder;
}
const passages = { purpose: 'passage' as const };

describe('an embeddings endpoint', () => {
  it('answers unit vectors in the order of the texts, many texts a request, with model and key', async () => {
    const { url, asked } = await endpoint(({ input }) => ({ body: embeddings(input) }));
    const embedder = embedderAt(url, { model: 'some-model', key: 'secret' });
    const texts = Array.from({ length: 70 }, (_, at) => `text ${at}`);
    const done: number[] = [];
    const vectors = await embedder.embed(texts, { ...passages, onDone: (count) => done.push(count) });
    for (const [at, vector] of vectors.entries()) {
      const expected = vectorOf(texts[at]!, 4);
      const length = Math.hypot(...expected);
      expect([...vector].map((value, axis) => value - expected[axis]! / length).every((off) => Math.abs(off) < 1e-6)).toBe(true); // prettier-ignore
    }
    expect(done).toEqual([32, 64, 70]);
    expect(asked.every(({ path, key, model }) => path === '/v1/embeddings' && key === 'Bearer secret' && model === 'some-model')).toBe(true); // prettier-ignore
    expect(embedder.name).toBe(`${new URL(url).host}/some-model`);
    expect([embedder.state().state, embedder.dimensions]).toEqual(['ready', 4]);
  });

  it.each(['', '/', '/v1', '/v1/', '/v1/embeddings'])('is found at the address with "%s"', async (tail) => {
    const { url, asked } = await endpoint(({ input }) => ({ body: embeddings(input) }));
    await untilSettled(embedderAt(url + tail));
    expect(asked.map(({ path }) => path)).toEqual(['/v1/embeddings']);
  });

  it('is given a long text in chunks, and none of it is left out', async () => {
    const { url, asked } = await endpoint(({ input }) => ({ body: embeddings(input) }));
    const long = Array.from({ length: 200 }, (_, at) => `Sentence ${at} says something.`).join(' ');
    const [vector] = await embedderAt(url).embed([long], passages);
    expect(Math.hypot(...vector!)).toBeCloseTo(1, 5);
    const chunks = asked.flatMap(({ input }) => input).filter((one) => one.startsWith('Sentence'));
    expect(chunks.join(' ')).toBe(long);
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThanOrEqual(1_800);
  });

  it.each([429, 500, 503])('is asked again after %i', async (status) => {
    const { url, asked } = await endpoint(({ input }, number) =>
      number < 3 ? { status, headers: { 'retry-after': '0' }, body: 'busy' } : { body: embeddings(input) },
    );
    expect(await untilSettled(embedderAt(url))).toEqual({ state: 'ready' });
    expect(asked).toHaveLength(4);
  });

  it.each<[string, (asked: Asked) => Answer, RegExp]>([
    ['refuses the key', () => ({ status: 401, body: 'bad key' }), /answered 401 and said “bad key”\./],
    ['is always busy', () => ({ status: 429, headers: { 'retry-after': '0' }, body: '' }), /answered 429\./],
    ['answers no JSON', () => ({ body: '<html>' }), /answered no JSON\./],
    ['answers something else', () => ({ body: { vectors: [] } }), /answered something else than embeddings/],
    ['leaves a text out', () => ({ body: { data: [] } }), /left out the vector of a text\./],
    ['answers zeros', () => ({ body: { data: [{ index: 0, embedding: [0, 0] }] } }), /answered a vector of zeros\./],
    ['redirects', () => ({ status: 302, headers: { location: 'http://127.0.0.1:1/' }, body: '' }), /does not answer/],
  ])('that %s is absent, with a sentence that says so', async (_, answer, sentence) => {
    const { url } = await endpoint(answer);
    const state = await untilSettled(embedderAt(url));
    expect(state).toMatchObject({ state: 'absent', sentence: expect.stringMatching(sentence) as string });
  });

  it('that nobody listens at is absent', async () => {
    const state = await untilSettled(embedderAt('http://127.0.0.1:1'));
    expect(state).toMatchObject({ state: 'absent', sentence: expect.stringContaining('does not answer') as string });
  });

  it('may not change the length of its vectors', async () => {
    const { url } = await endpoint(({ input }, number) => ({ body: embeddings(input, 4 + number) }));
    const embedder = embedderAt(url);
    await untilSettled(embedder);
    await expect(embedder.embed(['text'], passages)).rejects.toThrow(/a vector of 5 numbers; the first had 4/);
  });

  it('ends when it is told to', async () => {
    const { url } = await endpoint(({ input }) => ({ body: embeddings(input) }));
    const embedder = embedderAt(url);
    await untilSettled(embedder);
    const gone = AbortSignal.abort(new Error('no longer'));
    await expect(embedder.embed(['text'], { ...passages, signal: gone })).rejects.toThrow('no longer');
    await embedder.close();
    await expect(embedder.embed(['text'], passages)).rejects.toThrow('The embedding model was closed');
  });

  it('has the same name when it is not opened', () => {
    const remote = { url: 'https://host.example/v1', model: 'm', key: null };
    expect([noEmbedder(remote).name, noEmbedder(remote).dimensions]).toEqual(['host.example/m', null]);
  });
});

describe('a change of the model', () => {
  const meeting = {
    format: 'colloquy.meeting/1',
    meeting: { title: 'Meeting on rivers 2024' },
    talks: [
      { key: 'a', title: 'Sand in rivers', abstract: 'Sand moves when the water is high. We measured how far.' },
      { key: 'b', title: 'Fish in rivers', abstract: 'Fish rest behind stones. We counted them by night.' },
    ],
  };

  it('embeds the whole collection again, and vectors of two models are never mixed', async () => {
    const { url, asked } = await endpoint((one) => ({ body: embeddings(one.input, one.model === 'long' ? 8 : 4) }));
    const dir = temporaryFolder();
    const store = await openStore({ engine: 'embedded', dir });
    const source = { uri: 'rivers.json', contentType: null, sha256: 'a'.repeat(64), text: JSON.stringify(meeting) };
    const load = async (model: string) => {
      const before = asked.length;
      const embedder = embedderAt(url, { model });
      const use = await openVectors({ dir, shipped: [], embedder });
      const vectorsOf = use({ wait: true, progress: () => undefined });
      const parts = { store, shelf: null, model: embedder.name, vectorsOf, progress: () => undefined };
      const { embedded } = await ingest([{ raw: source, retrievedAt: '2024-05-01T00:00:00.000Z' }], parts);
      const [vector] = await embedder.embed(['water'], { purpose: 'query' });
      const found = await store.nearest(vector!, { limit: 5 });
      return { embedded, found: found.length, length: vector!.length, asked: asked.length - before };
    };
    expect(await load('short')).toMatchObject({ embedded: 2, found: 2, length: 4 });
    expect(await load('long')).toMatchObject({ embedded: 2, found: 2, length: 8 });
    expect((await store.stored()).model).toBe(`${new URL(url).host}/long`);
    // The first model's vectors are still kept: only its probe and the query are asked for.
    expect(await load('short')).toEqual({ embedded: 2, found: 2, length: 4, asked: 2 });
    await store.close();
  });
});
