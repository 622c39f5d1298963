/** Fetching a page from a server that may be anything. */
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../../ingest/sources/index.ts';
import { isPublic } from '../../../../ingest/sources/url/public.ts';
import { fromUrl, type FetchOptions } from '../../../../ingest/sources/url/index.ts';
import { open, page, redirect, serve, type Answer } from './server.ts';

const text = '<h1>Spring Meeting on Rivers</h1>';
const fetching = path.join(import.meta.dirname, 'fetching.ts');
const html = { 'content-type': 'text/html' };
const packed = (encoding: string, body: Buffer): Answer => page(body, { ...html, 'content-encoding': encoding });
/** 200 MB of nothing. */
const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024), { level: 1 });
const brotliBomb = brotliCompressSync(Buffer.alloc(50 * 1024 * 1024), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
});

/** Sends as fast as it is taken, and never ends. */
const endless: Answer = (_request, response) => {
  response.writeHead(200, html);
  const more = () => {
    while (response.write(Buffer.alloc(64 * 1024, 'a lecture ')));
    response.once('drain', more);
  };
  more();
};

const { at, asked, port } = await serve({
  '/': page(text),
  '/gzip': packed('gzip', gzipSync(text)),
  '/deflate': packed('deflate', deflateSync(text)),
  '/br': packed('br', brotliCompressSync(text)),
  '/twice': packed('gzip, gzip', gzipSync(gzipSync(text))),
  '/bomb': packed('gzip', bomb),
  '/brotli-bomb': packed('br', brotliBomb),
  '/cut': packed('gzip', gzipSync(text).subarray(0, 20)),
  '/no-gzip': packed('gzip', Buffer.from(text)),
  '/latin2': page(Buffer.from('<p>\xb3\xf1</p>', 'latin1'), { 'content-type': 'text/html; charset="ISO-8859-2"' }),
  '/guessed': page(Buffer.from('<p>Ren\xe9</p>', 'latin1'), html),
  '/calendar': page('BEGIN:VCALENDAR', { 'content-type': 'text/calendar; component=vevent' }),
  '/data': page('{}', { 'content-type': 'application/ld+json' }),
  '/untyped': page(text, {}),
  '/bytes': page(text, { 'content-type': 'application/octet-stream' }),
  '/image': page('GIF89a', { 'content-type': 'image/gif' }),
  '/pdf': page('%PDF', { 'content-type': 'application/pdf' }),
  '/hidden-pdf': page('%PDF-1.7', html),
  '/zip': page(Buffer.from('504b0304', 'hex'), { 'content-type': 'application/zip' }),
  '/empty': page('', html),
  '/endless': endless,
  '/silent': () => undefined,
  '/stops': (_request, response) => void response.writeHead(200, html).write('<p>and then'),
  '/drips': (_request, response) => {
    response.writeHead(200, html);
    const drip = setInterval(() => response.write('a'), 50);
    response.once('close', () => clearInterval(drip));
  },
  '/breaks': (_request, response) => {
    response.writeHead(200, { ...html, 'content-length': '1000' }).write('half');
    setTimeout(() => response.destroy(), 20);
  },
  '/headers': (_request, response) => response.writeHead(200, { 'x-much': 'a'.repeat(100_000) }).end(),
  '/moved': redirect('/folder/page#part'),
  '/folder/page': page(text),
  '/loop': redirect('/loop'),
  '/far': redirect('http://other.test/'),
  '/to-loopback': redirect('http://127.0.0.1:9999/secret'),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-password': redirect('http://ana:secret@pages.test/'),
  '/to-nowhere': redirect('http://['),
  ...Object.fromEntries([0, 1, 2, 3, 4, 5].map((step) => [`/step${step}`, redirect(`/step${step + 1}`)])),
  '/step6': page(text),
  ...Object.fromEntries(
    [204, 304, 401, 403, 410, 418, 429, 500, 503].map((status) => [
      `/${status}`,
      (_request, response) => response.writeHead(status).end(),
    ]),
  ),
});

