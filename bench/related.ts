/**
 * How good the ranking of related talks and the search are, beside TF-IDF, BM25 and the model's plain cosine. Prints JSON.
 *
 * `npx tsx bench/related.ts [FOLDER...]`: each folder holds `meeting.json` and `labels.json` (P@5: how many of the first five
 * share a label) or `labels-queries.json` (nDCG@10). Without folders it measures `examples/eval`. The model's vectors are kept
 * under `BENCH_DIR`.
 */
import path from 'node:path';
import { fuse } from '../ingest/derive/search/fuse.ts';
import { relateTalks } from '../ingest/derive/similar.ts';
import { talkText } from '../ingest/derive/talk-text.ts';
import type { Embeddings } from '../ingest/model.ts';
import { collectionIn, type Labelled } from './related/collection.ts';
import { meanNdcg, precisionAt5, type Rankings } from './related/measures.ts';
import { openModel } from './related/model.ts';
import { bm25, byCosine, KEPT, tfidf } from './related/peers.ts';

const folders = process.argv.slice(2);
const { embedder, vectorsOf } = await openModel();
const figure = (value: number) => Math.round(value * 1e4) / 1e4;

/** Vectors of the talks of a collection, in their order. */
async function vectorsOfTalks({ talks }: Labelled): Promise<Float32Array[]> {
  const vectors = await vectorsOf(talks.map(talkText));
  return talks.map((talk) => vectors.get(talkText(talk))!);
}

/** Our ranking, with and without the model. */
function ours({ talks }: Labelled, embeddings: Embeddings | null): Rankings {
  const rankings = new Map<string, string[]>(talks.map(({ id }) => [id, []]));
  for (const { from, to } of relateTalks(talks, embeddings, { limit: KEPT })) rankings.get(from)!.push(to);
  return rankings;
}

/** P@5 of every method on every set of labels. */
function related(collection: Labelled, vectors: readonly Float32Array[]) {
  const { talks, labels } = collection;
  const texts = talks.map(talkText);
  const byPlace = (rank: (place: number) => number[]): Rankings =>
    new Map(talks.map(({ id }, place) => [id, rank(place).map((other) => talks[other]!.id)]));
  const [byTfidf, byBm25, near] = [tfidf(texts), bm25(texts), byCosine(vectors)];
  const embeddings = {
    model: embedder.name,
    talks: new Map(talks.map(({ id }, place) => [id, vectors[place]!])),
    text: () => undefined,
  };
  const methods: Record<string, Rankings> = {
    ours: ours(collection, embeddings),
    oursWithoutModel: ours(collection, null),
    tfidf: byPlace((place) => byTfidf(texts[place]!, place)),
    bm25: byPlace((place) => byBm25(texts[place]!, place)),
    cosine: byPlace((place) => near(vectors[place]!, place)),
  };
  return [...labels].map(([set, of]) => {
    const values = Object.entries(methods).map(
      ([name, rankings]) => [name, figure(precisionAt5(rankings, of))] as const,
    );
    const p5 = Object.fromEntries(values);
    return {
      collection: collection.name,
      labels: set,
      measure: 'P@5',
      ...p5,
      oursOverTfidf: figure(p5.ours! / p5.tfidf!),
    };
  });
}

/** nDCG@10 of search by words, by meaning, and by both. */
async function searched({ name, talks, queries }: Labelled, vectors: readonly Float32Array[]) {
  if (queries.length === 0) return [];
  const [byWords, near] = [bm25(talks.map(talkText)), byCosine(vectors)];
  const asked = await embedder.embed(queries.map(({ text }) => text), { purpose: 'query' }); // prettier-ignore
  const hits = (places: readonly number[]) =>
    places.map((place) => ({ id: talks[place]!.id, kind: 'talk' as const, score: 0 }));
  const lexical = queries.map(({ text }) => hits(byWords(text, -1)));
  const semantic = asked.map((vector) => hits(near(vector, -1)));
  const hybrid = lexical.map((words, place) => fuse({ lexical: words, semantic: semantic[place]! }));
  const ndcg = (rankings: readonly (readonly { id: string }[])[]) =>
    figure(meanNdcg(rankings.map((of) => of.map(({ id }) => id)), queries.map(({ relevant }) => relevant))); // prettier-ignore
  return [
    {
      collection: name,
      queries: queries.length,
      measure: 'nDCG@10',
      lexical: ndcg(lexical),
      semantic: ndcg(semantic),
      hybrid: ndcg(hybrid),
    },
  ];
}

for (const folder of folders.length > 0 ? folders : [path.join(import.meta.dirname, '../examples/eval')]) {
  const collection = collectionIn(folder);
  const vectors = await vectorsOfTalks(collection);
  for (const row of [...related(collection, vectors), ...(await searched(collection, vectors))])
    console.log(JSON.stringify(row));
}
await embedder.close();
