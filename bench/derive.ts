/** How long the derivations take: related talks, topics and their evidence of 2,000 talks, the layout of 5,000 nodes. Prints JSON. `npx tsx bench/derive.ts [TALKS]` */
import { EdgeRow, edgeId, type EdgeRow as Edge } from '../contract/graph.ts';
import { TalkId } from '../contract/ids.ts';
import { layOut } from '../ingest/derive/layout/index.ts';
import { relateTalks, toEdges } from '../ingest/derive/similar.ts';
import { deriveTopics, phrasesToEmbed } from '../ingest/derive/topics/index.ts';
import { openHashingEmbedder } from '../ingest/embedding/hashing.ts';
import type { TalkText } from '../ingest/model.ts';
import { bareTalk, talkText } from '../ingest/derive/talk-text.ts';
import { labelledSetIn } from '../ingest/evaluate/labelled.ts';

const size = Number(process.argv[2] ?? 2_000);
const nodes = 5_000;
const sentences = labelledSetIn('examples/eval').talks.flatMap(({ abstract }) => (abstract ?? '').split(/(?<=\.) /));

/** Talks of eight sentences each, drawn one after the other with a stride, so that no two are alike. */
const talks = Array.from({ length: size }, (_, at): TalkText => {
  const pick = (step: number) => sentences[(at * 31 + step * (1 + (at % 17))) % sentences.length]!;
  const key = `talk-${at}`;
  const abstract = Array.from({ length: 8 }, (_, step) => `${pick(step)} It is case ${at + step}.`).join(' ');
  return bareTalk({ id: TalkId.parse(`talk:bench/${key}`), key, title: pick(9), abstract });
});

/** A tree with a chord here and there. */
const ids = Array.from({ length: nodes }, (_, at) => ({ id: TalkId.parse(`talk:bench/node-${at}`) }));
const edge = (a: number, b: number): Edge => {
  const [from, to] = [ids[a]!.id, ids[b]!.id];
  return EdgeRow.parse({ id: edgeId('SIMILAR_TO', from, to), type: 'SIMILAR_TO', from, to, weight: 0.5, rank: 1 });
};
const edges = ids
  .slice(1)
  .flatMap((_, at) => [edge(at + 1, at >> 2), ...(at % 3 === 0 ? [edge(at, (at * 13 + 1) % nodes)] : [])]);

const vectors = await openHashingEmbedder().embed(talks.map(talkText), { purpose: 'passage' });
const embeddings = {
  model: 'hashing/384',
  talks: new Map(talks.map(({ id }, place) => [id as string, vectors[place]!])),
  text: () => undefined,
};

const times: Record<string, number> = {};
function timed<T>(name: string, run: () => T): T {
  const before = performance.now();
  const result = run();
  times[name] = Math.round(performance.now() - before);
  return result;
}

const related = timed('related', () => relateTalks(talks, embeddings));
timed('evidence', () => toEdges(related, { talks, embeddings }));
timed('phrases', () => phrasesToEmbed(talks));
timed('topics', () => deriveTopics(talks, embeddings));
timed('layout', () => layOut(ids, edges));
console.log(JSON.stringify({ what: 'milliseconds', talks: size, nodes, ...times }));
