/** The address under which a calendar follows talks. Pure. */
import { MOST_NAMED } from '../../contract/exporting.ts';
import { fingerprint } from '../../contract/fingerprint.ts';
import { addressOf, api } from '../api.ts';

export interface Subscription {
  /** What any calendar takes that asks for an address. */
  address: string;
  /** The same for the calendar program of the reader, which opens it. */
  webcal: string;
  /** Whether only programs on this machine reach it. */
  here: boolean;
}

/** Names and addresses of this machine itself. */
const HERE = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * @param origin of the page, e.g. `https://colloquy.example.org`
 * @param ids of the nodes whose talks are followed, by short names so that the address stays short; null for all talks
 * @returns null where an address cannot name that many, or there is nothing to name
 */
export function subscriptionTo(origin: string, ids: readonly string[] | null): Subscription | null {
  if (ids && (ids.length === 0 || ids.length > MOST_NAMED)) return null;
  const query = { format: 'icalendar' as const, ...(ids && { of: ids.map(fingerprint).join(',') }) };
  const address = origin + addressOf(api.exportGraph, { query });
  return {
    address,
    webcal: address.replace(/^https?:/, 'webcal:'),
    here: HERE.test(new URL(origin).hostname),
  };
}
