import { describe, expect, it } from 'vitest';
import { deriveTopics } from '../../../../ingest/derive/topics/index.ts';
import { keyOf } from '../../../../ingest/derive/topics/key.ts';
import { printed } from '../rows.ts';

/** Keys of all topics of some abstracts. */
function keysOf(abstracts: readonly string[]): Set<string> {
  const { talks } = printed(abstracts.map((abstract, at) => ({ key: `t${at}`, title: `Talk ${at}`, abstract })));
  return new Set(deriveTopics(talks, null).nodes.map(({ label }) => keyOf(label)));
}

const ROLES = [
  'We study semantic role labeling in dialects.',
  'Lexicons help semantic role labeling of verbs.',
  'A corpus for semantic role labeling is described.',
];

describe('a phrase that stands alone once', () => {
  it('is no topic where the other talks say it with its head', () => {
    const topics = keysOf([...ROLES, 'The semantic role of a noun is found.']);
    expect(topics).toContain('semantic role labeling');
    expect(topics).not.toContain('semantic role');
  });

  it('is one where as many talks say it whole', () => {
    const whole = ['a noun', 'a verb', 'a clause'].map((of) => `The semantic role of ${of} is found.`);
    expect(keysOf([...ROLES, ...whole])).toContain('semantic role');
  });

  it('is one where two talks are all that say it with its head', () => {
    expect(keysOf([...ROLES.slice(1), 'The semantic role of a noun is found.'])).toContain('semantic role');
  });

  it('is one when a short form stands for it', () => {
    expect(keysOf([...ROLES, 'The semantic role (SR) of a noun is found.'])).toContain('semantic role');
  });
});

describe('a phrase without its first word', () => {
  const SEARCHES = ['codes', 'chess', 'robots', 'proofs'].map((of) => `We use guided tree search for ${of}.`);

  it('is no topic where nearly all talks say the same one', () => {
    const topics = keysOf([...SEARCHES, 'We use tree search for maps.']);
    expect(topics).toContain('guided tree search');
    expect(topics).not.toContain('tree search');
  });

  it('is one where talks say several', () => {
    const other = ['random', 'parallel'].map((how) => `We use ${how} tree search for games.`);
    expect(keysOf([...SEARCHES, ...other, 'We use tree search for maps.'])).toContain('tree search');
  });
});

it('words that tear a hyphenated one are no topic: “shot learning” of “few-shot learning”', () => {
  const topics = keysOf(['We use few-shot learning for maps.', 'The shot learning of film crews is filmed.']);
  expect(topics).toContain('few shot learning');
  const { talks } = printed([{ key: 'a', title: 'A', abstract: 'Few-shot learning. The shot learning of film.' }]);
  const shot = deriveTopics(talks, null).edges.filter(({ to }) => to.endsWith('shot-learning'));
  expect(shot.map(({ to, provenance }) => [to, provenance[0]!.how === 'derived' && provenance[0]!.spans.length])).toContainEqual(['topic:shot-learning', 1]); // prettier-ignore
});

describe('a doing before a plain word', () => {
  it('is no topic unless it is a term', () => {
    const topics = keysOf([
      'The learning method has learning rates, and a learning objective.',
      'We choose a learning method with learning rates.',
    ]);
    expect(topics).toContain('learning rate');
    expect([...topics].filter((key) => key.startsWith('learning ') && key !== 'learning rate')).toEqual([]);
  });
});

it('a label is without a possessive ending where the word is printed without one', () => {
  const { talks } = printed([
    { key: 'a', title: 'A', abstract: "We probe GPT-4's memory. GPT-4's answers are long. GPT-4 is probed." },
  ]);
  expect(deriveTopics(talks, null).nodes.map(({ label }) => label)).toContain('GPT-4');
});
