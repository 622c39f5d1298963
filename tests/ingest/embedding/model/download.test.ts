import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { download } from '../../../../ingest/embedding/model/download.ts';
import { temporaryFolder } from '../../../support/folder.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0)) close();
});

const listening = (server: ReturnType<typeof createServer>) =>
  new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      closing.push(() => server.close().closeAllConnections());
      resolve((server.address() as AddressInfo).port);
    }),
  );

/** A proxy that connects whoever asks to one port of this machine, whatever name they asked for. */
function proxyTo(port: number) {
  const asked: string[] = [];
  const proxy = createServer().on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    const target = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      target.pipe(socket).pipe(target);
    });
    target.on('error', () => socket.destroy());
    socket.on('error', () => target.destroy());
  });
  return { proxy, asked };
}

describe('a download', () => {
  it('goes through the proxy that the environment names', async () => {
    const port = await listening(createServer((_request, response) => response.end('hello')));
    const { proxy, asked } = proxyTo(port);
    vi.stubEnv('HTTP_PROXY', `http://127.0.0.1:${await listening(proxy)}`);
    vi.stubEnv('NO_PROXY', '');
    const file = path.join(temporaryFolder(), 'file');
    const onBytes = vi.fn();
    await download('http://far.example/file', file, { bytes: 5, signal: new AbortController().signal, onBytes });
    expect(readFileSync(file, 'utf8')).toBe('hello');
    expect(asked).toEqual(['far.example:80']);
    expect(onBytes).toHaveBeenLastCalledWith(5);
  });

  it('names the host that does not answer', async () => {
    const server = createServer();
    const port = await listening(server);
    await new Promise((resolve) => server.close(resolve));
    const file = path.join(temporaryFolder(), 'file');
    const options = { bytes: 5, signal: new AbortController().signal, onBytes: () => {} };
    await expect(download(`http://127.0.0.1:${port}/file`, file, options)).rejects.toThrow(
      `127.0.0.1:${port} failed: ECONNREFUSED`,
    );
  });
});
