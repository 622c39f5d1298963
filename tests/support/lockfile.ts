/**
 * Puts back what npm leaves out of the lockfile: the embedded engine's binaries for the platforms it was not made on, without
 * which `npm ci` refuses to run there. After every `npm install`: `npx tsx tests/support/lockfile.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const VERSION = '0.6.0';

interface Entry {
  version: string;
  cpu: string[];
  libc?: string[];
  license: string;
  optional: true;
  os: string[];
  engines: { node: string };
}

/** The binaries of `@grafeo-db/js` that a lockfile made on glibc Linux x64 lacks. */
export const FOREIGN_BINARIES: Record<string, Entry> = Object.fromEntries(
  (
    [
      ['darwin-arm64', 'darwin', 'arm64', null],
      ['darwin-x64', 'darwin', 'x64', null],
      ['linux-arm64-gnu', 'linux', 'arm64', 'glibc'],
      ['linux-arm64-musl', 'linux', 'arm64', 'musl'],
      ['win32-x64-msvc', 'win32', 'x64', null],
    ] as const
  ).map(([name, os, cpu, libc]) => [
    `node_modules/@grafeo-db/js-${name}`,
    {
      version: VERSION,
      cpu: [cpu],
      ...(libc && { libc: [libc] }),
      license: 'Apache-2.0',
      optional: true,
      os: [os],
      engines: { node: '>=20' },
    },
  ]),
);

export const LOCKFILE = path.join(import.meta.dirname, '../../package-lock.json');

export interface Lockfile {
  packages: Record<string, { version?: string; resolved?: string; license?: string; engines?: { node?: string } }>;
}

export const readLockfile = () => JSON.parse(readFileSync(LOCKFILE, 'utf8')) as Lockfile;

if (process.argv[1] === import.meta.filename) {
  const lockfile = readLockfile();
  const root = lockfile.packages[''];
  const rest = Object.entries({ ...lockfile.packages, ...FOREIGN_BINARIES }).filter(([name]) => name !== '');
  const byName = rest.sort(([a], [b]) => a.localeCompare(b, 'en'));
  for (const [, entry] of byName) delete (entry as { resolved?: string }).resolved;
  writeFileSync(
    LOCKFILE,
    `${JSON.stringify({ ...lockfile, packages: { '': root, ...Object.fromEntries(byName) } }, null, 2)}\n`,
  );
}
