/** Folders next to the model in which it is made ready: the model's own folder is whole or not there. */
import { chmod, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

const partName = (dir: string) => `${path.basename(dir)}.part-`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Removes what processes that were killed left behind. */
async function sweep(dir: string): Promise<void> {
  const parent = path.dirname(dir);
  const parts = (await readdir(parent)).filter((name) => name.startsWith(partName(dir)));
  const left = parts.filter((name) => !isRunning(Number.parseInt(name.slice(partName(dir).length), 10)));
  for (const name of left) await rm(path.join(parent, name), { recursive: true, force: true });
}

/** Makes an empty folder beside `dir`, named after this process. */
export async function openStage(dir: string): Promise<string> {
  await mkdir(path.dirname(dir), { recursive: true });
  await sweep(dir);
  const stage = await mkdtemp(path.join(path.dirname(dir), `${partName(dir)}${process.pid}-`));
  // A temporary folder is for one person; the model is for everyone who may read the folder of models.
  await chmod(stage, 0o755);
  return stage;
}

/**
 * Puts the stage in the place of `dir`, in one step for whoever looks. What was there goes aside first, and then away.
 *
 * @throws when another process put something there in between
 */
export async function publish(stage: string, dir: string): Promise<void> {
  const old = `${stage}-old`;
  await rename(dir, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(stage, dir);
  await rm(old, { recursive: true, force: true });
}
