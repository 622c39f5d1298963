/** Whether a folder holds the pinned model. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PinnedModel } from './pinned.ts';

/** SHA-256 of a file, read piece by piece so that the event loop goes on. */
async function sha256Of(file: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 20, signal })) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** @throws unless the file has the pinned hash */
export async function verifyFile(file: string, sha256: string, signal: AbortSignal): Promise<void> {
  const found = await sha256Of(file, signal);
  if (found !== sha256) throw new Error(`${path.basename(file)} has SHA-256 ${found}, expected ${sha256}`);
}

async function verifySettings(file: string): Promise<void> {
  JSON.parse(await readFile(file, 'utf8'));
}

/** Says plainly that a file is missing. */
async function present(name: string, check: Promise<void>): Promise<void> {
  await check.catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'ENOENT' ? new Error(`${name} is missing`, { cause }) : cause;
  });
}

/**
 * The settings may be the hub's own, which say more; the weights and the tokenizer are the pinned bytes.
 *
 * @throws naming the first file that is missing or differs
 */
export async function verifyModel(dir: string, model: PinnedModel, signal: AbortSignal): Promise<void> {
  for (const name of Object.keys(model.settings)) await present(name, verifySettings(path.join(dir, name)));
  for (const { path: name, sha256 } of model.files)
    await present(name, verifyFile(path.join(dir, name), sha256, signal));
}
