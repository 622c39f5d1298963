/** One error body at every door: what is wrong and where it stood. */
import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_BODY_BYTES } from '../../server/mount.ts';
import { appOf, fixtureStore } from './support/app.ts';
import { FLOODS, SOURCE } from './support/graph.ts';
import { problemOf } from './support/problem.ts';

let app: ReturnType<typeof appOf>;
beforeAll(async () => {
  app = appOf(await fixtureStore());
});

describe('a bad value in an address', () => {
  const long = 'a'.repeat(10_000);
  it.each([
    ['an unknown query parameter', '/api/search?q=a&colour=red', 'colour', /known here: q, mode, kinds, limit/],
    ['a query parameter where there is none', '/api/meetings?x=1', 'x', /no query parameter is known here/],
    ['a prototype as a parameter', '/api/search?q=a&__proto__=1', '__proto__', /is unknown/],
    ['a limit above its range', '/api/search?q=a&limit=101', 'limit', /from 1 to 100, and "101" came/],
    ['a limit below its range', '/api/search?q=a&limit=0', 'limit', /from 1 to 100/],
    ['a limit that is no number', '/api/search?q=a&limit=ten', 'limit', /from 1 to 100/],
    ['a limit that is no whole number', '/api/search?q=a&limit=1.5', 'limit', /from 1 to 100/],
    ['an endless limit', `/api/search?q=a&limit=${'9'.repeat(300)}`, 'limit', /from 1 to 100/],
    [
      'a parameter that stands twice',
      '/api/search?q=a&limit=1&limit=2',
      'limit',
      /^expected one text, and a list of 2 came$/,
    ],
    ['no query', '/api/search', 'q', /is required/],
    ['a null byte in a query', '/api/search?q=a%00b', 'q', /null byte/],
    [
      'a query of 10,000 characters',
      `/api/search?q=${long}`,
      'q',
      /at most 2000 characters.*POST \/api\/similar, and 10000 characters came/,
    ],
    ['an unknown mode', '/api/search?q=a&mode=magic', 'mode', /"hybrid"\|"lexical"\|"semantic"/],
    ['an unknown kind', '/api/search?q=a&kinds=talk,robot', 'kinds[1]', /"person"/],
    ['no kind at all', '/api/search?q=a&kinds=', 'kinds', /./],
    ['an unknown relation', `/api/nodes/${FLOODS}/neighbours?types=LOVES`, 'types[0]', /"GAVE"/],
    ['an id of no kind', '/api/nodes/robot:x', 'id', /the id of a node/],
    ['a null byte in an id', '/api/nodes/talk:a%00b', 'id', /the id of a node/],
    ['an id that is too long', `/api/nodes/talk:${'a'.repeat(400)}`, 'id', /./],
    ['a person where a talk is due', '/api/talks/person:ana-lima/related', 'id', /begins with "talk:"/],
    ['an edge that is none', '/api/edges/nonsense', 'id', /the id of an edge/],
    ['a null byte in an edge', '/api/edges/GAVE:a%00b', 'id', /the id of an edge/],
    ['a path from nowhere', '/api/path?to=topic:floods', 'from', /is required/],
    [
      'a passage that ends before it starts',
      `/api/sources/${SOURCE}/passage?start=9&end=3`,
      'end',
      /at least start, 9/,
    ],
    ['a passage beyond the text', `/api/sources/${SOURCE}/passage?start=0&end=9999`, 'end', /length of the source/],
    ['a question without its parameter', '/api/questions/who-connects?one=topic:floods', 'other', /is required/],
    [
      'a null byte in a question',
      '/api/questions/who-connects?one=topic:a%00&other=topic:b',
      'one',
      /the id of a node/,
    ],
  ])('is named: %s', async (_what, address, field, message) => {
    const response = await app.get(address);
    const problem = problemOf(response);
    expect(problem).toMatchObject({ status: 400, type: 'urn:colloquy:bad-input', title: 'Bad input' });
    expect(problem.errors.map((error) => error.field)).toEqual([field]);
    expect(problem.errors[0]!.message).toMatch(message);
    expect(problem.detail).toContain(field);
    expect(response.text.length).toBeLessThan(1500);
  });

  it('is named together with the others', async () => {
    const { errors } = problemOf(await app.get('/api/search?limit=0&mode=x&y=1'));
    expect(errors.map(({ field }) => field).sort()).toEqual(['limit', 'mode', 'q', 'y']);
  });

  it.each([
    ['path', '/api/nodes/talk:%E0%A4%A'],
    ['path', '/api/nodes/%'],
    ['query', '/api/search?q=100%'],
    ['query', '/api/search?q=%FF'],
  ] as const)('is refused when its percent-encoding is broken, in the %s: %s', async (place, address) => {
    const problem = problemOf(await app.get(address));
    expect(problem).toMatchObject({ status: 400, type: 'urn:colloquy:bad-input', errors: [{ in: place }] });
  });
});

