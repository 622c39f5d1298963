/** What a person is told when Neo4j cannot be used. */
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type StoreSettings } from '../../cypher/open.ts';
import { reads } from '../../cypher/reads/index.ts';
import { StoreUnavailable } from '../../cypher/store.ts';
import { neo4jLeftOut } from '../support/machine.ts';
import { claimNeo4j, testNeo4jSettings } from '../support/neo4j.ts';

type Neo4jSettings = Extract<StoreSettings, { engine: 'neo4j' }>;
const nowhere: Neo4jSettings = {
  engine: 'neo4j',
  uri: 'bolt://name:hidden@127.0.0.1:1',
  username: 'neo4j',
  password: 'hidden',
  database: 'neo4j',
};

const message = async (settings: Neo4jSettings) => {
  const error: unknown = await openStore(settings).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreUnavailable);
  return (error as Error).message;
};

describe('without a server', () => {
  it('says where nothing answers, without the password', async () => {
    expect(await message({ ...nowhere, uri: 'bolt://127.0.0.1:1' })).toBe(
      'Neo4j at bolt://127.0.0.1:1 does not answer: is it running?',
    );
  });

  it('says so after one try, not after many', async () => {
    let tries = 0;
    const hangingUp = createServer((socket) => {
      tries++;
      socket.destroy();
    });
    hangingUp.listen(0, '127.0.0.1');
    await once(hangingUp, 'listening');
    const { port } = hangingUp.address() as AddressInfo;
    expect(await message({ ...nowhere, uri: `bolt://127.0.0.1:${port}` })).toMatch(/does not answer: is it running\?$/);
    expect(tries).toBe(1);
    hangingUp.close();
  });

  it.each(['http://127.0.0.1:7687', 'not an address', 'bolt://name:hidden@127.0.0.1:1'])(
    'says what an address looks like instead of %s',
    async (uri) => {
      const said = await message({ ...nowhere, uri });
      expect(said).toMatch(/NEO4J_URI|does not answer/);
      expect(said).not.toContain('hidden');
    },
  );
});

/** Stands between driver and server, and can break the line. */
async function openLine(to: URL): Promise<{ port: number; cut(): Promise<void>; mend(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(Number(to.port), to.hostname);
    for (const socket of [near, far])
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    sockets.add(near).add(far);
    near.pipe(far).pipe(near);
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const cut = async () => {
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, 'close');
  };
  return { port, cut, mend: async () => void (await listen(port)) };
}

const leftOut = neo4jLeftOut();
describe.skipIf(leftOut)(leftOut ?? 'with a server', () => {
  let giveBack: () => Promise<void>;
  beforeAll(async () => {
    giveBack = await claimNeo4j();
  });
  afterAll(async () => {
    await giveBack();
  });

  it('says that the password is wrong', async () => {
    const said = await message({ ...testNeo4jSettings(), password: 'not the password' });
    expect(said).toMatch(/refused the user "neo4j": NEO4J_USERNAME or NEO4J_PASSWORD is wrong\.$/);
    expect(said).not.toContain('not the password');
  });

  it('says that there is no such database', async () => {
    expect(await message({ ...testNeo4jSettings(), database: 'nothere' })).toMatch(
      /has no database "nothere": NEO4J_DATABASE is wrong\.$/,
    );
  });

  it('says so when the server goes away while serving, and recovers when it is back', async () => {
    const settings = testNeo4jSettings();
    const line = await openLine(new URL(settings.uri));
    const store = await openStore({ ...settings, uri: `bolt://127.0.0.1:${line.port}` });
    try {
      await store.health();
      await line.cut();
      await expect(store.health()).rejects.toThrow(StoreUnavailable);
      await expect(store.read(reads.counts, {})).rejects.toThrow(/does not answer: is it running\?$/);
      await line.mend();
      await expect(store.health()).resolves.toBeUndefined();
    } finally {
      await store.close();
      await line.cut();
    }
  });
});
