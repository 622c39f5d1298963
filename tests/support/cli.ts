/** The command line as a person meets it: a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

export interface Ran {
  code: number | null;
  stdout: string;
  /** Without the lines that tell how far a stage is: they come on a slow machine only. */
  stderr: string;
}

interface RunOptions {
  env?: Record<string, string>;
  /** Null leaves standard input open. */
  stdin?: string | null;
}

/** Starts `colloquy ARGS`; the settings of the developer's own shell play no part. */
export function startCli(args: readonly string[], { env = {}, stdin }: RunOptions = {}): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: root, NEO4J_URI: '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  if (stdin !== null) child.stdin.end(stdin ?? '');
  return child;
}

const PROGRESS = /^\{"stage":.*\}\n/gm;

/** Runs `colloquy ARGS` to its end. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startCli(args, options);
  const output = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]!.on('data', (chunk: Buffer) => (output[stream] += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout: output.stdout, stderr: output.stderr.replace(PROGRESS, '') };
}
