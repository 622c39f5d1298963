import { describe, expect, it } from 'vitest';
import { isNoTalk, talkKind } from '../../../../ingest/readers/programme/kind.ts';

describe('the kind of a talk', () => {
  it.each([
    ['Talk 30 min + 10min Q&A', 'A title', 'talk'],
    ['Workshop 60 Min', 'A title', 'tutorial'],
    ['Keynote talk', 'A title', 'keynote'],
    ['Poster', 'A title', 'poster'],
    ['Podiumsdiskussion', 'A title', 'panel'],
    ['BoF', 'A title', 'discussion'],
    ['lecture', 'Keynote: a title', 'keynote'],
    [null, 'A title', 'talk'],
  ])('of type %s with the title "%s" is %s', (type, title, kind) => {
    expect(talkKind(type, title)).toBe(kind);
  });
});

describe('what is no talk', () => {
  it('is said by the type', () => {
    expect(isNoTalk('break', 'Something warm', true)).toBe(true);
  });

  it('is a ceremony that nobody gives, and not one that somebody does', () => {
    expect([isNoTalk(null, 'Opening Ceremony', false), isNoTalk(null, 'Opening Ceremony', true)]).toEqual([
      true,
      false,
    ]);
  });

  it('is a meal, whoever hosts it', () => {
    expect(isNoTalk('lecture', 'Lunch', true)).toBe(true);
  });

  it('is not an introduction to a subject', () => {
    expect(isNoTalk(null, 'Introduction to Python', false)).toBe(false);
  });
});
