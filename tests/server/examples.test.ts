/** The example of every endpoint and every question, run on the bundled meetings that they speak of. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openBundled } from '../../cli/bundled.ts';
import { api, questionApi } from '../../contract/api.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { openHashingEmbedder } from '../../ingest/embedding/hashing.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { appOf, emptyStore } from './support/app.ts';

/** The bundled meetings in a store of their own, with vectors of the deterministic fake of a model. */
async function bundledStore() {
  const store = await emptyStore();
  const embedder = openHashingEmbedder();
  const vectorsOf = async (texts: readonly string[]) => {
    const vectors = await embedder.embed(texts, { purpose: 'passage' });
    return new Map(texts.map((text, place) => [text, vectors[place]!]));
  };
  const kept = (await openBundled()).map((raw) => ({ raw, retrievedAt: '2025-11-01T00:00:00.000Z' }));
  await ingest(kept, { store, shelf: null, vectorsOf, model: embedder.name, progress: () => undefined });
  return store;
}

let app: ReturnType<typeof appOf>;
beforeAll(async () => {
  app = appOf(await bundledStore());
});

/** Sends the example of an endpoint, ids percent-encoded as a client would. */
function ask({ method, path: template, example }: Endpoint) {
  const { params = {}, query = {}, body } = example;
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const asked = app[method](address).query(query);
  return body === undefined ? asked : asked.send(body as object);
}

describe('the example of', () => {
  it.each(Object.entries<Endpoint>({ ...api, ...questionApi }))(
    '%s works and shows something',
    async (_name, endpoint) => {
      const response = await ask(endpoint);
      expect(response.status, response.text).toBe(200);
      const answer = endpoint.response.parse(response.body) as object;
      for (const [field, value] of Object.entries(answer)) expect(value, field).not.toEqual([]);
    },
  );
});
