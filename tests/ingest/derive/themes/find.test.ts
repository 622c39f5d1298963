import { expect, it } from 'vitest';
import { find } from '../../../../ingest/derive/themes/find.ts';
import { plantedTalks } from './collections.ts';

const talks = [...plantedTalks([100, 100, 100, 100], 7)].sort((a, b) => (a.id < b.id ? -1 : 1));
const sampleOf = (of: typeof talks) => new Set(find(of, null, 40, 1).communities.flatMap(({ members }) => members.map((at) => of[at]!.id))); // prettier-ignore

it('looks at so many talks at most, the same but for one when a talk is taken away', () => {
  const before = sampleOf(talks);
  expect(before.size).toBe(40);
  for (const gone of [...before].slice(0, 3)) {
    const after = sampleOf(talks.filter(({ id }) => id !== gone));
    expect([after.size, [...before].filter((id) => after.has(id)).length]).toEqual([40, 39]);
  }
});
