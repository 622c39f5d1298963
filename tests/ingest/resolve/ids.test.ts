import { describe, expect, it } from 'vitest';
import { MAX_ID_LENGTH, TalkId } from '../../../contract/ids.ts';
import { meetingIdOf, resolve } from '../../../ingest/resolve/index.ts';
import { meeting, nodesOf, peopleOf, talk } from './documents.ts';

const idOf = (...args: Parameters<typeof meeting>) => meetingIdOf(meeting(...args).document);
const LONG = 'a very long title '.repeat(20);

describe('the id of a meeting', () => {
  it('is the slug of its title', () => {
    expect(idOf('2025 MoDL Annual Meeting')).toBe('meeting:2025-modl-annual-meeting');
  });

  it('takes the year from the dates when the title lacks it', () => {
    const meetingFacts = { startDate: '2024-09-26' };
    expect(idOf('MoDL Annual Meeting', { meeting: meetingFacts })).toBe('meeting:modl-annual-meeting-2024');
    expect(idOf('MoDL Annual Meeting 2023', { meeting: meetingFacts })).toBe('meeting:modl-annual-meeting-2023');
  });

  it('takes the year from the talks when the meeting has no dates', () => {
    const talks = [{ ...talk('b', []), date: '2022-05-02' }, talk('a', [])];
    expect(idOf('Retreat', { talks })).toBe('meeting:retreat-2022');
  });

  it('keeps the year of a title that is cut', () => {
    expect(idOf(`${LONG} 2021`)).toMatch(/^meeting:a-very-long.*-2021$/);
  });

  it('is in Latin letters', () => {
    expect(idOf('Конференция 2020')).toBe('meeting:konferentsiya-2020');
  });

  it('tells two readings of one meeting, and refuses them together', () => {
    const twice = [meeting('Retreat 2022'), meeting('Retreat, 2022')];
    expect(() => resolve(twice)).toThrow('two documents have the id meeting:retreat-2022');
  });
});

describe('the id of a talk', () => {
  const idsOf = (...keys: string[]) =>
    nodesOf(resolve([meeting('Retreat 2022', { talks: keys.map((key) => talk(key, [])) })]), 'talk').map(
      ({ id }) => id,
    );

  it('names its meeting and its key', () => {
    expect(idsOf('Weak to strong')).toEqual(['talk:retreat-2022/weak-to-strong']);
  });

  it('stays unique when keys differ in what a slug folds', () => {
    expect(idsOf('aB', 'ab', '…', '?')).toEqual([
      'talk:retreat-2022/ab',
      expect.stringMatching(/^talk:retreat-2022\/ab~[0-9a-f]{8}$/),
      'talk:retreat-2022/untitled',
      expect.stringMatching(/^talk:retreat-2022\/untitled~[0-9a-f]{8}$/),
    ]);
  });

  it('stays within the longest id', () => {
    const { talks } = resolve([meeting(LONG, { talks: [talk('k'.repeat(200), [])] })]);
    expect(talks[0]!.id.length).toBeLessThan(MAX_ID_LENGTH);
    expect(TalkId.safeParse(talks[0]!.id).success).toBe(true);
  });
});

describe('the id of a person', () => {
  it('is the name in ASCII', () => {
    expect(peopleOf(meeting('Retreat 2022', { talks: [talk('one', ['René Vidal'])] }))).toEqual([
      'person:rene-vidal: René Vidal',
    ]);
  });

  it('tells namesakes by their institutions', () => {
    const talks = [talk('one', ['Wei Zhang @ Duke University']), talk('two', ['Wei Zhang @ MIT'])];
    expect(peopleOf(meeting('Retreat 2022', { talks }))).toEqual([
      'person:wei-zhang~duke-university: Wei Zhang',
      'person:wei-zhang~mit: Wei Zhang',
    ]);
  });

  it('tells namesakes of other scripts and without institutions by where they stand', () => {
    const talks = [talk('one', ['王伟']), talk('two', ['Wang Wei'])];
    expect(peopleOf(meeting('Retreat 2022', { talks }))).toEqual([
      'person:wang-wei~one: 王伟',
      'person:wang-wei~two: Wang Wei',
    ]);
  });
});
