import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NodeId, TalkId } from '../../../contract/ids.ts';
import { questions } from '../../../contract/questions/index.ts';
import { faultsOf, fieldsOf } from '../../../client/views/ask/fields.ts';

const params = z.object({
  talk: TalkId.describe('The talk'),
  other: NodeId,
  howMany: z.string().regex(/^\d+$/).default('5'),
  word: z.string().optional(),
});

describe('the form of a question', () => {
  it('is walked from the declared parameters', () => {
    expect(fieldsOf({ params })).toEqual([
      { name: 'talk', label: 'The talk', input: 'node', required: true },
      { name: 'other', label: 'Other', input: 'node', required: true },
      { name: 'howMany', label: 'How many', input: 'number', required: false },
      { name: 'word', label: 'Word', input: 'text', required: false },
    ]);
  });

  it('says which field is wrong', () => {
    expect(Object.keys(faultsOf({ params }, { talk: 'talk:a', other: '' }))).toEqual(['other']);
    expect(faultsOf({ params }, { talk: 'talk:a', other: 'person:b' })).toEqual({});
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
