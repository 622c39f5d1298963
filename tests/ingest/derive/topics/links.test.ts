import { describe, expect, it } from 'vitest';
import type { EdgeRow } from '../../../../contract/graph.ts';
import { deriveTopics } from '../../../../ingest/derive/topics/index.ts';
import { spreadOf } from '../../../../ingest/derive/topics/links.ts';
import { cosine } from '../../../../ingest/derive/vectors.ts';
import { printed } from '../rows.ts';

/** Talks with these keywords, whose own texts say nothing. */
const tagged = (keywords: readonly (readonly string[])[]) =>
  printed(keywords.map((_, at) => ({ key: `talk-${at}`, title: `${at}` }))).talks.map((talk, at) => ({
    ...talk,
    keywords: [...keywords[at]!],
  }));

const named = (edges: readonly EdgeRow[], type: string) =>
  edges.filter((edge) => edge.type === type).map(({ from, to }) => `${from} ${to}`.replaceAll('topic:', ''));

const degrees = (edges: readonly EdgeRow[], type: string) => {
  const counts = new Map<string, number>();
  for (const edge of edges)
    if (edge.type === type) for (const id of [edge.from, edge.to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts.values()];
};

describe('links between topics', () => {
  it('tell meeting in talks from closeness in meaning, each with its reason', () => {
    const others = Array.from({ length: 30 }, (_, at) => `other ${at}`);
    const talks = tagged([['reef', 'heat'], ['reef', 'heat'], ['ballot'], ['vote'], ...others.map((one) => [one])]);
    const topics = ['reef', 'heat', 'ballot', ...others];
    const axis = (place: number) => Float32Array.from({ length: topics.length }, (_, at) => (at === place ? 1 : 0));
    const text = (key: string) =>
      key === 'vote' ? axis(2) : topics.includes(key) ? axis(topics.indexOf(key)) : undefined;
    const { edges } = deriveTopics(talks, { model: 'axes', talks: new Map(), text });
    expect(named(edges, 'CO_OCCURS')).toEqual(['heat reef']);
    expect(named(edges, 'CLOSE_TO')).toEqual(['ballot vote']);
    const reasons = edges.filter(({ type }) => type !== 'ABOUT').flatMap(({ provenance }) => provenance);
    expect(reasons).toMatchObject([
      { method: 'cosine', model: 'axes', reason: '“ballot” and “vote” are close in meaning (cosine 1.00).' },
      { method: 'npmi', model: null, reason: '2 talks are about both “heat” and “reef”.' },
    ]);
  });

  it('are few for a topic that meets them all', () => {
    const others = Array.from({ length: 40 }, (_, at) => `thing ${at}`);
    const talks = tagged([...others, ...others].map((other, at) => (at % 40 < 20 ? ['hub', other] : [other])));
    const { edges } = deriveTopics(talks, null);
    expect(named(edges, 'CO_OCCURS').length).toBeGreaterThan(5);
    expect(Math.max(...degrees(edges, 'CO_OCCURS'))).toBeLessThanOrEqual(10);
  });

  it('are none between topics that meet as often as chance has it', () => {
    const talks = tagged(Array.from({ length: 40 }, (_, at) => [`a${at % 2}`, `b${(at >> 1) % 2}`]));
    expect(named(deriveTopics(talks, null).edges, 'CO_OCCURS')).toEqual([]);
  });
});

it('the spread of all cosines is that of the pairs one by one', () => {
  const vectors = [0.1, 0.4, 1.3, 2.4, 5].map((angle) => Float32Array.from([Math.cos(angle), Math.sin(angle)]));
  const pairs = vectors.flatMap((a, i) => vectors.slice(i + 1).map((b) => cosine(a, b)));
  const mean = pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
  const squares = pairs.reduce((sum, value) => sum + value * value, 0) / pairs.length;
  expect(spreadOf(vectors).mean).toBeCloseTo(mean, 5);
  expect(spreadOf(vectors).deviation).toBeCloseTo(Math.sqrt(squares - mean * mean), 5);
});
