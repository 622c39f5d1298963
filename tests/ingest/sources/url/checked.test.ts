/** Addresses as they are fetched and kept, and those that are refused before anything is connected to. */
import { describe, expect, it } from 'vitest';
import { checkedUrl, ledTo } from '../../../../ingest/sources/url/checked.ts';

describe('an address is', () => {
  it.each([
    ['https://Example.ORG/meeting?day=1#agenda', 'https://example.org/meeting?day=1', 'kept without its fragment'],
    ['http://2130706433/', 'http://127.0.0.1/', 'read as the numbers that it means'],
    ['http://0x7f.1/', 'http://127.0.0.1/', 'read as the numbers that it means'],
    ['http://017700000001/', 'http://127.0.0.1/', 'read as the numbers that it means'],
    ['http://127.0.0.1./', 'http://127.0.0.1/', 'read as the numbers that it means'],
    ['http://①②⑦.0.0.1/', 'http://127.0.0.1/', 'read as the numbers that it means'],
    ['http://[::ffff:7f00:1]/', 'http://[::ffff:7f00:1]/', 'kept where it is one of IPv6'],
    ['https://example.org:8443/', 'https://example.org:8443/', 'kept with a port that is free for all'],
  ])('%s → %s: %s', (address, href) => expect(checkedUrl(address).href).toBe(href));
});

describe('an address is refused', () => {
  it.each([
    ['file:///etc/passwd', 'file:///etc/passwd: only http and https addresses are fetched, not file:'],
    ['gopher://a.test/', 'gopher://a.test/: only http and https addresses are fetched, not gopher:'],
    ['javascript:alert(1)', 'javascript:alert(1): only http and https addresses are fetched, not javascript:'],
    [
      'https://ana:secret@a.test/',
      'https://a.test/: an address with a name or password in it is not fetched: it would be kept with the source',
    ],
    ['http://a.test:25/', 'http://a.test:25/: port 25 is not one of web pages'],
    ['https://a.test:22/', 'https://a.test:22/: port 22 is not one of web pages'],
    ['http://a b/', 'http://a b/: this is not an address'],
    ['https://', 'https://: this is not an address'],
    ['http://[::1/', 'http://[::1/: this is not an address'],
    ['http://256.256.256.256/', 'http://256.256.256.256/: this is not an address'],
    ['http://a\u001b[31m.test/', 'http://a\uFFFD[31m.test/: this is not an address'],
  ])('%j', (address, message) => expect(() => checkedUrl(address)).toThrow(message));

  it('when it is longer than any page has', () => {
    expect(() => checkedUrl(`https://a.test/${'a'.repeat(2000)}`)).toThrow('an address has at most 2000 characters');
  });
});

describe('a redirect', () => {
  const from = new URL('https://a.test/folder/page');

  it.each([
    ['other', 'https://a.test/folder/other'],
    ['//b.test/', 'https://b.test/'],
    ['https://b.test/#part', 'https://b.test/'],
  ])('to %s leads to %s', (location, href) => expect(ledTo(location, from).href).toBe(href));

  it('from http to https is followed, and never back', () => {
    expect(ledTo('https://a.test/', new URL('http://a.test/')).href).toBe('https://a.test/');
    expect(() => ledTo('http://a.test/', from)).toThrow(
      'https://a.test/folder/page: the server leads to http://a.test/: this is no longer https',
    );
  });
});
