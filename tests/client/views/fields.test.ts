import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NodeId, nodeIdOf, NodeKind, TalkId } from '../../../contract/ids.ts';
import { questions } from '../../../contract/questions/index.ts';
import { faultsOf, fieldsOf } from '../../../client/views/ask/fields.ts';

const params = z.object({
  talk: TalkId.describe('The talk'),
  place: nodeIdOf(['institution', 'meeting'], 'The place'),
  other: NodeId,
  howMany: z.string().regex(/^\d+$/).default('5'),
  of: z.enum(['topic', 'person']).default('person'),
  word: z.string().optional(),
});

describe('the form of a question', () => {
  it('is walked from the declared parameters', () => {
    const optional = { required: false, otherwise: '' };
    const required = { required: true, otherwise: '', input: 'node' };
    expect(fieldsOf({ params })).toEqual([
      { name: 'talk', label: 'The talk', ...required, kinds: ['talk'] },
      { name: 'place', label: 'The place', ...required, kinds: ['meeting', 'institution'] },
      { name: 'other', label: 'Other', ...required, kinds: NodeKind.options },
      { ...optional, name: 'howMany', label: 'How many', input: 'number', otherwise: '5' },
      { ...optional, name: 'of', label: 'Of', input: 'choice', choices: ['topic', 'person'], otherwise: 'person' },
      { ...optional, name: 'word', label: 'Word', input: 'text' },
    ]);
  });

  it('says of each field that is wrong what to do', () => {
    expect(faultsOf({ params }, { talk: 'person:a', place: 'topic:b', other: '', of: 'theme' })).toMatchObject({
      talk: 'Pick a talk.',
      place: 'Pick a meeting or an institution.',
      other: 'Pick one of the results.',
      of: expect.stringContaining('topic') as string,
    });
    expect(faultsOf({ params }, { talk: 'talk:a', place: 'meeting:c', other: 'person:b', howMany: '' })).toEqual({});
  });

  it('asks for another where one thing was picked twice', () => {
    const connect = questions.find(({ name }) => name === 'who-connects')!;
    expect(faultsOf(connect, { one: 'topic:a', other: 'topic:a' })).toEqual({ other: 'Pick another than above.' });
    expect(faultsOf(connect, { one: 'topic:a', other: 'topic:b' })).toEqual({});
  });

  it.each(questions.map((question) => [question.name, question] as const))(
    'of %s takes its example',
    (_name, question) => {
      expect(fieldsOf(question).length).toBeGreaterThan(0);
      const example = Object.entries(question.example);
      expect(faultsOf(question, Object.fromEntries(example.map(([name, value]) => [name, String(value)])))).toEqual({});
    },
  );
});
