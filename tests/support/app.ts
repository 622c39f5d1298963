/** The program as a person starts it, in a process of its own, for end-to-end tests and benchmarks. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');

export interface RunningApp {
  /** Address of the explorer, without a slash at its end. */
  url: string;
  pid: number;
  /** What the process has printed so far, both streams. */
  output(): string;
  /** Ends it as Ctrl-C does; resolves with the exit code. */
  stop(): Promise<number | null>;
}

interface StartOptions {
  dataDir: string;
  /** More environment, e.g. NEO4J_URI. */
  env?: Record<string, string>;
}

/** Starts `colloquy start` on a free port and resolves once `/readyz` answers 200. */
export async function startApp({ dataDir, env = {} }: StartOptions): Promise<RunningApp> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'start'], {
    cwd: root,
    env: { ...process.env, NEO4J_URI: '', ...env, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /Colloquy is at (http:\S+)/.exec(output)?.[1];
      if (address) resolve(address.replace(/\/$/, ''));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then((code) => reject(new Error(`colloquy start ended with ${code}:\n${output}`)));
  });
  await untilReady(url);
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { url, pid: child.pid!, output: () => output, stop };
}

async function untilReady(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(`${url}/readyz`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
