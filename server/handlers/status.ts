import type { api, ModelState } from '../../contract/api.ts';
import { NodeKind } from '../../contract/ids.ts';
import { reads } from '../../cypher/reads/index.ts';
import { storedReads } from '../../cypher/stored.ts';
import type { Embedder } from '../../ingest/embedding/embedder.ts';
import type { Handler, HandlerParts } from './handler.ts';

const NO_MODEL = 'There is no embedding model: search works by words, and related talks are those found at ingest.';

function modelState(embedder: Embedder | null): ModelState {
  if (!embedder) return { state: 'absent', name: null, sentence: NO_MODEL };
  const now = embedder.state();
  const sentence = now.state === 'ready' ? 'Search works by words and by meaning.' : now.sentence;
  return { state: now.state, name: embedder.name, sentence };
}

/** Every kind, also those of which there is none. */
const countsOf = (rows: readonly { kind: NodeKind; count: number }[]) => {
  const none = Object.fromEntries(NodeKind.options.map((kind) => [kind, 0])) as Record<NodeKind, number>;
  for (const { kind, count } of rows) none[kind] = count;
  return none;
};

export const status =
  ({ store, embedder, version, writing }: HandlerParts): Handler<typeof api.status> =>
  async (_input, asked) => {
    const [counts, [edges], [vectors], [model]] = await Promise.all([
      store.read(reads.counts, {}, asked),
      store.read(reads.edgeCount, {}, asked),
      store.read(reads.vectorCount, {}, asked),
      store.read(storedReads.model, {}, asked),
    ]);
    return {
      version,
      engine: store.capabilities.engine,
      model: modelState(embedder),
      writing,
      counts: countsOf(counts),
      edges: edges?.count ?? 0,
      embedded: { talks: vectors?.count ?? 0, model: model?.name ?? null },
    };
  };
