/** What writers are given of a store: parts of a graph, talks with their people in the order of the page, one moment of it. */
import { describe, expect, it } from 'vitest';
import { json } from '../../../server/writers/json.ts';
import type { CitedTalk } from '../../../server/writers/writer.ts';
import { edgeRow, nodeRow } from '../../support/rows.ts';
import { materialFrom, written, type Given } from './given.ts';

const at = (start: number) => ({
  provenance: [{ how: 'read', field: 'speaker', span: { source: 'source:one', start, end: start + 3 } }],
});

const given: Given = {
  nodes: [
    nodeRow('meeting:m', 'Rivers'),
    nodeRow('talk:m/floods', 'Floods'),
    nodeRow('talk:m/dams', 'Dams'),
    nodeRow('person:ana', 'Ana Lima'),
    nodeRow('person:bo', 'Bo Weber'),
    nodeRow('person:mei', 'Mei Tan'),
  ],
  edges: [
    edgeRow('GAVE', 'person:ana', 'talk:m/floods', at(40)),
    edgeRow('GAVE', 'person:mei', 'talk:m/floods', at(20)),
    edgeRow('CREDITED_IN', 'person:bo', 'talk:m/floods'),
    edgeRow('PART_OF', 'talk:m/floods', 'meeting:m'),
    edgeRow('PART_OF', 'talk:m/dams', 'meeting:m'),
  ],
  sources: [],
};

async function all<T>(pieces: AsyncIterable<T[]>): Promise<T[]> {
  const list: T[] = [];
  for await (const some of pieces) list.push(...some);
  return list;
}

describe('talks', () => {
  it('have their speakers in the order of the page, and who is credited apart', async () => {
    const talks = await all<CitedTalk>(materialFrom(given, { ids: ['talk:m/floods'] }).talks());
    expect(talks).toMatchObject([
      { speakers: ['Mei Tan', 'Ana Lima'], credited: ['Bo Weber'], meeting: { label: 'Rivers' } },
    ]);
  });

  it('know their meeting and people even where a view leaves them out', async () => {
    const [talk] = await all<CitedTalk>(materialFrom(given, { ids: ['talk:m/floods'] }).talks());
    expect(talk!.meeting?.label).toBe('Rivers');
    expect(await all(materialFrom(given, { ids: ['talk:m/floods'] }).edges())).toEqual([]);
  });
});

describe('a graph that changes while it is written', () => {
  it('is written as its nodes were at the beginning: no edge leads to what came later', async () => {
    const changing: Given = { ...given, nodes: [...given.nodes], edges: [...given.edges] };
    const material = materialFrom(changing);
    const nodes = await all(material.nodes());
    changing.nodes.push(nodeRow('topic:late', 'late'));
    changing.edges.push(edgeRow('ABOUT', 'talk:m/floods', 'topic:late'));
    const ids = new Set(nodes.map(({ id }) => id as string));
    for (const { target } of await all(material.edges())) expect(ids).toContain(target);
  });
});

describe('an empty graph', () => {
  it('is a whole file all the same', async () => {
    const empty: Given = { nodes: [], edges: [], sources: [] };
    expect(JSON.parse(await written(json, materialFrom(empty)))).toEqual({
      format: 'colloquy.graph/1',
      sources: [],
      nodes: [],
      edges: [],
    });
  });
});
