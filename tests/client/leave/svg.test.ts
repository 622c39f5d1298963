// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svgOf } from '../../../client/leave/svg.ts';
import { subgraph } from '../fixture-rows.ts';

const places = new Map(subgraph.nodes.map(({ id }, i) => [id as string, { x: 100 * i, y: 40 * i * i }]));
const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const picture = { graph: subgraph, places, scheme: 'light' as const, title: 'A small graph' };

describe('the picture of a graph', () => {
  const page = parse(svgOf(picture));
  const texts = [...page.querySelectorAll('text')].map((text) => text.textContent);

  it('names each node and edge, as text', () => {
    const titles = [...page.querySelectorAll('title')].map((title) => title.textContent);
    expect(titles).toEqual(
      expect.arrayContaining(['A small graph', 'Person: Ada Lovelace', 'Ada Lovelace gave Engines']),
    );
    expect(page.querySelectorAll('line')).toHaveLength(subgraph.edges.length);
    expect(texts).toEqual(expect.arrayContaining(['Symmetry', 'Talks', 'People', 'A small graph']));
  });

  it('holds nothing that runs or is fetched', () => {
    expect(page.querySelectorAll('script, image, use, foreignObject, style')).toHaveLength(0);
    expect(svgOf(picture)).not.toMatch(/href|url\(/);
  });

  it('shows every node within its frame', () => {
    const [x, y, width, height] = page.documentElement.getAttribute('viewBox')!.split(' ').map(Number) as [number, number, number, number]; // prettier-ignore
    for (const place of places.values()) {
      expect(place.x).toBeGreaterThan(x);
      expect(place.x).toBeLessThan(x + width);
      expect(place.y).toBeGreaterThan(y);
      expect(place.y).toBeLessThan(y + height);
    }
  });

  it('is well-formed and keeps its texts, whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (label) => {
        const [first, ...others] = subgraph.nodes;
        const graph = { nodes: [{ ...first!, label }, ...others], edges: subgraph.edges };
        const read = parse(svgOf({ ...picture, graph }));
        expect(read.querySelector('parsererror')).toBeNull();
        const said = [...read.querySelectorAll('path > title')].map((title) => title.textContent);
        const plain = !/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(label);
        if (plain) expect(said).toContain(`Talk: ${label}`);
      }),
      { numRuns: 300 },
    );
  });

  it('is a frame with its title where there is no node', () => {
    const empty = parse(svgOf({ ...picture, graph: { nodes: [], edges: [] } }));
    expect(empty.querySelector('parsererror')).toBeNull();
    expect([...empty.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['A small graph']);
  });
});
