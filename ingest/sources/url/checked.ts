/** An address as it is fetched and kept. */
import { SourceError } from '../errors.ts';

const LONGEST = 2000;
/** Below 1024 lie mail, files and remote shells. */
const COMMON_PORTS = ['', '80', '443'];
const FIRST_FREE_PORT = 1024;

function refusal({ protocol, username, password, port }: URL): string | null {
  if (protocol !== 'http:' && protocol !== 'https:')
    return `only http and https addresses are fetched, not ${protocol}`;
  if (username || password)
    return 'an address with a name or password in it is not fetched: it would be kept with the source';
  if (!COMMON_PORTS.includes(port) && Number(port) < FIRST_FREE_PORT) return `port ${port} is not one of web pages`;
  return null;
}

/** How an address is shown: without what is secret in it. */
function shown(address: string): string {
  const name = address.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#]*@/i, '$1').slice(0, LONGEST);
  // eslint-disable-next-line no-control-regex -- a terminal obeys control characters
  return name.replace(/[\u0000-\u001F\u007F-\u009F]/g, '\uFFFD');
}

/**
 * Parses an address and takes the fragment away; numbers for a host, in whatever form, become the address that they mean.
 *
 * @param base what a relative address is relative to
 * @throws {SourceError} for another scheme, a password, or a port that serves no pages
 */
export function checkedUrl(address: string, base?: string): URL {
  const name = shown(address);
  if (address.length > LONGEST) throw new SourceError(name, `an address has at most ${LONGEST} characters`);
  if (!URL.canParse(address, base)) throw new SourceError(name, 'this is not an address');
  const url = new URL(address, base);
  url.hash = '';
  const why = refusal(url);
  if (why) throw new SourceError(name, why);
  return url;
}

/**
 * Where a redirect leads.
 *
 * @throws {SourceError} for an address that would be refused if it were named, and where https ends
 */
export function ledTo(location: string, from: URL): URL {
  try {
    const to = checkedUrl(location, from.href);
    if (from.protocol !== 'https:' || to.protocol === 'https:') return to;
    throw new SourceError(shown(to.href), 'this is no longer https');
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new SourceError(from.href, `the server leads to ${error.message}`, { cause: error });
  }
}
