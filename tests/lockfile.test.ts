import { describe, expect, it } from 'vitest';
import { FOREIGN_BINARIES, readLockfile } from './support/lockfile.ts';

const packages = Object.entries(readLockfile().packages).filter(([name]) => name !== '');

describe('the lockfile', () => {
  it('names no host, so that any registry serves it', () => {
    expect(packages.filter(([, entry]) => entry.resolved !== undefined).map(([name]) => name)).toEqual([]);
  });

  it('holds the embedded engine for every platform it is built for', () => {
    const names = packages.map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining([...Object.keys(FOREIGN_BINARIES), 'node_modules/@grafeo-db/js-linux-x64-gnu']),
    );
  });

  it('holds no package under the GPL', () => {
    const gpl = packages.filter(([, { license }]) => license && /\b(A|L)?GPL/.test(license) && !/ OR /.test(license));
    // Prebuilt image library of the model runtime, linked dynamically and never called here: LGPL, which allows that.
    expect(gpl.map(([name]) => name).filter((name) => !name.startsWith('node_modules/@img/sharp-'))).toEqual([]);
  });

  it('holds only packages that run on Node 20.19', () => {
    const tooNew = packages.filter(([, { engines }]) => /^\s*>=\s*(2[1-9]|[3-9]\d)/.test(engines?.node ?? ''));
    expect(tooNew.map(([name]) => name)).toEqual([]);
  });
});