describe('a bad body', () => {
  const send = (path: string, body: string, type = 'application/json') =>
    app.post(path).set('Content-Type', type).send(body);

  it.each([
    ['no text', '/api/similar', '{}', 'text', /is required/],
    ['a blank text', '/api/similar', '{"text":"  "}', 'text', /./],
    ['a null byte', '/api/similar', String.raw`{"text":"a\u0000"}`, 'text', /null byte/],
    ['a text that is too long', '/api/similar', JSON.stringify({ text: 'a'.repeat(100_001) }), 'text', /100000/],
    ['a limit out of range', '/api/similar', '{"text":"a","limit":51}', 'limit', /50/],
    ['an unknown key', '/api/similar', '{"text":"a","colour":1}', 'colour', /known here: text, limit/],
    ['an id that is none', '/api/links', '{"ids":["talk:a","x"]}', 'ids[1]', /the id of a node, .*"x" came/],
    ['ids that are no list', '/api/links', '{"ids":"talk:a"}', 'ids', /^expected a list, and "talk:a" came$/],
    ['too many ids', '/api/links', JSON.stringify({ ids: Array(5001).fill('talk:a') }), 'ids', /5000.*a list of 5001/],
    ['a list for an object', '/api/links', '[]', '', /object/],
    ['no way to hand in', '/api/preview', '{}', 'by', /./],
    ['an unknown way to hand in', '/api/preview', '{"by":"magic"}', 'by', /./],
    ['an empty text', '/api/preview', '{"by":"text","text":""}', 'text', /./],
    ['a text that is a list', '/api/preview', '{"by":"text","text":["a"]}', 'text', /one text/],
    ['a name with a folder', '/api/preview', '{"by":"text","text":"a","name":"../a"}', 'name', /without a folder/],
    ['a name with a null byte', '/api/preview', String.raw`{"by":"text","text":"a","name":"a\u0000"}`, 'name', /./],
    ['bytes that are no base64', '/api/preview', '{"by":"file","name":"a","base64":"?"}', 'base64', /base64/],
    ['a file without bytes', '/api/preview', '{"by":"file","name":"a"}', 'base64', /is required/],
    ['an address of a file', '/api/preview', '{"by":"url","url":"file:///etc/passwd"}', 'url', /https/],
    ['an address of a script', '/api/preview', '{"by":"url","url":"javascript:alert(1)"}', 'url', /https/],
    ['an address that is none', '/api/preview', '{"by":"url","url":"http://"}', 'url', /https/],
    ['no source', '/api/meetings', '{"dryRun":true}', 'source', /./],
    [
      'a dry run that is a word',
      '/api/meetings',
      '{"source":{"by":"text","text":"a"},"dryRun":"yes"}',
      'dryRun',
      /boolean/,
    ],
    ['an unknown key beside a source', '/api/meetings', '{"source":{"by":"text","text":"a"},"x":1}', 'x', /is unknown/],
    ['no author', '/api/decisions', '{"reason":"r","act":{"act":"hide","node":"talk:a"}}', 'author', /is required/],
    ['an unknown act', '/api/decisions', '{"author":"a","reason":"r","act":{"act":"burn"}}', 'act.act', /./],
    [
      'a node that is none',
      '/api/decisions',
      '{"author":"a","reason":"r","act":{"act":"hide","node":"x"}}',
      'act.node',
      /id/,
    ],
    [
      'a merge of one',
      '/api/decisions',
      '{"author":"a","reason":"r","act":{"act":"merge","subjects":[]}}',
      'act.subjects',
      /2/,
    ],
    ['another format', '/api/decisions/import', '{"format":"x","decisions":[]}', 'format', /colloquy.decisions/],
    [
      'decisions that are no list',
      '/api/decisions/import',
      '{"format":"colloquy.decisions/1","decisions":{}}',
      'decisions',
      /a list/,
    ],
  ])('is named: %s', async (_what, path, body, field, message) => {
    const problem = problemOf(await send(path, body));
    expect(problem).toMatchObject({ status: 400, type: 'urn:colloquy:bad-input' });
    expect(problem.errors.map((error) => [error.in, error.field])).toEqual([['body', field]]);
    expect(problem.errors[0]!.message).toMatch(message);
  });

  it.each([
    ['text that is no JSON', '{"text":', 'application/json', 400, 'bad-json'],
    ['a bare word', 'true', 'application/json', 400, 'bad-json'],
    ['a form', 'text=a', 'application/x-www-form-urlencoded', 415, 'not-json'],
    ['plain text, which any page may send', '{"text":"a"}', 'text/plain', 415, 'not-json'],
    ['an unknown character set', '{"text":"a"}', 'application/json; charset=x-none', 415, 'bad-request'],
    [
      'more bytes than are allowed',
      JSON.stringify({ text: 'a'.repeat(MAX_BODY_BYTES) }),
      'application/json',
      413,
      'too-large',
    ],
  ])('is refused: %s', async (_what, body, type, status, slug) => {
    expect(problemOf(await send('/api/similar', body, type))).toMatchObject({ status, type: `urn:colloquy:${slug}` });
  });

  it('may be larger where a source is handed in, and nowhere else', async () => {
    const large = JSON.stringify({ by: 'text', text: `Rivers 2025\n${' '.repeat(MAX_BODY_BYTES)}` });
    expect(problemOf(await send('/api/preview', large)).type).toBe('urn:colloquy:unreadable-source');
    expect(problemOf(await send('/api/decisions', large)).status).toBe(413);
    const tooLarge = JSON.stringify({ by: 'text', text: 'a'.repeat(21_000_000) });
    expect(problemOf(await send('/api/preview', tooLarge)).status).toBe(413);
  });

  it('is refused when there is none', async () => {
    expect(problemOf(await app.post('/api/links'))).toMatchObject({ status: 415 });
  });
});

