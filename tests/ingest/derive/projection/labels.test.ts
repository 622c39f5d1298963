import { describe, expect, it } from 'vitest';
import type { EdgeRow, ThemeNode, TopicNode } from '../../../../contract/graph.ts';
import type { Point } from '../../../../ingest/derive/layout/index.ts';
import { labelsOf } from '../../../../ingest/derive/projection/labels.ts';
import { edgeRow, nodeRow } from '../../../support/rows.ts';

/** Two heaps of six talks, far apart: `left-0` … and `right-0` …. */
const heap = (name: string, x: number): [string, Point][] =>
  [0, 1, 2, 3, 4, 5].map((at) => [`talk:t/${name}-${at}`, { x: x + (at % 3) * 10, y: 500 + Math.floor(at / 3) * 10 }]);
const places = new Map([...heap('left', 100), ...heap('right', 800)]);
const of = (name: string, ...numbers: number[]) => numbers.map((at) => `talk:t/${name}-${at}`);

const topic = (name: string, talks: readonly string[]): { node: TopicNode; edges: EdgeRow[] } => ({
  node: nodeRow(`topic:${name}`, name),
  edges: talks.map((talk) => edgeRow('ABOUT', talk, `topic:${name}`, { weight: 0.5 })),
});
const theme = (name: string, talks: readonly string[], level = 1): { node: ThemeNode; edges: EdgeRow[] } => ({
  node: nodeRow(`theme:${name}`, name, { level }),
  edges: talks.map((talk) => edgeRow('IN_THEME', talk, `theme:${name}`, { weight: 0.5 })),
});
const together = <N>(parts: readonly { node: N; edges: EdgeRow[] }[]) => ({
  nodes: parts.map(({ node }) => node),
  edges: parts.flatMap(({ edges }) => edges),
});
const label = (topics: ReturnType<typeof topic>[], themes: ReturnType<typeof theme>[] = []) =>
  labelsOf({ topics: together(topics), themes: together(themes) }, places);

describe('labels of themes', () => {
  it('stand in the middle of their talks, which one that lies elsewhere does not move', () => {
    const floods = theme('floods', [...of('left', 0, 1, 2, 3, 4), ...of('right', 0)]);
    expect(label([topic('tide', of('right', 0, 1, 2, 3))], [floods])).toEqual([
      { id: 'theme:floods', kind: 'theme', level: 1, text: 'floods', x: 110, y: 500, talks: 6 },
    ]);
  });

  it('are those of both levels, larger ones first, and none for a theme without a place', () => {
    const lost = theme('lost', ['talk:t/without-a-vector']);
    const found = label([], [theme('small', of('left', 0, 1, 2), 2), theme('large', of('left', 0, 1, 2, 3)), lost]);
    expect(found.map(({ text, level }) => [text, level])).toEqual([
      ['large', 1],
      ['small', 2],
    ]);
  });
});

describe('labels of topics', () => {
  it('stand where talks about them lie together', () => {
    expect(label([topic('tide', of('right', 0, 1, 2, 3, 4))])).toEqual([
      { id: 'topic:tide', kind: 'topic', level: 1, text: 'tide', x: 810, y: 500, talks: 4 },
    ]);
  });

  it.each([
    ['two talks', of('left', 0, 1)],
    ['talks in both heaps', [...of('left', 0, 1), ...of('right', 0, 1)]],
    ['every talk', [...places.keys()]],
    ['talks that share their ground with as many others', of('left', 0, 2, 5)],
  ])('are not given to %s', (_what, talks) => {
    expect(label([topic('tide', talks)])).toEqual([]);
  });

  it('leave out a smaller one in the same place', () => {
    const found = label([topic('surf', of('left', 0, 1, 3)), topic('tide', of('left', 0, 1, 2, 3, 4))]);
    expect(found.map(({ text }) => text)).toEqual(['tide']);
  });
});
