import { describe, expect, it } from 'vitest';
import type { Path } from '../../../client/views/path/found-path.tsx';
import { groupsOf } from '../../../client/views/path/groups.ts';
import * as fixture from '../fixture-rows.ts';

const [node] = fixture.subgraph.nodes;
const [edge] = fixture.subgraph.edges;
const path = (steps: number, busy: Path['busy'] = null): Path => ({
  nodes: Array.from({ length: steps + 1 }, () => node!),
  edges: Array.from({ length: steps }, () => edge!),
  busy,
  sentence: '',
});
const meeting = { ...node!, label: 'Small 2025', degree: 240 };
const groups = (...paths: Path[]) =>
  groupsOf(paths).map((group) => [group.heading, group.paths.map(({ index }) => index)]);

describe('paths under headings', () => {
  it('are the shortest, those one step longer, and those through what many share', () => {
    expect(groups(path(2), path(2), path(3), path(2, meeting))).toEqual([
      ['Shortest: 2 steps', [0, 1]],
      ['One step longer: 3 steps', [2]],
      ['Through Small 2025, which has 240 connections and says little: 2 steps', [3]],
    ]);
  });

  it('are told as going through it where there is no other', () => {
    expect(groups(path(1))).toEqual([['Shortest: 1 step', [0]]]);
    expect(groups(path(2, meeting))[0]![0]).toMatch(/^Through Small 2025/);
    expect(groups()).toEqual([]);
  });
});
