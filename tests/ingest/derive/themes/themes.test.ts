import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NodeRow, EdgeRow } from '../../../../contract/graph.ts';
import { ThemesVerdict } from '../../../../contract/themes.ts';
import type { Themes } from '../../../../ingest/derive/themes/index.ts';
import { bundled } from '../bundled.ts';
import { printed } from '../rows.ts';
import { embeddingsOf } from '../support.ts';
import { adjustedRand, NO_TOPICS, plantedTalks, shuffledTalks, themesOf } from './collections.ts';

/** Rows that the contract takes; a NaN is none. */
function expectRows({ nodes, edges, verdict }: Themes) {
  for (const node of nodes) expect(NodeRow.parse(node)).toEqual(node);
  for (const edge of edges) expect(EdgeRow.parse(edge)).toEqual(edge);
  expect(ThemesVerdict.parse(verdict)).toEqual(verdict);
}

const membersOf = ({ edges }: Themes) => edges.filter(({ type }) => type === 'IN_THEME');
const seeds = Array.from({ length: 20 }, (_, at) => at + 1);
/** Every collection is half a minute on a slow machine: CI looks at all twenty, a person at three. */
const OF_500 = process.env.COLLOQUY_TEST_ALL ? 20 : 3;

/** Members of the themes of the first level, with the field that each was planted in. */
function firstLevel(themes: Themes) {
  const ids = new Set<string>(themes.nodes.filter(({ level }) => level === 1).map(({ id }) => id));
  return membersOf(themes)
    .filter(({ to }) => ids.has(to))
    .map(({ from, to }) => ({ theme: to, field: from.slice('talk:test/'.length).split('-')[0]! }));
}

describe('themes', () => {
  it.each([
    [8, 20],
    [50, 20],
    [500, OF_500],
  ])(
    'are not seen in %i talks of sentences dealt at random, in %i of as many collections',
    async (count, of) => {
      const found: number[] = [];
      for (const seed of seeds.slice(0, of)) {
        const talks = shuffledTalks(count, seed);
        const themes = themesOf(talks, await embeddingsOf(talks), seed, NO_TOPICS);
        found.push(themes.nodes.length);
        if (themes.nodes.length === 0) expect(themes.verdict.sentence).toMatch(/^There are no stable themes here/);
      }
      expect(found.filter((themes) => themes > 0).length).toBeLessThanOrEqual(Math.floor(of / 20));
    },
    600_000,
  );

  it.each([
    [[8, 8, 8, 8]],
    [[12, 12, 12, 12]],
    [[40, 40, 40, 40]],
    [[6, 12, 24, 48]],
    [[20, 30, 50, 80]],
    [[150, 150, 150, 150]],
  ])(
    'find four planted fields of %j talks',
    async (sizes) => {
      const talks = plantedTalks(sizes, 7);
      const themes = themesOf(talks, await embeddingsOf(talks));
      expectRows(themes);
      const members = firstLevel(themes);
      expect(members.length).toBeGreaterThanOrEqual(0.9 * talks.length);
      expect(
        adjustedRand(
          members.map(({ field }) => field),
          members.map(({ theme }) => theme),
        ),
      ).toBeGreaterThanOrEqual(0.9);
      const labels = themes.nodes.flatMap(({ label }) => label.toLowerCase().split(' · '));
      expect(new Set(labels).size).toBe(labels.length);
    },
    600_000,
  );

  it('are the same themes when a talk is taken away or the seed is another', async () => {
    const talks = plantedTalks([12, 12, 12, 12], 7);
    const embeddings = await embeddingsOf(talks);
    const groups = (themes: Themes) => firstLevel(themes).map(({ field, theme }) => `${field} ${theme}`);
    const fieldsOf = (themes: Themes) => new Set(groups(themes)).size;
    for (const gone of [0, 20, 40]) {
      const fewer = themesOf(
        talks.filter((_, at) => at !== gone),
        embeddings,
      );
      expect([fieldsOf(fewer), groups(fewer).length]).toEqual([4, 47]);
    }
    const labels = (themes: Themes) => themes.nodes.map(({ id, label }) => [id, label]);
    const before = themesOf(talks, embeddings);
    for (const seed of [2, 3, 4]) expect(labels(themesOf(talks, embeddings, seed))).toEqual(labels(before));
  });

  it('say the same of the bundled meetings whatever the seed', async () => {
    const embeddings = await embeddingsOf(bundled.talks);
    const answers = seeds.map((seed) => themesOf(bundled.talks, embeddings, seed));
    const groups = answers.map((themes) => membersOf(themes).map(({ id }) => id));
    for (const group of groups) expect(group).toEqual(groups[0]);
  });

  it('do not depend on the order of the talks', async () => {
    const talks = plantedTalks([8, 8, 8, 8], 3);
    const embeddings = await embeddingsOf(talks);
    const expected = themesOf(talks, embeddings);
    fc.assert(
      fc.property(fc.shuffledSubarray(talks, { minLength: talks.length }), (mixed) => {
        expect(themesOf(mixed, embeddings)).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  it.each([
    ['no talk', []],
    ['one talk', [{ key: 'one', title: 'Alone', abstract: 'It is alone. Nothing is beside it.' }]],
    ['two talks', ['a', 'b'].map((key) => ({ key, title: `Talk ${key}`, abstract: `It is ${key}. It ends.` }))],
    ['titles only', Array.from({ length: 12 }, (_, at) => ({ key: `t${at}`, title: `Reef number ${at % 3}` }))],
    [
      'identical abstracts',
      Array.from({ length: 30 }, (_, at) => ({ key: `t${at}`, title: 'Same', abstract: 'All the same. And again.' })),
    ],
  ])('are none, and no number is lost, among %s', async (_, of) => {
    const { talks } = printed(of);
    for (const embeddings of [null, await embeddingsOf(talks)]) {
      const themes = themesOf(talks, embeddings);
      expectRows(themes);
      expect([...themes.nodes, ...themes.edges]).toEqual([]);
    }
  });
});
