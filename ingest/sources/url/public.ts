/** Which addresses are the public internet. */
import { BlockList, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What is given out to be reached from anywhere; the rest of IPv6 is special, old or not given out yet. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');

/**
 * Whether an address is one of the public internet: not this machine, a private network, a link, a group, an address that
 * carries an IPv4 address, or a range kept for documentation, tests or later.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  if (isIPv6(address) && !GLOBAL.check(address, 'ipv6')) return false;
  return ipaddr.parse(address).range() === 'unicast';
}
