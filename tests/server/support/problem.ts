import { expect } from 'vitest';
import { Problem, PROBLEM_TYPE } from '../../../contract/problem.ts';

/** The body of an answer that has to be a problem: well-formed, and without a trace of our insides. */
export function problemOf(response: { status: number; type: string; text: string }): Problem {
  expect(response.type, response.text).toBe(PROBLEM_TYPE);
  const problem = Problem.parse(JSON.parse(response.text));
  expect(problem.status).toBe(response.status);
  expect(response.text).not.toMatch(/node_modules|\.ts:\d|ZodError|\bat \S+:\d/);
  return problem;
}
