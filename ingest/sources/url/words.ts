/** What is said when a fetch fails. */
import { STATUS_CODES } from 'node:http';
import { SourceError } from '../errors.ts';

const STATUSES: Record<number, string> = {
  401: 'this page asks who you are: save it and name the file',
  403: 'the server does not let this page be read: save it and name the file',
  404: 'there is no such page',
  410: 'this page is gone',
  429: 'the server asks to wait before the next request',
};

/** A status other than success, as a sentence. */
export function statusSentence(status: number): string {
  const code = `${status}${STATUS_CODES[status] ? ` ${STATUS_CODES[status]}` : ''}`;
  const said =
    STATUSES[status] ?? (status >= 500 ? 'the server has a fault of its own' : 'the server answered no page');
  return `${said} (${code})`;
}

const REASONS: Record<string, string> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up now',
  ECONNREFUSED: 'nothing answers there',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the host cannot be reached',
  ECONNRESET: 'the server broke off',
  EPIPE: 'the server broke off',
  UND_ERR_SOCKET: 'the server broke off',
  UND_ERR_CONNECT_TIMEOUT: 'the host did not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'the server did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'the server stopped in the middle',
  UND_ERR_HEADERS_OVERFLOW: 'the server sent too many headers',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the server sent another length than it announced',
  Z_BUF_ERROR: 'the server broke off',
  Z_DATA_ERROR: 'what the server sent cannot be unpacked',
};

function reason(error: Error): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'NOT_PUBLIC') return `${error.message}; only pages of the public internet are fetched`;
  if (error.name === 'TimeoutError') return 'the server took too long';
  if (/CERT|TLS|SSL|SIGNED|ISSUER/.test(code)) return `the certificate of the server is not trusted (${code})`;
  if (code.startsWith('HPE_')) return `what the server sent is no web page (${code})`;
  if (code.startsWith('ERR_BROTLI') || code.startsWith('ERR__ERROR_FORMAT')) return REASONS.Z_DATA_ERROR!;
  return REASONS[code] ?? error.message;
}

/** What went wrong on the way, as a sentence. */
export function explainFetch(error: unknown, uri: string): SourceError {
  if (error instanceof SourceError) return error;
  // Several addresses were tried: the first says enough.
  const first = error instanceof AggregateError ? (error.errors[0] as unknown) : error;
  return new SourceError(uri, first instanceof Error ? reason(first) : String(first), { cause: error });
}
