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

/** The right to write, where the server asks for one: kept as long as the tab. */
const TOKEN = 'colloquy-write-token';
export const giveToken = (token: string): void => sessionStorage.setItem(TOKEN, token);

function headersOf({ method, types }: Endpoint): Record<string, string> {
  if (method === 'get') return { accept: types ? '*/*' : 'application/json' };
  const token = sessionStorage.getItem(TOKEN);
  return { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
}

async function reach(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError('The server cannot be reached. Is it still running?', 0, cause);
  }
}

/** Sends a call. @throws {ApiError} when no server answers, or a problem does */
async function send<E extends Endpoint>(endpoint: E, input: CallInput<E>): Promise<Response> {
  const response = await reach(addressOf(endpoint, input), {
    method: endpoint.method.toUpperCase(),
    headers: headersOf(endpoint),
    ...(input.body ? { body: JSON.stringify(input.body) } : {}),
    ...(input.signal ? { signal: input.signal } : {}),
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

function parsed<E extends Endpoint>(endpoint: E, value: unknown, status: number): Answer<E> {
  const answer = endpoint.response.safeParse(value);
  if (answer.success) return answer.data as Answer<E>;
  throw new ApiError(`The answer to ${endpoint.path} is not what was agreed on.`, status, answer.error);
}

/**
 * Calls an endpoint of the contract.
 *
 * @returns the answer, parsed by the endpoint's own schema
 * @throws {ApiError} with the server's sentence, or saying that the answer is not what the contract promises
 */
export async function call<E extends Endpoint>(endpoint: E, input: CallInput<E> = {}): Promise<Answer<E>> {
  const response = await send(endpoint, input);
  return parsed(endpoint, await response.json(), response.status);
}

/** The lines of a body as they arrive. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (let { value, done } = await reader.read(); !done; { value, done } = await reader.read()) {
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  yield rest;
}

/**
 * Calls an endpoint that answers with one event per line, and hands over each as it arrives.
 *
 * @throws {ApiError} as {@link call}
 */
export async function* stream<E extends Endpoint>(endpoint: E, input: CallInput<E>): AsyncGenerator<Answer<E>> {
  const { body, status } = await send(endpoint, input);
  for await (const line of linesOf(body!)) if (line) yield parsed(endpoint, JSON.parse(line), status);
}

/** A file as the server names it. */
export interface Download {
  name: string;
  blob: Blob;
}

/** The name of a file; where it has other letters than ASCII, as RFC 8187 spells them. */
function nameIn(disposition: string | null): string | undefined {
  const spelled = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return spelled ? decodeURIComponent(spelled) : /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1];
}

/**
 * Calls an endpoint that answers with a file.
 *
 * @throws {ApiError} as {@link call}
 */
export async function download<E extends Endpoint & { types: readonly string[] }>(
  endpoint: E,
  input: CallInput<E>,
): Promise<Download> {
  const response = await send(endpoint, input);
  const name = nameIn(response.headers.get('content-disposition')) ?? 'colloquy';
  return { name, blob: await response.blob() };
}

export { api, questionApi };
