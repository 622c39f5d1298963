/**
 * Curation: what a person decided about the graph, as an append-only list laid over the sources. A decision names things by what a
 * source prints, so that it holds when a page is read again and ids have moved.
 */
import { z } from 'zod';
import { InstitutionId, MeetingId, NodeId, PersonId, ThemeId } from './ids.ts';

export const DECISIONS_FORMAT = 'colloquy.decisions/1';

export const DecisionId = z
  .string()
  .regex(/^decision:[0-9a-f]{16}$/, { error: 'expected the id of a decision, "decision:" and 16 hexadecimal digits' })
  .brand<'DecisionId'>();
export type DecisionId = z.infer<typeof DecisionId>;

const name = z.string().trim().min(1).max(2_000);

/** Which person or institution is meant: its id on the day of the decision, and the forms that sources print. */
export const Subject = z.strictObject({
  id: z.union([PersonId, InstitutionId]),
  printed: z.array(name).min(1).max(500).describe('Printed forms; they find the thing again when its id has moved'),
});
export type Subject = z.infer<typeof Subject>;

/** One printed name at one place of a meeting. */
export const PrintedAt = z.strictObject({
  meeting: MeetingId,
  talk: z.string().min(1).max(200).nullable().describe('Key of the talk; null for organizers and the list of speakers'),
  role: z.enum(['organizer', 'listed', 'speaker', 'credited']),
  printed: name,
});
export type PrintedAt = z.infer<typeof PrintedAt>;

const isPerson = ({ id }: Subject) => id.startsWith('person:');
const two = z
  .array(Subject)
  .min(2)
  .max(50)
  .refine((subjects) => subjects.every((one) => isPerson(one) === isPerson(subjects[0]!)), {
    error: 'expected only people, or only institutions',
  });

export const Act = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('merge'), subjects: two }).describe('These are one person, or one institution'),
  z.strictObject({ act: z.literal('keep-apart'), subjects: two }).describe('These are different, whatever a rule says'),
  z
    .strictObject({ act: z.literal('split'), subject: Subject, at: z.array(PrintedAt).min(1).max(500) })
    .describe('The names printed at these places are another person of the same name'),
  z.strictObject({ act: z.literal('rename'), subject: Subject, label: name }).describe('Shown under this name'),
  z
    .strictObject({ act: z.literal('reassign'), at: PrintedAt, to: Subject })
    .describe('The name printed at this place is that person'),
  z
    .strictObject({
      act: z.literal('hide'),
      node: NodeId,
      printed: z
        .array(name)
        .min(1)
        .max(500)
        .optional()
        .describe(
          'Printed forms of a person or institution, titles of the talks of a theme; they find it again when its id has moved',
        ),
    })
    .describe('Left out of the graph'),
  z
    .strictObject({
      act: z.literal('name-theme'),
      theme: ThemeId,
      talks: z
        .array(name)
        .min(1)
        .max(500)
        .optional()
        .describe('Titles of its talks; they find it again when its id has moved'),
      label: name,
    })
    .describe('The theme is shown under this name'),
  z.strictObject({ act: z.literal('undo'), decision: DecisionId }).describe('That decision no longer holds'),
]);
export type Act = z.infer<typeof Act>;

export const Decision = z.strictObject({
  id: DecisionId.describe('A hash of everything else'),
  at: z.iso.datetime().describe('When it was made, UTC'),
  author: z.string().trim().min(1).max(200),
  reason: z.string().trim().min(1).max(2_000),
  act: Act,
});
export type Decision = z.infer<typeof Decision>;

/** A file of decisions that is handed from one graph to another. */
export const DecisionsFile = z.strictObject({
  format: z.literal(DECISIONS_FORMAT),
  decisions: z.array(Decision).max(100_000),
});
export type DecisionsFile = z.infer<typeof DecisionsFile>;

/** What became of a decision in the graph as it is now. */
export const DecisionState = z.enum(['holds', 'undone', 'conflict']);
export type DecisionState = z.infer<typeof DecisionState>;
