import { describe, expect, it } from 'vitest';
import { talkSentences } from '../../../../ingest/derive/evidence/talk-sentences.ts';

const said = 'We measure how gauges drift over a season.';
const textsOf = (abstract: string | null) => talkSentences({ title: 'Gauges', abstract }).map(({ text }) => text);

describe('the sentences that can stand as evidence', () => {
  it.each([
    'Joint work with Ana Lima and Jonas Weber.',
    'This is joint work with Ana Lima.',
    'Based on joint work with Ana Lima.',
    'In collaboration with Jonas Weber and others.',
  ])('leave out who did the work: %s', (credit) => {
    expect(textsOf(`${said} ${credit}`)).toEqual([said]);
  });

  it('keep a sentence about joint things that is no credit', () => {
    const joint = 'Joint distributions with heavy tails are hard to learn.';
    expect(textsOf(`${said} ${joint}`)).toEqual([said, joint]);
  });

  it('are the title where there is no abstract, or none that says anything', () => {
    expect(textsOf(null)).toEqual(['Gauges']);
    expect(textsOf('Joint work with Ana Lima and Jonas Weber.')).toEqual(['Joint work with Ana Lima and Jonas Weber.']);
  });
});
