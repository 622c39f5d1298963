/** The form of a question, walked from its declared parameters. Pure. */
import type { z } from 'zod';
import { kindsInWords, kindsTaken, NodeId, type NodeKind } from '../../../contract/ids.ts';
import { choicesOf, paramsOf, type Question } from '../../../contract/question.ts';

/** A parameter that takes the id of a node is picked among the nodes of its kinds. */
type Input =
  | { input: 'node'; kinds: readonly NodeKind[] }
  | { input: 'choice'; choices: readonly string[] }
  | { input: 'number' }
  | { input: 'text' };

export type Field = Input & {
  name: string;
  label: string;
  required: boolean;
  /** What is taken when nothing is given. */
  otherwise: string;
};

const named = (name: string) => {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const takesNumber = (schema: z.ZodType) => schema.safeParse('7').success && !schema.safeParse('seven').success;

function inputOf(schema: z.ZodType): Input {
  const kinds = kindsTaken(schema);
  if (kinds.length > 0) return { input: 'node', kinds };
  const choices = choicesOf(schema);
  if (choices) return { input: 'choice', choices };
  return { input: takesNumber(schema) ? 'number' : 'text' };
}

/** One field per parameter, in their order. */
export const fieldsOf = (question: Pick<Question, 'params'>): Field[] =>
  paramsOf(question).map(([name, schema]) => {
    const absent = schema.safeParse(undefined);
    const byDefault = absent.data;
    return {
      name,
      label: schema.description && schema.description !== NodeId.description ? schema.description : named(name),
      required: !absent.success,
      otherwise: typeof byDefault === 'string' || typeof byDefault === 'number' ? String(byDefault) : '',
      ...inputOf(schema),
    };
  });

/** What to do about a field that is wrong. @param again whether it names what another field names already */
function mend(field: Field, message: string, again: boolean): string {
  if (field.input !== 'node') return message;
  if (again) return 'Pick another than above.';
  return `Pick ${field.kinds.length > 4 ? 'one of the results' : kindsInWords(field.kinds)}.`;
}

/** What was given; a field that was left empty was not. */
export const givenOf = (params: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== ''));

/** What is wrong with the answers, by field; empty when the question can be asked. */
export function faultsOf(question: Pick<Question, 'params'>, params: Readonly<Record<string, string>>) {
  const parsed = question.params.safeParse(givenOf(params));
  if (parsed.success) return {};
  const fields = new Map(fieldsOf(question).map((field) => [field.name, field]));
  return Object.fromEntries(
    parsed.error.issues.map(({ path: [name], message, code }) => [
      String(name),
      mend(fields.get(String(name))!, message, code === 'custom'),
    ]),
  );
}
