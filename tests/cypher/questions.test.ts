/** Every question on both engines, asked of a graph whose answers can be told by hand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEAREST } from '../../contract/graph.ts';
import { questions } from '../../contract/questions/index.ts';
import { ask, NoSuchNode } from '../../cypher/ask.ts';
import { statement } from '../../cypher/catalog.ts';
import { neo4jLeftOut } from '../support/machine.ts';
import { clear } from './clear.ts';
import { openEmbeddedForTest, openNeo4jForTest } from './open.ts';
import { planted } from './planted.ts';
import type { Opened } from './store.contract.ts';

/** The sentences of the answer, in order. */
const ANSWERS: [name: string, params: Record<string, string>, sentences: string[]][] = [
  [
    'who-works-on',
    { subject: 'topic:corals' },
    [
      'Ada Moor gave “Corals in warm water” and “Bleaching seen from above”.',
      'Cyn Park is credited in “Bleaching seen from above”.',
    ],
  ],
  [
    'near-from-elsewhere',
    { talk: 'talk:25/heat' },
    [
      'It is number 1 of the talks related to “Heat waves at sea”, and the two share no topic, theme, track, person or institution.',
    ],
  ],
  // Ada is credited in the talk on nets, and the talk on heat is about what this one is about.
  ['near-from-elsewhere', { talk: 'talk:25/bleaching' }, []],
  [
    'at-the-same-time',
    { talk: 'talk:25/bleaching' },
    [
      'What you hear begins at 09:00, this at 09:30 (Asia/Tokyo); it is number 1 of the talks related to what you hear.',
    ],
  ],
  ['at-the-same-time', { talk: 'talk:25/algae' }, []],
  [
    'what-comes-next',
    { talk: 'talk:25/bleaching' },
    ['It begins at 11:00 (Asia/Tokyo), and what you hear ends at 10:00; it is not among the talks related to that.'],
  ],
  [
    'what-comes-next',
    { talk: 'talk:25/heat' },
    [
      'It begins at 11:00 (Asia/Tokyo), and the end of what you hear is not printed; it is not among the talks related to that.',
    ],
  ],
  ['what-comes-next', { talk: 'talk:25/algae' }, []],
  [
    'who-to-meet',
    { person: 'person:cyn' },
    [
      '“Nets for small fish” is number 2 of the talks related to “Bleaching seen from above”; no meeting is known where both Cyn Park and Ben Oduya were.',
    ],
  ],
  [
    'who-to-meet',
    { person: 'person:dov' },
    [
      '“Heat waves at sea” is number 1 of the talks related to “Algae after a storm”; both were at Reefs 2025, without a talk in common.',
    ],
  ],
  // D. Raz, who speaks there too, may be Dov Raz himself; Eva Lund is only credited, so that she may not have been there.
  [
    'who-to-meet',
    { person: 'person:eva' },
    [
      '“Heat waves at sea” is number 1 of the talks related to “Algae after a storm”; no meeting is known where both Eva Lund and Cyn Park were.',
      '“Heat waves at sea” is number 1 of the talks related to “Algae after a storm”; no meeting is known where both Eva Lund and D. Raz were.',
    ],
  ],
  [
    'what-else',
    { institution: 'institution:shore' },
    [
      'Of Shore Institute, Ada Moor gave it.',
      'Of Shore Institute, Ada Moor gave it.',
      'Of Shore Institute, Ben Oduya gave it, and Ada Moor is credited in it.',
    ],
  ],
  [
    'what-changed',
    { meeting: 'meeting:reefs-25' },
    [
      '“heat”: 2 of 3 talks here, none of 2 at Reefs 2024.',
      '“fishing”: none of 3 talks here, 1 of 2 at Reefs 2024.',
      '“corals”: 1 of 3 talks here, 1 of 2 at Reefs 2024.',
    ],
  ],
  [
    'what-changed',
    { meeting: 'meeting:reefs-25', of: 'theme' },
    ['“Catch”: none of 3 talks here, 1 of 2 at Reefs 2024.', '“Warming”: 1 of 3 talks here, 1 of 2 at Reefs 2024.'],
  ],
  [
    'new-voices',
    { meeting: 'meeting:reefs-25' },
    [
      'Cyn Park gave “Heat waves at sea” and no talk at an earlier meeting of the series; “heat” is a topic of 2 of 3 talks here, and of none of 2 at Reefs 2024.',
      'D. Raz gave “Heat waves at sea” and no talk at an earlier meeting of the series; “heat” is a topic of 2 of 3 talks here, and of none of 2 at Reefs 2024.',
    ],
  ],
  [
    'who-came-back',
    { series: 'series:reefs' },
    ['Ada Moor gave “Corals in warm water” in 2024; “Bleaching seen from above” in 2025.'],
  ],
  [
    'stands-apart',
    { meeting: 'meeting:reefs-25' },
    [
      'No other talk has it among its nearest; the nearest to it is “Heat waves at sea”. It has no abstract, so that its title alone was compared.',
    ],
  ],
  [
    'who-connects',
    { one: 'topic:heat', other: 'institution:shore' },
    [
      'Ada Moor gave “Bleaching seen from above”, about “heat”, and is affiliated with Shore Institute.',
      'Cyn Park gave “Heat waves at sea”, about “heat”, and is credited in “Bleaching seen from above” with Ada Moor of Shore Institute.',
    ],
  ],
  [
    'who-connects',
    { one: 'person:cyn', other: 'series:reefs' },
    [
      'Ada Moor gave “Bleaching seen from above”, in which Cyn Park is credited, and gave “Bleaching seen from above”, part of Reefs 2025.',
      'D. Raz gave “Heat waves at sea”, which Cyn Park gave, and gave “Heat waves at sea”, part of Reefs 2025.',
    ],
  ],
  [
    'who-connects',
    { one: 'theme:warming', other: 'talk:25/heat' },
    [
      'Cyn Park is credited in “Bleaching seen from above”, of the theme “Warming”, and gave “Heat waves at sea”.',
      'Ada Moor gave “Bleaching seen from above”, of the theme “Warming”, and gave “Bleaching seen from above”, related to “Heat waves at sea”.',
    ],
  ],
  [
    'how-topics-connect',
    { one: 'topic:corals', other: 'topic:heat' },
    ['“Bleaching seen from above” is about “corals” and about “heat”.', '“corals” and “heat” are close in meaning.'],
  ],
  [
    'how-topics-connect',
    { one: 'topic:heat', other: 'topic:fishing' },
    [
      '“Nets for small fish”, about “fishing”, is number 1 of the talks related to “Heat waves at sea”, about “heat”.',
      '“Nets for small fish”, about “fishing”, is number 2 of the talks related to “Bleaching seen from above”, about “heat”.',
    ],
  ],
  [
    'shared-topics',
    { one: 'institution:shore', other: 'institution:bay' },
    [
      '“Corals in warm water” of Shore Institute and “Bleaching seen from above” of Bay University are about it.',
      '“Bleaching seen from above” of Shore Institute and “Heat waves at sea” of Bay University are about it.',
    ],
  ],
  [
    'who-brokers',
    { among: 'series:reefs' },
    [
      'Ada Moor shares talks with 2 people; no two of them share one.',
      'Cyn Park shares talks with 2 people; no two of them share one.',
    ],
  ],
  [
    'who-spans-themes',
    {},
    ['“Corals in warm water” belongs to the theme “Warming”; “Nets for small fish” belongs to the theme “Catch”.'],
  ],
];

