/** A server of tests, on this machine, and a guard that lets it be reached under names. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import type { Guard } from '../../../../ingest/sources/url/guard.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Serves answers by path; what is asked for is in `asked`. */
export async function serve(answers: Record<string, Answer>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host}${request.url}`);
    const answer = answers[request.url!.split('?')[0]!];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { asked, port, at: (path: string, host = 'pages.test') => `http://${host}:${port}${path}` };
}

/** Every name of tests is this machine, and this machine may be connected to. */
export const open: Guard = {
  resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  allows: (address) => address === '127.0.0.1',
};

/** Answers with a page. */
export const page =
  (body: string | Buffer, headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' }): Answer =>
  (_request, response) =>
    response.writeHead(200, headers).end(body);

export const redirect =
  (location: string, status = 302): Answer =>
  (_request, response) =>
    response.writeHead(status, { location }).end('moved');
