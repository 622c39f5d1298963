import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { appOf, emptyStore } from './support/app.ts';
import { problemOf } from './support/problem.ts';

const folder = path.join(temporaryFolder(), 'client');
mkdirSync(path.join(folder, 'assets'), { recursive: true });
writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Page</title>');
writeFileSync(path.join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
writeFileSync(path.join(folder, 'assets', 'main-AbC123.js'), 'export {};');
writeFileSync(path.join(folder, '.secret'), 'x');
const SCRIPT = 'export const compressed = true;';
writeFileSync(path.join(folder, 'assets', 'large-AbC123.js'), SCRIPT);
writeFileSync(path.join(folder, 'assets', 'large-AbC123.js.gz'), gzipSync(SCRIPT));

let app: ReturnType<typeof appOf>;
beforeAll(async () => {
  app = appOf(await emptyStore(), { page: folder });
});
const browse = (address: string) => app.get(address).set('Accept', 'text/html,*/*;q=0.8');

describe('the page', () => {
  it.each(['/', '/talk/2025', '/?node=talk%3Aa', '/index.html'])(
    'answers its own addresses, asked for anew each time: %s',
    async (address) => {
      const { headers, text } = await browse(address).expect(200);
      expect(text).toContain('<title>Page</title>');
      expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
    },
  );

  it('keeps hashed files for good', async () => {
    const { headers } = await app.get('/assets/main-AbC123.js').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toContain('javascript');
  });

  it.each([
    ['gzip, br', 'gzip'],
    ['identity', undefined],
  ])('sends a file as the build compressed it to who takes that: %s', async (accepted, encoding) => {
    const { headers, text } = await app.get('/assets/large-AbC123.js?v=1').set('Accept-Encoding', accepted).expect(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-length']).toBe(String((encoding ? gzipSync(SCRIPT) : SCRIPT).length));
    expect(headers['content-type']).toContain('javascript');
    expect(headers['vary']).toContain('Accept-Encoding');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(text).toBe(SCRIPT);
  });

  it('asks for other files anew', async () => {
    const { headers } = await app.get('/icon.svg').expect(200);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it.each(['/assets/gone.js', '/api/nope', '/.secret', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])(
    'does not stand in for what is not there: %s',
    async (address) => {
      expect(problemOf(await browse(address)).status).toBeGreaterThanOrEqual(400);
    },
  );

  it.each(['application/json', '*/*'])('is not what a program gets that accepts %s', async (accepted) => {
    for (const address of ['/talk/2025', '/.git/config'])
      expect(problemOf(await app.get(address).set('Accept', accepted)).status).toBe(404);
  });

  it('is what anyone gets at its root', async () => {
    await app.get('/').set('Accept', '*/*').expect(200);
  });
});

describe('a page that was not built', () => {
  it('says how to build it', async () => {
    const problem = problemOf(await appOf(await emptyStore()).get('/'));
    expect(problem).toMatchObject({ status: 404, type: 'urn:colloquy:no-page' });
    expect(problem.detail).toContain('npm run build');
  });

  it('is also one whose index is missing', async () => {
    const half = appOf(await emptyStore(), { page: temporaryFolder() });
    expect(problemOf(await half.get('/').set('Accept', 'text/html')).status).toBe(404);
  });
});
