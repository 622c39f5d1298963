import { describe, expect, it } from 'vitest';
import { chipsOf, shownFacets } from '../../../client/search/facets.tsx';
import { reduce } from '../../../client/state/reduce.ts';
import { decodeView, encodeView } from '../../../client/state/url.ts';
import { emptyView } from '../../../client/state/view.ts';
import type { FacetCounts } from '../../../contract/filter.ts';

const years: FacetCounts = {
  facet: 'year',
  values: ['2020', '2021', '2022', '2023', '2024'].map((value, i) => ({ value, label: value, count: 9 - i })),
};

describe('the chips of a search', () => {
  it('are the most frequent values, and every value that is chosen', () => {
    const values = (narrowed: object) => chipsOf(years, narrowed).map(({ value }) => value);
    expect(values({})).toEqual(['2020', '2021', '2022', '2023']);
    expect(values({ year: ['2024'] })).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(values({ year: ['1999'] }).at(-1)).toBe('1999');
  });

  it('are shown where they tell hits apart or can be undone', () => {
    const one: FacetCounts = { facet: 'role', values: [{ value: 'speaker', label: 'speaker', count: 3 }] };
    expect(shownFacets([one, years], {}).map(({ facet }) => facet)).toEqual(['year']);
    expect(shownFacets([one], { role: ['speaker'], day: ['2024-05-01'] }).map(({ facet }) => facet)).toEqual([
      'day',
      'role',
    ]);
  });

  it('press and release, and stand in the address', () => {
    const press = { type: 'search narrowed', facet: 'year', value: '2024' } as const;
    const searched = reduce(emptyView, { type: 'searched', q: 'flow', mode: 'hybrid' });
    const pressed = reduce(searched, press);
    expect(pressed.search.narrowed).toEqual({ year: ['2024'] });
    expect(encodeView(pressed)).toBe('q=flow&only.year=2024');
    expect(decodeView('q=flow&only.year=2024&only.year=no&only.kind=robot')).toEqual(pressed);
    expect(reduce(pressed, press)).toEqual(searched);
    expect(reduce(pressed, { type: 'searched', q: '', mode: 'hybrid' }).search.narrowed).toEqual({});
  });
});
