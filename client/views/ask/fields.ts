/** The form of a question, walked from its declared parameters. Pure. */
import type { z } from 'zod';
import { NodeId } from '../../../contract/ids.ts';
import type { Question } from '../../../contract/question.ts';

export interface Field {
  name: string;
  label: string;
  input: 'node' | 'number' | 'text';
  required: boolean;
}

const named = (name: string) => {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** A parameter that takes the id of a node, and refuses what is none, is picked rather than typed. */
const takesNode = (schema: z.ZodType) =>
  ['meeting', 'series', 'talk', 'person', 'institution', 'topic', 'theme'].some(
    (kind) => schema.safeParse(`${kind}:x`).success,
  ) && !schema.safeParse('no id at all').success;

const takesNumber = (schema: z.ZodType) => schema.safeParse('7').success && !schema.safeParse('seven').success;

/** One field per parameter, in their order. */
export const fieldsOf = (question: Pick<Question, 'params'>): Field[] =>
  Object.entries(question.params.shape as Record<string, z.ZodType>).map(([name, schema]) => ({
    name,
    label: schema.description && schema.description !== NodeId.description ? schema.description : named(name),
    input: takesNode(schema) ? 'node' : takesNumber(schema) ? 'number' : 'text',
    required: !schema.safeParse(undefined).success,
  }));

/** What is wrong with the answers, by field; empty when the question can be asked. */
export function faultsOf(question: Pick<Question, 'params'>, params: Readonly<Record<string, string>>) {
  const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== ''));
  const parsed = question.params.safeParse(given);
  if (parsed.success) return {};
  return Object.fromEntries(parsed.error.issues.map((issue) => [String(issue.path[0]), issue.message]));
}
