import { describe, expect, it } from 'vitest';
import { evident, usualForms } from '../../../../ingest/readers/calendar/summary.ts';
import { Located } from '../../../../ingest/readers/located.ts';

const summary = (text: string) => new Located(text, { start: 0, end: text.length });
const NONE = new Set<string>();

const read = (text: string, usual: ReadonlySet<string> = NONE, known: ReadonlySet<string> = NONE) => {
  const reading = evident(summary(text), usual, known);
  return reading && [reading.title.text, reading.people.map(({ name }) => name.text)];
};

describe('the title of an event', () => {
  it.each([
    ['Prof. Ada Quill: Rain on tin', ['Rain on tin', ['Ada Quill']]],
    ['Rain on tin (Ada Quill, University of Lund)', ['Rain on tin', ['Ada Quill']]],
    ['Dr. Ada Quill – Rain on tin', ['Rain on tin', ['Ada Quill']]],
  ])('"%s" names its speaker by honorific or affiliation', (text, told) => {
    expect(read(text)).toEqual(told);
  });

  it.each(['Monte Carlo: a walk', 'Markov Chains - an introduction', 'Random walks (Part Two)', 'Ada Quill: rain'])(
    '"%s" alone does not make a speaker evident',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  it('names a speaker whom the calendar names elsewhere', () => {
    expect(read('Ada Quill: a talk on rain', NONE, new Set(['ada quill']))).toEqual(['a talk on rain', ['Ada Quill']]);
  });

  it('names its speaker in the form that most titles of the calendar have', () => {
    const titles = ['Rain on tin - Ada Quill', 'How wool dries - Bo Lind', 'A sea of glass - Mia Sund'].map(summary);
    const usual = usualForms(titles);
    expect([...usual]).toEqual(['title – speaker']);
    expect(read('Salt - and light - Bo Lind', usual)).toEqual(['Salt - and light', ['Bo Lind']]);
  });

  it('that could be read both ways names nobody', () => {
    expect(read('Ada Quill – Bo Lind', new Set(['title – speaker', 'speaker – title']))).toBeNull();
  });
});
