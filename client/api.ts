/** The API as typed functions, derived from the contract: input is encoded, answers are parsed, problems are thrown. */
import type { z } from 'zod';
import { api, questionApi } from '../contract/api.ts';
import type { Answer, Endpoint } from '../contract/endpoint.ts';
import { Problem, PROBLEM_TYPE } from '../contract/problem.ts';

/** What a caller gives: only the parts the endpoint has. */
export interface CallInput<E extends Endpoint> {
  params?: z.input<E['params']>;
  query?: z.input<E['query']>;
  body?: z.input<NonNullable<E['body']>>;
  signal?: AbortSignal;
}

/** An answer that is no answer. The message is the server's own sentence where it gave one. */
export class ApiError extends Error {
  override name = 'ApiError';
  /** The HTTP status; 0 when no server answered. */
  readonly status: number;

  constructor(message: string, status: number, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}

const fill = (path: string, params: Record<string, unknown>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));

/** The address of a call: path parameters filled in and encoded, absent query values left out. */
export function addressOf<E extends Endpoint>(endpoint: E, { params, query }: CallInput<E>): string {
  const given = Object.entries(query ?? {}).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return fill(endpoint.path, params ?? {}) + (search ? `?${search}` : '');
}

/** What a problem says, with what its fields say beyond that. */
function sentenceOf({ detail, errors }: Problem): string {
  const more = errors.filter(({ message }) => !detail.toLowerCase().includes(message.toLowerCase()));
  return [detail, ...more.map(({ field, message }) => `${field}: ${message}`)].join(' ');
}

async function problemOf(response: Response): Promise<ApiError> {
  const type = response.headers.get('content-type') ?? '';
  const body: unknown = type.startsWith(PROBLEM_TYPE) ? await response.json().catch(() => null) : null;
  const problem = Problem.safeParse(body);
  const sentence = problem.success
    ? sentenceOf(problem.data)
    : `The server answered ${response.status} ${response.statusText}.`;
  return new ApiError(sentence, response.status);
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError('The server cannot be reached. Is it still running?', 0, cause);
  }
}

/**
 * Calls an endpoint of the contract.
 *
 * @returns the answer, parsed by the endpoint's own schema
 * @throws {ApiError} with the server's sentence, or saying that the answer is not what the contract promises
 */
export async function call<E extends Endpoint>(endpoint: E, input: CallInput<E> = {}): Promise<Answer<E>> {
  const response = await reach(addressOf(endpoint, input), {
    method: endpoint.method.toUpperCase(),
    headers: { accept: 'application/json', ...(input.body ? { 'content-type': 'application/json' } : {}) },
    ...(input.body ? { body: JSON.stringify(input.body) } : {}),
    ...(input.signal ? { signal: input.signal } : {}),
  });
  if (!response.ok) throw await problemOf(response);
  const answer = endpoint.response.safeParse(await response.json());
  if (!answer.success)
    throw new ApiError(`The answer to ${endpoint.path} is not what was agreed on.`, response.status, answer.error);
  return answer.data as Answer<E>;
}

export { api, questionApi };
