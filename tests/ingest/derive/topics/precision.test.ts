/** A floor under the quality of topics: fixtures/topics without a model. How far above it they are: bench/topics.ts. */
import { expect, it } from 'vitest';
import { deriveTopics } from '../../../../ingest/derive/topics/index.ts';
import { keyOf } from '../../../../ingest/derive/topics/key.ts';
import { goldTalks } from './gold.ts';

const { nodes, edges } = deriveTopics(
  goldTalks.map(({ talk }) => talk),
  null,
);
const keys = new Map(nodes.map(({ id, label, variants }) => [id as string, [label, ...variants].map(keyOf)]));
const found = goldTalks.map(({ talk, gold, field }) => {
  const own = edges.filter(({ type, from }) => type === 'ABOUT' && (from as string) === talk.id);
  return { gold, field, first: own.sort((a, b) => a.rank! - b.rank!).slice(0, 5).map(({ to }) => keys.get(to)!) }; // prettier-ignore
});
const share = (of: typeof found, is: 'right' | 'wrong') =>
  of.flatMap(({ gold, first }) => first.map((forms) => forms.some((key) => gold[is].has(key)))).filter(Boolean).length /
  (5 * of.length);

it('of the first five topics of the labelled talks, three in four are right and one in twelve is plainly wrong', () => {
  expect(share(found, 'right')).toBeGreaterThan(0.75);
  expect(share(found, 'wrong')).toBeLessThan(0.085);
});

it.each([...new Set(found.map(({ field }) => field))])(
  'topics in the field of %s are more right than wrong',
  (field) => {
    expect(share(found.filter((one) => one.field === field), 'right')).toBeGreaterThan(0.5); // prettier-ignore
  },
);
