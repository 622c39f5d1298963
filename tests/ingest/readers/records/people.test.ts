import { describe, expect, it } from 'vitest';
import { withAffiliations } from '../../../../ingest/readers/records/affiliations.ts';
import { peopleListed } from '../../../../ingest/readers/records/people.ts';
import { Located } from '../../../../ingest/readers/located.ts';

const field = (text: string) => new Located(text, { start: 0, end: text.length });
const namesIn = (text: string) => peopleListed(field(text)).map(({ name }) => name.text);
const peopleIn = (text: string) =>
  peopleListed(field(text)).map(({ name, affiliation }) => [name.text, affiliation?.text ?? null]);

describe('a field that lists people', () => {
  it.each([
    ['Ann Marsh; Bo Lind;Cy van der Berg', ['Ann Marsh', 'Bo Lind', 'Cy van der Berg']],
    ['Ann Marsh|Bo Lind', ['Ann Marsh', 'Bo Lind']],
    ['Ann Marsh\nBo Lind', ['Ann Marsh', 'Bo Lind']],
    ['Ann Marsh, Bo Lind and Cy Young', ['Ann Marsh', 'Bo Lind', 'Cy Young']],
    ['Ann Marsh, Bo Lind, and Cy Young', ['Ann Marsh', 'Bo Lind', 'Cy Young']],
    ['Ann Marsh & Bo Lind', ['Ann Marsh', 'Bo Lind']],
    ['Marsh, Ann', ['Marsh, Ann']],
    ['Marsh, A. B.', ['Marsh, A. B.']],
    ['Marsh, Ann; Lind, Bo', ['Marsh, Ann', 'Lind, Bo']],
    ['Marsh, Ann and Lind, Bo', ['Marsh, Ann', 'Lind, Bo']],
    ['Marsh, A., van Berg, B.-C.', ['Marsh, A.', 'van Berg, B.-C.']],
    ['Bo Stone, Jr., Ann Marsh', ['Bo Stone', 'Ann Marsh']],
    ['Ann Marsh*, Bo Lind†', ['Ann Marsh', 'Bo Lind']],
    ['Ann Marsh <ann@example.org>, Bo Lind (bo@example.org)', ['Ann Marsh', 'Bo Lind']],
    ['Ann Marsh et al.', ['Ann Marsh et al.']],
    ['Ann Marsh, et al.', ['Ann Marsh']],
    ['Andr&eacute; Noir; B\\"orje Lind', ['André Noir', 'Börje Lind']],
    ['TBA', []],
    ['N/A', []],
    ['Madonna', ['Madonna']],
  ])('%j lists %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    [
      'Ann Marsh (Lund University), Bo Lind (KTH, Stockholm)',
      [
        ['Ann Marsh', 'Lund University'],
        ['Bo Lind', 'KTH, Stockholm'],
      ],
    ],
    [
      'Ann Marsh, Lund University; Bo Lind, KTH',
      [
        ['Ann Marsh', 'Lund University'],
        ['Bo Lind', 'KTH'],
      ],
    ],
    ['Ann Marsh, Lund University, Sweden', [['Ann Marsh', 'Lund University, Sweden']]],
    ['Ann Marsh – Lund University', [['Ann Marsh', 'Lund University']]],
  ])('%j has affiliations', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it('keeps the place of each name and affiliation', () => {
    const text = 'Ann Marsh (Lund University); Bo Lind';
    const [ann, bo] = peopleListed(field(text));
    expect(text.slice(ann!.affiliation!.at!.start, ann!.affiliation!.at!.end)).toBe('Lund University');
    expect(text.slice(bo!.name.at!.start, bo!.name.at!.end)).toBe('Bo Lind');
  });
});

describe('a field of affiliations', () => {
  const given = (people: string, places: string) => {
    const { people: all, doubt } = withAffiliations(peopleListed(field(people)), field(places));
    return [all.map(({ affiliation }) => affiliation?.text ?? null), doubt];
  };

  it('gives one to each person in the same order', () => {
    expect(given('Ann Marsh; Bo Lind', 'Lund University; KTH + ABB')).toEqual([['Lund University', 'KTH + ABB'], null]);
  });
  it('leaves those without one where a part is empty', () => {
    expect(given('Ann Marsh; Bo Lind; Cy Young', ';KTH;')).toEqual([[null, 'KTH', null], null]);
  });
  it('is followed by number', () => {
    expect(given('Ann Marsh (1), Bo Lind (1, 2)', '(1) Lund University, (2) KTH')).toEqual([
      ['Lund University', 'Lund University + KTH'],
      null,
    ]);
    expect(given('Ann Marsh1, Bo Lind2', '1 Lund University; 2 KTH')[0]).toEqual(['Lund University', 'KTH']);
  });
  it('belongs whole to a single person', () => {
    expect(given('Ann Marsh', 'Lund University; KTH')).toEqual([['Lund University; KTH'], null]);
  });
  it('gives nothing by guess', () => {
    expect(given('Ann Marsh; Bo Lind; Cy Young', 'Lund University; KTH')).toEqual([
      [null, null, null],
      '2 affiliations for 3 people: which is whose cannot be told',
    ]);
  });
});
