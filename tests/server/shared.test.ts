/** What a shared link says of itself, whatever stands in its address. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { load as parse } from 'cheerio';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../../client/graph/stylesheet.ts';
import { NodeKind } from '../../contract/ids.ts';
import { filled, shortened } from '../../server/shared/tags.ts';
import { LOOKS } from '../../server/shared/looks.ts';
import { pngOf } from '../../server/shared/png.ts';
import { fitted, HEIGHT, ringsAround, WIDTH } from '../../server/shared/picture.ts';
import { temporaryFolder } from '../support/folder.ts';
import { appOf, emptyStore, fixtureStore } from './support/app.ts';

const HTML =
  '<!doctype html><head><meta\n name="description" content="x" /><title>Colloquy</title></head><body>$&</body>';
const folder = path.join(temporaryFolder(), 'client');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'index.html'), HTML);

let app: ReturnType<typeof appOf>;
let node: { id: string; label: string };
beforeAll(async () => {
  const store = await fixtureStore();
  app = appOf(store, { page: folder });
  const { body } = (await app.get('/api/overview')) as {
    body: { nodes: { id: string; kind: string; label: string }[] };
  };
  node = body.nodes.find(({ kind }) => kind === 'talk')!;
});

const about = (id: string) => `/?at=${encodeURIComponent(id)}`;
const metaOf = (html: string, name: string) =>
  parse(html)(`meta[property="${name}"], meta[name="${name}"]`).attr('content');

describe('a shared link', () => {
  it('carries the title, a description and a picture of what it is about', async () => {
    const { text } = await app.get(about(node.id)).set('Accept', 'text/html').expect(200);
    expect(parse(text)('title').text()).toBe(`${node.label} · Colloquy`);
    expect(metaOf(text, 'og:title')).toBe(node.label);
    expect(metaOf(text, 'og:description')).toMatch(/^Talk/);
    expect(metaOf(text, 'twitter:card')).toBe('summary_large_image');
    const image = new URL(metaOf(text, 'og:image')!);
    const { headers, body } = (await app.get(image.pathname + image.search).expect(200)) as {
      headers: object;
      body: Buffer;
    };
    expect(headers).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'public, max-age=3600' });
    expect(body.subarray(1, 4).toString()).toBe('PNG');
  });

  it('to the graph carries the picture of the graph', async () => {
    const { text } = await app.get('/').expect(200);
    expect(metaOf(text, 'og:title')).toBe('Colloquy');
    expect(metaOf(text, 'og:image')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/picture\.png$/);
    await app.get('/picture.png').expect(200).expect('Content-Type', 'image/png');
  });

  it.each(['talk:nobody', 'person:', 'x', '../../etc/passwd', '"><script>alert(1)</script>', 'talk:$&$`'])(
    'to what is not there is the page as it is, without a picture: %s',
    async (id) => {
      const { text } = await app.get(about(id)).expect(200);
      expect(text).not.toContain('<script>');
      expect(text).not.toContain(`property="og:title" content="${id}`);
      await app.get(`/picture.png?at=${encodeURIComponent(id)}`).expect(404);
    },
  );

  it('does not repeat a name that no host can have', async () => {
    const { text } = await app.get(about(node.id)).set('Host', '127.0.0.1"><script>').set('Accept', 'text/html');
    expect(text).not.toContain('<script>');
  });

  it('names the public address behind a proxy, whatever the request says', async () => {
    const publicUrl = 'https://talks.example.org';
    const behind = appOf(await fixtureStore(), { page: folder, publicUrl, local: false });
    for (const Host of ['127.0.0.1:4317', 'evil.example', '"><script>']) {
      const { text } = await behind
        .get(about(node.id))
        .set({ Host, 'X-Forwarded-Proto': 'http', 'X-Forwarded-Host': 'x' });
      const query = `?at=${encodeURIComponent(node.id)}`;
      expect(metaOf(text, 'og:image')).toBe(`${publicUrl}/picture.png${query}`);
      expect(metaOf(text, 'og:url')).toBe(`${publicUrl}/${query}`);
    }
  });

  it('does not believe what anyone can say of the address', async () => {
    const { text } = await app.get('/').set({ 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'evil.example' });
    expect(metaOf(text, 'og:image')).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });

  it('is the page as it is when the graph does not answer', async () => {
    const store = await emptyStore();
    const broken = { ...store, read: () => Promise.reject(new Error('no')) } as typeof store;
    const { text } = await appOf(broken, { page: folder }).get(about(node.id)).expect(200);
    expect(text).toBe(HTML);
  });

  it('of an empty graph has a picture too', async () => {
    await appOf(await emptyStore(), { page: folder })
      .get('/picture.png')
      .expect(200);
  });
});

describe('the words of a link', () => {
  it('stay words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, description) => {
        const html = filled(HTML, { title, tab: title, description, url: 'http://h/', image: 'http://h/p' });
        const $ = parse(html);
        const plain = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd').replace(/\p{Cc}+/gu, ' ');
        expect($('meta[property="og:title"]').attr('content')).toBe(plain(title));
        expect($('meta[name="description"]').attr('content')).toBe(plain(description));
        expect($('script').length).toBe(0);
        expect($('meta').length).toBe(12);
        expect(html).toContain('<body>$&</body>');
      }),
    );
  });

  it('are cut at a word', () => {
    expect(shortened('one two three', 20)).toBe('one two three');
    expect(shortened('one two three', 9)).toBe('one two…');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 60 }), (text, most) => void expect(shortened(text, most).length).toBeLessThanOrEqual(most))); // prettier-ignore
  });
});

describe('the picture', () => {
  it('is a PNG whose pixels are those drawn', async () => {
    const rgb = Uint8Array.from([1, 2, 3, 4, 5, 6]);
    const png = await pngOf({ width: 1, height: 2, rgb });
    const at = png.indexOf('IDAT');
    const data = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    expect([...inflateSync(data)]).toEqual([0, 1, 2, 3, 0, 4, 5, 6]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1, 2]);
  });

  it('has the colours and sizes of the canvas', () => {
    for (const kind of NodeKind.options) {
      const hex = `#${LOOKS[kind].colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      expect([kind, hex, LOOKS[kind].size]).toEqual([kind, KINDS[kind].colour.light, KINDS[kind].size]);
    }
  });

  it('takes places that differ by next to nothing for one', () => {
    const at = (x: number, y: number) => ({ id: 'person:a' as never, x, y });
    expect([...fitted([at(0, 5e-324), at(5e-324, 0)]).values()]).toEqual([{ x: WIDTH / 2, y: HEIGHT / 2 }]);
  });

  it('keeps every node inside', () => {
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.record({ x: finite, y: finite }), { maxLength: 40 }), (points) => {
        const nodes = points.map(({ x, y }, i) => ({ id: `person:${i}` as never, x, y }));
        const places = [...fitted(nodes).values(), ...ringsAround('talk:a', nodes).values()];
        for (const { x, y } of places) expect(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT).toBe(true);
      }),
    );
  });
});

describe('a frame', () => {
  const ORIGIN = 'https://example.org';
  const framing = async (address: string, embedOrigins: string[]) => {
    const { headers } = await appOf(await emptyStore(), { page: folder, embedOrigins }).get(address);
    const policy = headers['content-security-policy']!.split(';').find((part) => part.startsWith('frame-ancestors'));
    return [policy, headers['x-frame-options']];
  };

  it('is for the embedded page and named sites alone', async () => {
    expect(await framing('/?embed=1', [ORIGIN])).toEqual([`frame-ancestors 'self' ${ORIGIN}`, undefined]);
    expect(await framing('/?embed=1', [])).toEqual(["frame-ancestors 'self'", undefined]);
    for (const address of ['/', '/?embed=0', '/api/meetings?embed=1'])
      expect(await framing(address, [ORIGIN])).toEqual(["frame-ancestors 'none'", 'SAMEORIGIN']);
  });
});
