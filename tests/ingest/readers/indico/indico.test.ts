import { describe, expect, it } from 'vitest';
import { indico } from '../../../../ingest/readers/indico/index.ts';
import { sourceOf } from '../support.ts';

const at = (time: string, tz = 'Europe/Zurich') => ({ date: '2031-06-10', time, tz });
const PERSON = { first_name: 'Ada', last_name: 'Quill', fullName: 'QUILL, Ada' };
const read = (event: object) => {
  const whole = { _type: 'HTTPAPIResult', results: [{ title: 'Herons', timezone: 'Europe/Zurich', ...event }] };
  return indico.read(sourceOf(JSON.stringify(whole), 'export.json'))[0]!.document;
};

describe('an export of Indico', () => {
  it('gives times of other zones on the clock of the meeting', () => {
    const contribution = {
      id: '1',
      title: 'Standing',
      startDate: at('22:30:00', 'UTC'),
      endDate: at('23:00:00', 'UTC'),
    };
    expect(read({ contributions: [contribution] }).talks[0]).toMatchObject({
      date: '2031-06-11',
      start: '00:30',
      end: '01:00',
    });
  });

  it('does not give a contribution twice that its session repeats', () => {
    const contribution = { id: '1', title: 'Standing', startDate: at('09:00:00') };
    const { talks } = read({
      contributions: [contribution],
      sessions: [{ title: 'Legs', contributions: [contribution] }],
    });
    expect(talks).toHaveLength(1);
  });

  it('credits authors who do not speak, and lets the first speak where nobody is said to', () => {
    const coauthors = [{ first_name: 'Bo', last_name: 'Lind' }];
    const spoken = { title: 'A', speakers: [PERSON], primaryauthors: [PERSON], coauthors };
    const written = { title: 'B', primaryauthors: [PERSON], coauthors };
    const { talks, issues } = read({ contributions: [spoken, written, written] });
    const roles = talks.map(({ speakers, credited }) =>
      [speakers, credited].map((people) => people.map(({ name }) => name)),
    );
    expect(roles).toEqual([...Array<unknown>(3)].map(() => [['Ada Quill'], ['Bo Lind']]));
    expect(issues).toHaveLength(1);
  });

  it('without contributions says how to get them', () => {
    expect(read({ type: 'conference' }).issues.map(({ message }) => message)).toEqual([
      'no contributions were exported: ask for them with ?detail=contributions',
    ]);
  });
});
