/** The one error body of the API: RFC 9457 problem+json, with one line per field that was wrong. */
import { z } from 'zod';

export const PROBLEM_TYPE = 'application/problem+json';

export const FieldError = z.object({
  in: z.enum(['path', 'query', 'body', 'header', 'source']).describe('Where the value stood'),
  field: z.string().describe('Which value, e.g. limit or talks[3].start'),
  line: z.int().nullable().default(null).describe('Line of the source, from 1'),
  message: z.string().describe('What was expected and what came'),
});
export type FieldError = z.infer<typeof FieldError>;

export const Problem = z.object({
  type: z.string().default('about:blank').describe('A name for the kind of problem, e.g. urn:colloquy:not-found'),
  title: z.string().describe('The kind of problem in a few words'),
  status: z.int().min(400).max(599),
  detail: z.string().describe('What happened and what to do, for the person who asked'),
  instance: z.string().nullable().default(null).describe('The request'),
  errors: z.array(FieldError).default([]),
});
export type Problem = z.infer<typeof Problem>;

/** An error with a status that the API answers as a {@link Problem}. */
export class ProblemError extends Error {
  readonly problem: Problem;
  /** Seconds after which trying again makes sense, sent as Retry-After. */
  readonly retryAfter: number | null;

  constructor(
    problem: { slug: string; title: string; status: number; detail: string; errors?: FieldError[] },
    options: { cause?: unknown; retryAfter?: number } = {},
  ) {
    super(problem.detail, { cause: options.cause });
    this.name = 'ProblemError';
    this.retryAfter = options.retryAfter ?? null;
    this.problem = Problem.parse({
      type: `urn:colloquy:${problem.slug}`,
      title: problem.title,
      status: problem.status,
      detail: problem.detail,
      errors: problem.errors ?? [],
    });
  }
}
