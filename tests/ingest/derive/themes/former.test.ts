import { describe, expect, it } from 'vitest';
import { ThemeId } from '../../../../contract/ids.ts';
import { withFormerIds, type Former } from '../../../../ingest/derive/themes/former.ts';
import type { Theme } from '../../../../ingest/derive/themes/rows.ts';

const BELONGING = { counted: 1, belong: 1, strength: 1 };

/** A theme of the talks whose names are the letters given; within another one when that is named. */
const theme = (name: string, talks: string, parent: string | null = null): Theme => ({
  id: ThemeId.parse(`theme:${name}`),
  label: name,
  level: parent ? 2 : 1,
  parent: parent === null ? null : ThemeId.parse(`theme:${parent}`),
  stability: 0.8,
  limit: 0.4,
  talks: [...talks].map((id) => ({ id, title: id, belonging: BELONGING })),
  topics: [],
});

const former = (talks: string, themes: readonly Theme[]): Former => ({
  talks: [...talks],
  themes: themes.map(({ id, level, talks: own }) => ({ id, level, talks: own.map((talk) => talk.id) })),
});

/** Ids without `theme:`, each with that of its parent. */
const idsOf = (themes: readonly Theme[], talks: string, before: Former) =>
  withFormerIds(themes, [...talks], before).map(({ id, parent }) => [id, parent].flatMap((one) => one?.slice(6) ?? []));

const ALL = 'abcdefghijkl';

describe('a theme that is there again', () => {
  it('keeps its id, whatever it is called now', () => {
    const before = former(ALL, [theme('reefs', 'abcd'), theme('speech', 'efgh')]);
    expect(idsOf([theme('corals', 'abce'), theme('accents', 'fgh')], ALL, before)).toEqual([['reefs'], ['speech']]);
  });

  it('is told by the talks that were there then and are there now', () => {
    const before = former('abcdef', [theme('reefs', 'abcdef')]);
    expect(idsOf([theme('corals', 'abxyzuvw')], 'abxyzuvw', before)).toEqual([['reefs']]);
    expect(idsOf([theme('corals', 'abxyzuvw')], 'abcdefxyzuvw', before)).toEqual([['corals']]);
  });

  it('is not the same with less than half of its talks, nor on another level', () => {
    const before = former(ALL, [theme('reefs', 'abcd')]);
    expect(idsOf([theme('corals', 'abefg')], ALL, before)).toEqual([['corals']]);
    const now = [theme('sea', 'abcdefgh'), theme('corals', 'abcd', 'sea')];
    expect(idsOf(now, ALL, former(ALL, [theme('reefs', 'abcd')]))).toEqual([['reefs'], ['corals', 'reefs']]);
    expect(idsOf(now, ALL, former(ALL, [theme('water', 'abcd', 'sea')]))).toEqual([['sea'], ['water', 'sea']]);
  });

  it('gives an id to the theme most like it, and a number to a new one that would be called the same', () => {
    const before = former(ALL, [theme('reefs', 'abcdef')]);
    expect(idsOf([theme('reefs', 'abc'), theme('corals', 'def')], ALL, before)).toEqual([['reefs-2'], ['reefs']]);
    expect(idsOf([theme('reefs', 'ghij'), theme('corals', 'abcd')], ALL, before)).toEqual([['reefs-2'], ['reefs']]);
  });

  it('stays what it is when nothing changed, or nothing was there', () => {
    const themes = [theme('reefs', 'abcd'), theme('reefs-2', 'efgh'), theme('fish', 'ab', 'reefs-2')];
    const ids = [['reefs'], ['reefs-2'], ['fish', 'reefs-2']];
    expect(idsOf(themes, ALL, former(ALL, themes))).toEqual(ids);
    expect(idsOf(themes, ALL, former('', []))).toEqual(ids);
  });
});
