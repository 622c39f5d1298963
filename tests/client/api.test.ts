import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressOf, api, ApiError, call, download } from '../../client/api.ts';
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

describe('a file', () => {
  const sends = (init: ResponseInit) => vi.stubGlobal('fetch', () => Promise.resolve(new Response('@misc{…}', init)));

  it('comes with the name that the server gave it', async () => {
    sends({ headers: { 'content-disposition': 'attachment; filename=floods.bib' } });
    const { name, blob } = await download(api.exportGraph, { query: { format: 'bibtex' } });
    expect([name, await blob.text()]).toEqual(['floods.bib', '@misc{…}']);
  });

  it('comes with a name in any script', async () => {
    const disposition = `attachment; filename="??.bib"; filename*=UTF-8''%E6%B2%B3%E5%B7%9D.bib`;
    sends({ headers: { 'content-disposition': disposition } });
    expect((await download(api.exportGraph, { query: { format: 'bibtex' } })).name).toBe('河川.bib');
  });

  it('that cannot be made is a problem as ever', async () => {
    answers(
      { title: 'Nothing to write', status: 404, detail: 'None of these is a talk.' },
      { status: 404, type: PROBLEM_TYPE },
    );
    const error = await failure(download(api.exportGraph, { query: { format: 'bibtex' } }));
    expect(error.message).toBe('None of these is a talk.');
  });
});
