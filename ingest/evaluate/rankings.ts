/** How each method ranks the talks of a labelled set: ours, and the peers it is measured beside. */
import type { Store } from '../../cypher/store.ts';
import { searchAll } from '../derive/search/search.ts';
import { eachRelated } from '../derive/similar.ts';
import { talkText } from '../derive/talk-text.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { Embeddings, TalkText } from '../model.ts';
import type { Judged } from './labelled.ts';
import { bm25, byCosine, tfidf } from './peers.ts';

/** Ids, best first, for each query. */
export type Rankings = readonly (readonly string[])[];
/** Rankings by the name of their method; the first is ours. */
export type Methods = Readonly<Record<string, Rankings>>;

export interface Model {
  embedder: Embedder;
  vectorsOf: (texts: readonly string[]) => Promise<ReadonlyMap<string, Float32Array>>;
}

/** Vectors of the talks, in their order. */
export async function vectorsOfTalks(talks: readonly TalkText[], { vectorsOf }: Model): Promise<Float32Array[]> {
  const vectors = await vectorsOf(talks.map(talkText));
  return talks.map((talk) => vectors.get(talkText(talk))!);
}

function ours(talks: readonly TalkText[], embeddings: Embeddings | null): Map<string, string[]> {
  const rankings = new Map<string, string[]>();
  eachRelated(talks, embeddings, talks.length, ({ id }, nearest) =>
    rankings.set(
      id,
      nearest.map(({ to }) => to.id),
    ),
  );
  return rankings;
}

/** Rankings of all talks for each talk that is asked about. */
export function relatedRankings(
  talks: readonly TalkText[],
  vectors: readonly Float32Array[],
  judged: readonly Judged[],
  model: string,
): Methods {
  const texts = talks.map(talkText);
  const places = new Map<string, number>(talks.map(({ id }, place) => [id, place]));
  const own = new Map<string, Float32Array>(talks.map(({ id }, place) => [id, vectors[place]!]));
  const [byTfidf, byBm25, near] = [tfidf(texts), bm25(texts), byCosine(vectors)];
  const ofMap = (map: ReadonlyMap<string, string[]>) => judged.map(({ query }) => map.get(query) ?? []);
  const ofPlaces = (rank: (place: number) => number[]) =>
    judged.map(({ query }) => rank(places.get(query)!).map((other) => talks[other]!.id));
  return {
    ours: ofMap(ours(talks, { model, talks: own, text: () => undefined })),
    'ours without a model': ofMap(ours(talks, null)),
    'TF-IDF': ofPlaces((place) => byTfidf(texts[place]!, place)),
    BM25: ofPlaces((place) => byBm25(texts[place]!, place)),
    cosine: ofPlaces((place) => near(vectors[place]!, place)),
  };
}

/** How deep a search is read: as deep as its answers can be. */
const DEPTH = 100;

/** Rankings of all talks for each question, by the search that the product has, and by its peers. */
export async function searchRankings(
  talks: readonly TalkText[],
  judged: readonly Judged[],
  store: Store,
  embedder: Embedder,
): Promise<Methods> {
  const texts = talks.map(talkText);
  const peers = { 'TF-IDF': tfidf(texts), BM25: bm25(texts) };
  const ids = (places: readonly number[]) => places.map((place) => talks[place]!.id);
  const byPeer = (name: keyof typeof peers) => judged.map(({ text }) => ids(peers[name](text!, -1)));
  const bySearch = async (mode: 'hybrid' | 'lexical' | 'semantic') => {
    const rankings: string[][] = [];
    for (const { text } of judged) {
      const { hits } = await searchAll(store, embedder, text!, { mode, kinds: ['talk'], limit: DEPTH });
      rankings.push(hits.map(({ id }) => id));
    }
    return rankings;
  };
  return {
    ours: await bySearch('hybrid'),
    'words alone': await bySearch('lexical'),
    'meaning alone': await bySearch('semantic'),
    'TF-IDF': byPeer('TF-IDF'),
    BM25: byPeer('BM25'),
  };
}