const leftOut = neo4jLeftOut();
const engines: [string, () => Promise<Opened>, string | null][] = [
  ['the embedded engine', openEmbeddedForTest, null],
  ['Neo4j', openNeo4jForTest, leftOut],
];

describe.each(engines)('the questions on %s', (_engine, open, why) => {
  describe.skipIf(why)(why ?? 'answer', () => {
    let opened: Opened;
    beforeAll(async () => {
      opened = await open();
      await clear(opened.store);
      await opened.store.write(planted());
    });
    afterAll(async () => {
      await opened.release();
    });
    const asked = async (name: string, params: Record<string, string>) => {
      const question = questions.find((one) => one.name === name)!;
      return ask(opened.store, question, question.params.parse(params));
    };

    it.each(ANSWERS)('%s %o', async (name, params, sentences) => {
      const { rows, notAnswerable } = await asked(name, params);
      expect(notAnswerable).toBeNull();
      expect(rows.map(({ because }) => because)).toEqual(sentences);
    });

    it('with edges that are there', async () => {
      const { edges } = await opened.store.stored();
      for (const [name, params] of ANSWERS)
        for (const { evidence } of (await asked(name, params)).rows)
          for (const id of evidence as string[]) expect(edges.has(id), `${name}: ${id}`).toBe(true);
    });

    it('with no more rows than are asked for', async () => {
      const { rows } = await asked('what-changed', { meeting: 'meeting:reefs-25', limit: '1' });
      expect(rows).toMatchObject([{ node: 'topic:heat', change: 'came', before: 0, now: 2 }]);
    });

    it('not what this data lacks, and say what', async () => {
      const why = async (name: string, params: Record<string, string>) => (await asked(name, params)).notAnswerable;
      expect(await why('near-from-elsewhere', { talk: 'talk:25/algae' })).toBe(
        'Not answerable from this data, because “Algae after a storm” has no topic, so that its field is not known.',
      );
      expect(await why('what-changed', { meeting: 'meeting:reefs-24' })).toMatch(/before Reefs 2024 is loaded\.$/);
    });

    it('not about one thing twice', () => {
      const { error } = questions
        .find(({ name }) => name === 'how-topics-connect')!
        .params.safeParse({ one: 'topic:heat', other: 'topic:heat' });
      expect(error?.issues).toMatchObject([{ path: ['other'], message: 'expected another than the one' }]);
    });

    it('not about a node that is not there', async () => {
      await expect(asked('who-works-on', { subject: 'topic:none' })).rejects.toThrow(NoSuchNode);
    });
  });
});

it('every question runs on an exported graph: it asks for nothing that is kept for this program alone', () => {
  const texts = questions.map(({ name }) => statement('neo4j', 'questions', name).text);
  for (const text of texts) expect(text).not.toMatch(/\.(?:walked|json|hash|said)\b/);
  const nearest = texts.flatMap((text) => [...text.matchAll(/s\.rank <= (\d+)/g)].map(([, most]) => Number(most)));
  expect(nearest).toEqual([NEAREST, NEAREST]);
});

it('every question is asked', () => {
  expect(new Set(ANSWERS.map(([name]) => name))).toEqual(new Set(questions.map(({ name }) => name)));
});
