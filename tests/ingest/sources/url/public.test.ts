/** Which addresses are the public internet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublic } from '../../../../ingest/sources/url/public.ts';

describe('an address is public', () => {
  it.each(['8.8.8.8', '1.1.1.1', '93.184.216.34', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::1'])(
    '%s',
    (address) => expect(isPublic(address)).toBe(true),
  );
});

describe('an address is not public', () => {
  const addresses: [address: string, because: string][] = [
    ['127.0.0.1', 'this machine'],
    ['127.255.255.254', 'this machine'],
    ['0.0.0.0', 'this machine'],
    ['0.1.2.3', 'this network'],
    ['10.0.0.1', 'a private network'],
    ['172.16.0.1', 'a private network'],
    ['172.31.255.255', 'a private network'],
    ['192.168.1.1', 'a private network'],
    ['169.254.169.254', 'a link, where clouds keep their secrets'],
    ['100.64.0.1', 'behind a carrier'],
    ['192.0.0.8', 'reserved'],
    ['192.0.2.1', 'for documentation'],
    ['198.18.0.1', 'for benchmarks'],
    ['198.51.100.1', 'for documentation'],
    ['203.0.113.1', 'for documentation'],
    ['224.0.0.1', 'a group'],
    ['240.0.0.1', 'for later'],
    ['255.255.255.255', 'everyone'],
    ['::', 'this machine'],
    ['::1', 'this machine'],
    ['::7f00:1', 'an IPv4 address in an old form'],
    ['::ffff:127.0.0.1', 'an IPv4 address'],
    ['::ffff:8.8.8.8', 'an IPv4 address'],
    ['::ffff:7f00:1', 'an IPv4 address'],
    ['64:ff9b::7f00:1', 'an IPv4 address behind a translator'],
    ['64:ff9b:1::1', 'a translator of a private network'],
    ['2002:7f00:1::', 'an IPv4 address in a tunnel'],
    ['2001::1', 'an IPv4 address in a tunnel'],
    ['2001:db8::1', 'for documentation'],
    ['100::1', 'thrown away'],
    ['fc00::1', 'a private network'],
    ['fd12:3456::1', 'a private network'],
    ['fe80::1', 'a link'],
    ['fe80::1%eth0', 'a link'],
    ['fec0::1', 'a site'],
    ['ff02::1', 'a group'],
    ['4000::1', 'not given out'],
    ['', 'no address'],
    ['example.org', 'no address'],
  ];
  it.each(addresses)('%s: %s', (address) => expect(isPublic(address)).toBe(false));

  it('whatever stands in the ranges of private networks', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const prefix = fc.constantFrom('10.1', '127.0', '192.168', '169.254', '172.20', '100.100', '0.0', '230.1');
    fc.assert(fc.property(prefix, byte, byte, (start, a, b) => !isPublic(`${start}.${a}.${b}`)));
    fc.assert(fc.property(prefix, byte, byte, (start, a, b) => !isPublic(`::ffff:${start}.${a}.${b}`)));
  });
});