describe('an id that nothing has', () => {
  it.each([
    ['/api/nodes/talk:none', 'talk:none', 'path', 'id'],
    ['/api/nodes/person:none/neighbours', 'person:none', 'path', 'id'],
    ['/api/edges/GAVE:person:a-%3Etalk:b', 'GAVE:person:a->talk:b', 'path', 'id'],
    ['/api/talks/talk:a/b/related', 'talk:a/b', 'path', 'id'],
    ['/api/sources/source:none/passage?start=0&end=1', 'source:none', 'path', 'id'],
    ['/api/path?from=person:none&to=topic:floods', 'person:none', 'query', 'from'],
    ['/api/path?from=topic:floods&to=person:none', 'person:none', 'query', 'to'],
  ])('is a 404: %s', async (address, id, place, field) => {
    expect(problemOf(await app.get(address))).toMatchObject({
      status: 404,
      type: 'urn:colloquy:not-found',
      detail: `Nothing has the id "${id}".`,
      instance: address,
      errors: [{ in: place, field }],
    });
  });
});

describe('an address or a method that is not served', () => {
  it.each(['/api', '/api/nope', '/api/talks', '/nope.txt', '/.env', '/api/../package.json'])(
    'is a 404: %s',
    async (address) => {
      expect(problemOf(await app.get(address))).toMatchObject({ status: 404, type: 'urn:colloquy:no-such-address' });
    },
  );

  it.each([
    ['delete', '/api/meetings', 'GET, HEAD, POST'],
    ['get', '/api/preview', 'POST'],
    ['post', '/api/quality', 'GET, HEAD'],
    ['post', '/api/search', 'GET, HEAD'],
    ['put', `/api/talks/${FLOODS}/related`, 'GET, HEAD'],
    ['get', '/api/similar', 'POST'],
    ['post', '/api/openapi.json', 'GET, HEAD'],
    ['post', '/healthz', 'GET, HEAD'],
    ['delete', '/readyz', 'GET, HEAD'],
  ] as const)('is a 405 that says what is allowed: %s %s', async (method, address, allowed) => {
    const response = await app[method](address);
    expect(problemOf(response)).toMatchObject({ status: 405, type: 'urn:colloquy:method-not-allowed' });
    expect(response.headers.allow).toBe(allowed);
  });
});
