/** A real Neo4j on this machine without Docker: its parts from Maven, run by the JDK, Bolt on loopback with a password. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);
const parts = path.join(import.meta.dirname, 'local');

export interface LocalNeo4j {
  uri: string;
  version: string;
  /** Resolves when the server has stopped, asked to or not. */
  stopped: Promise<void>;
  stop(): Promise<void>;
}

export interface LocalNeo4jOptions {
  /** Folder in which Neo4j's libraries are kept from run to run. */
  libraries: string;
  /** Folder of the database. */
  home: string;
  /** 0 takes a free one. */
  port: number;
  /** At least eight characters: Neo4j's rule. */
  password: string;
}

/** Something that is needed is not on this machine. The message says what, for a person. */
export class LocalNeo4jError extends Error {
  override name = 'LocalNeo4jError';
}

async function mustHave(command: string, what: string): Promise<void> {
  await run(command, ['-version']).catch((cause: unknown) => {
    throw new LocalNeo4jError(`A local Neo4j needs ${what}: \`${command}\` was not found.`, { cause });
  });
}

/** A port that is free on loopback. */
async function freePort(port: number): Promise<number> {
  const probe = createServer();
  return new Promise((resolve, reject) => {
    probe.once('error', (cause) =>
      reject(new LocalNeo4jError(`The port ${port} cannot be taken: is it in use?`, { cause })),
    );
    probe.listen(port, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => resolve(free));
    });
  });
}

async function neo4jVersion(): Promise<string> {
  const pom = await readFile(path.join(parts, 'pom.xml'), 'utf8');
  return /<version>([\d.]+)<\/version>/.exec(pom)![1]!;
}

/** Fetches the libraries once (about 120 MB); a fetch that was cut off leaves nothing behind that looks whole. */
async function fetchLibraries(folder: string, version: string): Promise<string> {
  const whole = path.resolve(folder, `lib-${version}`);
  if (existsSync(whole)) return whole;
  await mustHave('mvn', 'Maven, to fetch it once');
  const part = `${whole}.${process.pid}.part`;
  await mkdir(folder, { recursive: true });
  const goal = ['-q', '-B', '-f', path.join(parts, 'pom.xml'), 'dependency:copy-dependencies'];
  try {
    await run('mvn', [...goal, '-DincludeScope=runtime', `-DoutputDirectory=${part}`], { maxBuffer: 2 ** 26 });
    await rename(part, whole).catch((error: unknown) => {
      if (!existsSync(whole)) throw error; // another process was faster
    });
  } catch (cause) {
    const said = (cause as { stdout?: string }).stdout?.split('\n').find((line) => line.includes('ERROR')) ?? '';
    throw new LocalNeo4jError(`Maven could not fetch Neo4j ${version}. ${said}`.trim(), { cause });
  } finally {
    await rm(part, { recursive: true, force: true });
  }
  return whole;
}

/** Resolves when the server says that it is ready; rejects with its last words when it ends first. */
async function ready(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  server.stderr!.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    createInterface(server.stdout!).on('line', (line) => line === 'READY' && resolve());
    server.once('exit', (code) => {
      const last = said.join('').trim().split('\n').filter((line) => !line.startsWith('\tat ')).slice(-3); // prettier-ignore
      reject(new LocalNeo4jError(`Neo4j ended at start (code ${code}). ${last.join(' ')}`));
    });
  });
}

/**
 * Starts the server; the first time its libraries are fetched.
 *
 * @throws {LocalNeo4jError} when Java or Maven is missing, the port is taken, or the server ends at start
 */
export async function startLocalNeo4j({ libraries, home, port, password }: LocalNeo4jOptions): Promise<LocalNeo4j> {
  await mustHave('java', 'a JDK, version 17');
  const version = await neo4jVersion();
  const lib = await fetchLibraries(libraries, version);
  const free = await freePort(port);
  await mkdir(home, { recursive: true });
  const source = path.join(parts, 'LocalNeo4j.java');
  const server = spawn('java', ['-Xmx1g', '-cp', path.join(lib, '*'), source, path.resolve(home), String(free)], {
    env: { ...process.env, NEO4J_PASSWORD: password },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // Ctrl-C is ours to pass on
  });
  const stopped = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await ready(server);
  const stop = async () => {
    server.stdin.end();
    await stopped;
  };
  return { uri: `bolt://127.0.0.1:${free}`, version, stopped, stop };
}