const fetched = (path: string, options: FetchOptions = {}) => fromUrl(at(path), { guard: open, ...options });
const refusal = async (fetching: Promise<unknown>) => {
  const error = await fetching.then(() => new Error('nothing was refused')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SourceError);
  return (error as SourceError).message;
};

describe('a page is fetched', () => {
  it('under its address, with the hash of its bytes and its type', async () => {
    expect(await fromUrl(`${at('/')}#agenda`, { guard: open })).toEqual({
      uri: at('/'),
      contentType: 'text/html',
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
    });
  });

  it.each(['/gzip', '/deflate', '/br', '/untyped', '/bytes'])('%s as if it had come plain', async (path) => {
    expect((await fetched(path)).text).toBe(text);
  });

  it('in the encoding that the header declares', async () => {
    expect(await fetched('/latin2')).toMatchObject({ text: '<p>łń</p>', contentType: 'text/html' });
  });

  it('with a doubt where nothing tells the encoding', async () => {
    expect((await fetched('/guessed')).notes).toHaveLength(1);
  });

  it.each([
    ['/calendar', 'text/calendar'],
    ['/data', 'application/ld+json'],
  ])('%s as %s', async (path, contentType) => expect((await fetched(path)).contentType).toBe(contentType));

  it('from where it was moved to, under the address that its links are relative to', async () => {
    expect(await fetched('/moved')).toMatchObject({ uri: at('/folder/page'), text });
  });

  it('after five redirects, and not after six', async () => {
    expect((await fetched('/step1')).uri).toBe(at('/step6'));
    expect(await refusal(fetched('/step0'))).toBe(
      `${at('/step0')}: the server leads from one address to another more than 5 times`,
    );
  });
});

describe('an answer is refused', () => {
  const answers: [path: string, says: string][] = [
    ['/image', 'expected a page, a calendar or data as text, this is image/gif'],
    ['/pdf', 'expected a page, a calendar or data as text, this is application/pdf'],
    ['/zip', 'expected a page, a calendar or data as text, this is application/zip'],
    ['/hidden-pdf', 'expected text, this is a PDF'],
    ['/empty', 'there is nothing in it'],
    ['/bomb', 'too large, at most 10.0 MB are read'],
    ['/brotli-bomb', 'too large, at most 10.0 MB are read'],
    ['/endless', 'too large, at most 10.0 MB are read'],
    ['/twice', 'the server packed this as gzip, gzip, which was not asked for'],
    ['/cut', 'the server broke off'],
    ['/no-gzip', 'what the server sent cannot be unpacked'],
    ['/breaks', 'the server broke off'],
    ['/headers', 'the server sent too many headers'],
    ['/loop', 'the server leads from one address to another more than 5 times'],
    ['/missing', 'there is no such page (404 Not Found)'],
    ['/204', 'the server answered no page (204 No Content)'],
    ['/304', 'the server answered no page (304 Not Modified)'],
    ['/401', 'this page asks who you are: save it and name the file (401 Unauthorized)'],
    ['/403', 'the server does not let this page be read: save it and name the file (403 Forbidden)'],
    ['/410', 'this page is gone (410 Gone)'],
    ['/418', "the server answered no page (418 I'm a Teapot)"],
    ['/429', 'the server asks to wait before the next request (429 Too Many Requests)'],
    ['/500', 'the server has a fault of its own (500 Internal Server Error)'],
    ['/503', 'the server has a fault of its own (503 Service Unavailable)'],
  ];
  it.each(answers)('%s: %s', async (path, says) => {
    expect(await refusal(fetched(path))).toBe(`${at(path)}: ${says}`);
  });

  it.each(['/bomb', '/brotli-bomb', '/endless'])('%s within 256 MB of memory', async (bomb) => {
    const child = spawn(process.execPath, ['--import', 'tsx', fetching, at(bomb)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = await textOf(child.stdout);
    const { message, megabytes } = JSON.parse(said) as { message: string; megabytes: number };
    expect(message).toMatch(/too large, at most 10\.0 MB are read/);
    expect(megabytes).toBeLessThan(256);
  });

  it('that does not come in time', async () => {
    const limits = { totalMs: 300, idleMs: 5_000 };
    for (const path of ['/silent', '/stops', '/drips'])
      expect(await refusal(fetched(path, { limits }))).toBe(`${at(path)}: the server took too long`);
  });

  it('that stops in the middle', async () => {
    const limits = { totalMs: 20_000, idleMs: 100 };
    expect(await refusal(fetched('/stops', { limits }))).toBe(`${at('/stops')}: the server stopped in the middle`);
    expect(await refusal(fetched('/silent', { limits }))).toBe(`${at('/silent')}: the server did not answer in time`);
  });

  it('when nothing answers', async () => {
    expect(await refusal(fromUrl('http://pages.test:65535/', { guard: open }))).toBe(
      'http://pages.test:65535/: nothing answers there',
    );
  });

  it('when the caller has gone, with the reason of the caller', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('the caller has gone')), 50);
    await expect(fetched('/silent', { signal: controller.signal })).rejects.toThrow('the caller has gone');
  });
});

