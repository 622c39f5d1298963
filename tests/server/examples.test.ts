/** The example of every endpoint and every question, run on the bundled meetings that they speak of. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openBundled } from '../../cli/bundled.ts';
import { api, questionApi } from '../../contract/api.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { openHashingEmbedder } from '../../ingest/embedding/hashing.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { appOf, emptyStore } from './support/app.ts';
import { asText } from './support/lines.ts';

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
  // As it is on the wire, since `asText` takes it from there.
  const asked = app[method](address).set('Accept-Encoding', 'identity').query(query);
  return body === undefined ? asked : asked.send(body as object);
}

/** What may be empty in an answer that shows something, and why. */
const MAY_BE_EMPTY: Record<string, string> = {
  'preview.notes': 'there is no doubt about pasted text',
  'add.conflicts': 'no decision is at odds with it',
  'names.moved': 'no node of the example ever had another id',
  'themes.themes': 'meetings as small as the bundled ones may have none',
  'themes.pairs': 'they are shown where there is no theme',
  'map.labels': 'no region of so few talks may be mostly about one topic',
  'schedule.unscheduled': 'every bundled talk of that meeting has its day and time',
  'measured.tasks': 'the fake of a model was never measured',
  'at-the-same-time.rows': 'the bundled meetings have one talk at a time',
  'who-brokers.rows': 'everybody who shares a talk there shares the same one',
  'who-spans-themes.rows': 'meetings as small as the bundled ones may have no themes',
  'review.items': 'the bundled meetings print no two names that may be one',
};

/** What is written comes first, so that what lists it has something to list. */
const inOrder = Object.entries<Endpoint>({ ...api, ...questionApi }).sort(
  ([, a], [, b]) => Number(b.guarded ?? false) - Number(a.guarded ?? false),
);

/** One answer, the last of many, or a file. */
const answerIn = ({ stream, types }: Endpoint, text: string): unknown =>
  types ? text : JSON.parse(stream ? text.trimEnd().split('\n').at(-1)! : text);

describe('the example of', () => {
  it.each(inOrder)('%s works and shows something', async (name, endpoint) => {
    const asIs = endpoint.stream ?? endpoint.types !== undefined;
    const response = await (asIs ? ask(endpoint).buffer(true).parse(asText) : ask(endpoint));
    const text = asIs ? (response.body as string) : response.text;
    expect(response.status, text).toBe(200);
    const answer = endpoint.response.parse(answerIn(endpoint, text)) as object | string;
    expect(answer).not.toBe('');
    for (const [field, value] of Object.entries(answer))
      if (!(`${name}.${field}` in MAY_BE_EMPTY)) expect(value, field).not.toEqual([]);
  });
});
