/** A collection of any size made of invented sentences, the same for the same size, and questions to it. */
import { nodeRow, edgeRow } from '../../tests/support/rows.ts';
import type { EdgeRow, EdgeType, NodeRow } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';
import type { Batch } from '../../cypher/store.ts';
import { labelledSetIn } from '../../ingest/evaluate/labelled.ts';
import { openHashingEmbedder } from '../../ingest/embedding/hashing.ts';

const sentences = labelledSetIn('examples/eval').talks.flatMap(({ abstract }) => (abstract ?? '').split(/(?<=\.) /));
const wordsOf = (at: number) => sentences[at % sentences.length]!.replace(/[^\p{L} ]/gu, '').split(' ');

const SENTENCES = 7;
const EXPLAINED = 300;
const RELATED = 20;

/** Sentences drawn with a stride, a word of another one in each, so that no two talks are alike. */
function abstractOf(talk: number): string {
  const drawn = Array.from({ length: SENTENCES }, (_, step) => talk * 31 + step * (1 + (talk % 97)));
  return drawn.map((at) => `${sentences[at % sentences.length]!} See ${wordsOf(at * 7).slice(1, 5).join(' ')} ${at % 997}.`).join(' '); // prettier-ignore
}
const titleOf = (talk: number) => `${wordsOf(talk * 13).slice(0, 5).join(' ')} ${wordsOf(talk * 29 + 3).slice(2, 5).join(' ')}`; // prettier-ignore

/** What a person asks: a few words, some with a slip, a beginning, a phrase, or something to leave out. */
function questionOf(at: number): string {
  const words = wordsOf(at * 17).filter((word) => word.length > 3);
  const [first = 'coral', second = 'reef', third = 'flow'] = words;
  const slipped = first.slice(0, 2) + first.slice(3);
  const ways = [`${first} ${second}`, `${first} ${second} ${third}`, `${slipped} ${second}`, `${second} ${third.slice(0, 3)}`, `${first} -${third}`, `"${wordsOf(at).slice(1, 3).join(' ')}" ${first}`, words.slice(0, 8).join(' ')]; // prettier-ignore
  return ways[at % ways.length]!;
}

const evidenceOf = (from: number, to: number) => ({
  sentences: [0, 1, 2].map((step) => ({
    from: { text: sentences[(from + step) % sentences.length]!, span: null },
    to: { text: sentences[(to + step) % sentences.length]!, span: null },
    cosine: 0.7,
  })),
  terms: wordsOf(from).slice(0, 8).map((term) => ({ term, weight: 0.1, from: [], to: [] })), // prettier-ignore
  facts: [],
  method: 'made',
});

export interface Made {
  batch: Batch;
  queries: string[];
  /** Ids of talks whose related talks are stored with their evidence. */
  explained: string[];
}

/** @param size how many talks; people, institutions, topics and meetings in proportion */
export async function madeCollection(size: number): Promise<Made> {
  const nodes: NodeRow[] = [];
  const edges: EdgeRow[] = [];
  const many = (kind: NodeKind, count: number, label: (at: number) => string, fields: (at: number) => object) =>
    Array.from({ length: count }, (_, at) => {
      nodes.push(nodeRow(`${kind}:made/${at}`, label(at), { ...fields(at) }));
      return `${kind}:made/${at}`;
    });
  const tie = (type: EdgeType, from: string, to: string, fields = {}) => edges.push(edgeRow(type, from, to, fields));
  const meetings = many('meeting', Math.max(1, Math.ceil(size / 200)), (at) => `Meeting ${at}`, (at) => ({ year: 2015 + (at % 10) })); // prettier-ignore
  const people = many('person', Math.ceil(size * 0.8), (at) => `${wordsOf(at * 3)[1]} ${wordsOf(at * 5 + 1)[2]} ${at}`, () => ({})); // prettier-ignore
  const institutions = many('institution', Math.ceil(size / 20), (at) => `University of ${wordsOf(at)[1]} ${at}`, () => ({})); // prettier-ignore
  const topics = many('topic', Math.ceil(size / 5), (at) => wordsOf(at * 11).slice(1, 3).join(' ') || 'topic', () => ({})); // prettier-ignore
  const talks = many('talk', size, titleOf, (at) => ({ abstract: abstractOf(at), date: `20${15 + (at % 10)}-05-0${1 + (at % 5)}` })); // prettier-ignore
  people.forEach((person, at) => tie('AFFILIATED_WITH', person, institutions[at % institutions.length]!));
  talks.forEach((talk, at) => {
    tie('PART_OF', talk, meetings[at % meetings.length]!);
    tie('GAVE', people[(at * 7) % people.length]!, talk);
    if (at % 2) tie('CREDITED_IN', people[(at * 7 + 1) % people.length]!, talk);
    for (const step of [0, 1, 2]) tie('ABOUT', talk, topics[(at * 3 + step * 7) % topics.length]!, { weight: 0.5 });
  });
  const explained = talks.slice(0, EXPLAINED);
  explained.forEach((talk, at) => {
    for (let rank = 1; rank <= Math.min(RELATED, size - 1); rank++)
      tie('SIMILAR_TO', talk, talks[(at + rank) % size]!, { rank, weight: 0.5, cosine: 0.7, evidence: evidenceOf(at, at + rank) }); // prettier-ignore
  });
  const vectors = await openHashingEmbedder().embed(talks.map((_, at) => `${titleOf(at)}. ${abstractOf(at)}`), { purpose: 'passage' }); // prettier-ignore
  const hashed = <R extends { id: string }>(row: R) => ({ ...row, hash: row.id });
  return {
    batch: {
      sources: [],
      nodes: nodes.map(hashed),
      edges: [...new Map(edges.map((edge) => [edge.id, hashed(edge)])).values()],
      embeddings: talks.map((id, at) => ({ id, vector: vectors[at]! })),
      model: 'hashing/384',
      gone: { edges: [], nodes: [], sources: [] },
    },
    queries: Array.from({ length: 140 }, (_, at) => questionOf(at)),
    explained,
  };
}
