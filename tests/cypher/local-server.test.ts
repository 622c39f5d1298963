/** A Neo4j of this machine: what it needs, and that it starts again where it stopped. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocalNeo4jError, startLocalNeo4j, type LocalNeo4jOptions } from '../../cypher/neo4j/local-server.ts';
import { temporaryFolder } from '../support/folder.ts';
import { neo4jLeftOut } from '../support/machine.ts';
import { neo4jLibraries } from '../support/neo4j.ts';

const given = process.env.PATH;
let dir: string;

/** A machine on which only these commands are found. */
async function onlyHas(...commands: string[]): Promise<void> {
  const bin = path.join(dir, 'bin');
  await mkdir(bin, { recursive: true });
  for (const command of commands) await writeFile(path.join(bin, command), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  process.env.PATH = bin;
}

const start = (options: Partial<LocalNeo4jOptions> = {}) =>
  startLocalNeo4j({
    libraries: path.join(dir, 'lib'),
    home: path.join(dir, 'home'),
    port: 0,
    password: 'eight characters',
    ...options,
  });

describe('a local Neo4j', () => {
  beforeEach(() => {
    dir = temporaryFolder('neo4j');
  });
  afterEach(() => {
    process.env.PATH = given;
  });

  it('needs a JDK', async () => {
    await onlyHas();
    await expect(start()).rejects.toThrow(
      new LocalNeo4jError('A local Neo4j needs a JDK, version 17: `java` was not found.'),
    );
  });

  it('needs Maven the first time', async () => {
    await onlyHas('java');
    await expect(start()).rejects.toThrow(
      new LocalNeo4jError('A local Neo4j needs Maven, to fetch it once: `mvn` was not found.'),
    );
  });

  const leftOut = neo4jLeftOut();
  describe.skipIf(leftOut)(leftOut ?? 'where there is all it needs', () => {
    it('starts again with the password it has, and refuses a port in use', async () => {
      const first = await start({ libraries: neo4jLibraries });
      await first.stop();
      const second = await start({ libraries: neo4jLibraries });
      const port = Number(new URL(second.uri).port);
      await expect(start({ libraries: neo4jLibraries, port })).rejects.toThrow(
        new LocalNeo4jError(`The port ${port} cannot be taken: is it in use?`),
      );
      await second.stop();
    }, 240_000); // two starts of a server
  });
});
