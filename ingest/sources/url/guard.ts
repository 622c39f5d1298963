/**
 * Connections to the public internet and to nothing else. The address that is checked is the one that is connected to: a name
 * that answers differently the second time is never asked a second time.
 */
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { isPublic } from './public.ts';

/** Name → addresses. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

export interface Guard {
  resolve: Resolve;
  /** Whether an address may be connected to. */
  allows: (address: string) => boolean;
}

const resolveBySystem: Resolve = (hostname) =>
  new Promise((resolve, reject) =>
    systemLookup(hostname, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses))),
  );

export const publicOnly: Guard = { resolve: resolveBySystem, allows: isPublic };

/** An address that is not of the public internet. */
export class NotPublic extends Error {
  override name = 'NotPublic';
  readonly code = 'NOT_PUBLIC';
  constructor(host: string, address: string) {
    super(host === address ? `${host} is no public address` : `${host} is at ${address}, which is no public address`);
  }
}

function refuse(host: string, addresses: readonly string[], { allows }: Guard): void {
  const refused = addresses.find((address) => !allows(address));
  if (refused !== undefined) throw new NotPublic(host, refused);
}

/** Answers with all addresses of a name when every one may be connected to. */
const guardedLookup =
  (guard: Guard): LookupFunction =>
  (hostname, { all }, callback) => {
    guard
      .resolve(hostname)
      .then((answers) => {
        const [first] = answers;
        if (!first) throw Object.assign(new Error(`${hostname} has no address`), { code: 'ENOTFOUND' });
        refuse(
          hostname,
          answers.map(({ address }) => address),
          guard,
        );
        if (all) callback(null, [...answers]);
        else callback(null, first.address, first.family);
      })
      .catch((error: NodeJS.ErrnoException) => callback(error, ''));
  };

/** An agent that connects only where the guard allows. */
export function guardedAgent(guard: Guard, { connectMs, idleMs }: { connectMs: number; idleMs: number }): Agent {
  const connect = buildConnector({ lookup: guardedLookup(guard), timeout: connectMs });
  return new Agent({
    headersTimeout: idleMs,
    bodyTimeout: idleMs,
    // A host that is an address is connected to without a look-up.
    connect(options, callback) {
      const host = options.hostname.replace(/^\[|\]$/g, '');
      try {
        if (isIP(host)) refuse(host, [host], guard);
      } catch (error) {
        callback(error as Error, null);
        return;
      }
      connect(options, callback);
    },
  });
}
