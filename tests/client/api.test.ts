import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressOf, api, ApiError, call } from '../../client/api.ts';
import { PROBLEM_TYPE } from '../../contract/problem.ts';
import { NodeId } from '../../contract/ids.ts';

const answers = (body: unknown, init: ResponseInit & { type?: string } = {}) =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(
      new Response(JSON.stringify(body), { ...init, headers: { 'content-type': init.type ?? 'application/json' } }),
    ),
  );

afterEach(() => void vi.unstubAllGlobals());

const failure = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ApiError);
  return error as ApiError;
};

describe('the address of a call', () => {
  it('encodes ids, which may hold slashes, and leaves out what is absent', () => {
    const id = NodeId.parse('talk:2025/a b'.replace(' ', '?'));
    expect(addressOf(api.neighbours, { params: { id }, query: { limit: '5', types: undefined } })).toBe(
      '/api/nodes/talk%3A2025%2Fa%3Fb/neighbours?limit=5',
    );
    expect(addressOf(api.overview, {})).toBe('/api/overview');
  });
});

describe('an answer', () => {
  it('is parsed by the contract', async () => {
    answers({ meetings: [], more: 'than agreed on' });
    expect(await call(api.meetings)).toEqual({ meetings: [] });
  });

  it('that breaks the contract is an error that names the endpoint', async () => {
    answers({ meetings: 'none' });
    const error = await failure(call(api.meetings));
    expect(error.message).toBe('The answer to /api/meetings is not what was agreed on.');
    expect(error.cause).toBeDefined();
  });
});

describe('a problem', () => {
  it('says the sentence of the server, and its fields', async () => {
    const errors = [{ in: 'query', field: 'limit', message: 'expected a number' }];
    const body = { title: 'Bad request', status: 400, detail: 'The request was not understood.', errors };
    answers(body, { status: 400, type: PROBLEM_TYPE });
    const error = await failure(call(api.meetings));
    expect(error.status).toBe(400);
    expect(error.message).toBe('The request was not understood. limit: expected a number');
  });

  it('says nothing twice', async () => {
    const errors = [{ in: 'path', field: 'id', message: 'nothing has the id "talk:x"' }];
    const body = { title: 'Not found', status: 404, detail: 'Nothing has the id "talk:x".', errors };
    answers(body, { status: 404, type: PROBLEM_TYPE });
    expect((await failure(call(api.meetings))).message).toBe('Nothing has the id "talk:x".');
  });

  it('without a body still says what happened', async () => {
    answers('<html>', { status: 502, statusText: 'Bad Gateway', type: 'text/html' });
    expect((await failure(call(api.meetings))).message).toBe('The server answered 502 Bad Gateway.');
  });

  it('of the network is told from one of the server', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const error = await failure(call(api.meetings));
    expect(error.status).toBe(0);
    expect(error.message).toBe('The server cannot be reached. Is it still running?');
  });

  it('is no problem when the caller gave up', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('gone', 'AbortError')));
    await expect(call(api.meetings)).rejects.toThrow(DOMException);
  });
});