describe('what is not the public internet is never connected to', () => {
  const says = (address: string) => `${address} is no public address; only pages of the public internet are fetched`;

  it.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0x7f000001:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.0.0.1.:PORT/',
  ])('%s', async (address) => {
    const before = asked.length;
    expect(await refusal(fromUrl(address.replace('PORT', String(port))))).toBe(
      `http://127.0.0.1:${port}/: ${says('127.0.0.1')}`,
    );
    expect(asked).toHaveLength(before);
  });

  it.each(['[::1]', '[::ffff:127.0.0.1]', '[::7f00:1]', '0.0.0.0', '10.0.0.1', '169.254.169.254', '[fd00::1]'])(
    'http://%s/',
    async (host) => expect(await refusal(fromUrl(`http://${host}/`))).toMatch(/ is no public address; only pages/),
  );

  it('by a name of this machine', async () => {
    expect(await refusal(fromUrl(`http://localhost:${port}/`))).toMatch(
      /localhost is at .*, which is no public address/,
    );
  });

  it('when one of the addresses of a name is private', async () => {
    const answers = ['93.184.216.34', '10.0.0.1'].map((address) => ({ address, family: 4 }));
    const guard = { resolve: async () => answers, allows: isPublic };
    expect(await refusal(fromUrl('http://both.test/', { guard }))).toBe(
      'http://both.test/: both.test is at 10.0.0.1, which is no public address; only pages of the public internet are fetched',
    );
  });

  it('when a name answers with a private address the second time: it is asked once for each connection', async () => {
    let resolved = 0;
    const guard = {
      allows: (address: string) => address === '127.0.0.1',
      resolve: async () => [{ address: resolved++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }],
    };
    expect((await fetched('/', { guard })).text).toBe(text);
    expect(resolved).toBe(1);
    expect(await refusal(fetched('/', { guard }))).toMatch(
      /pages\.test is at 127\.0\.0\.2, which is no public address/,
    );
  });

  it.each([
    ['/to-loopback', /to-loopback: 127\.0\.0\.1 is no public address/],
    ['/to-metadata', /169\.254\.169\.254 is no public address/],
    ['/far', /other\.test is at 10\.0\.0\.1, which is no public address/],
    ['/to-file', /to-file: the server leads to file:\/\/\/etc\/passwd: only http and https addresses are fetched/],
    ['/to-password', /to-password: the server leads to http:\/\/pages\.test\/: an address with a name or password/],
    ['/to-nowhere', /this is not an address/],
  ])('by a redirect: %s', async (path, message) => {
    // Only the first connection may go to this machine.
    let connections = 0;
    const guard = {
      allows: (address: string) => connections++ === 0 && address === '127.0.0.1',
      resolve: async (host: string) => [{ address: host === 'other.test' ? '10.0.0.1' : '127.0.0.1', family: 4 }],
    };
    expect(await refusal(fetched(path, { guard }))).toMatch(message);
  });

  it('when a name has no address', async () => {
    const guard = { ...open, resolve: async () => [] };
    expect(await refusal(fetched('/', { guard }))).toBe(`${at('/')}: there is no such host`);
  });
});
