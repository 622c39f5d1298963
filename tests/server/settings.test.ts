import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../server/settings.ts';

describe('the settings', () => {
  it('take an empty value as absent', () => {
    expect(readSettings({ PORT: '', NEO4J_URI: '' })).toEqual(readSettings({}));
  });

  it.each(['-1', '65536', '1e3', '80.5', ' ', '0x50', '٨٠'])('refuse a port that is none: "%s"', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow('PORT: expected a whole number from 0 to 65535');
  });

  it('name every variable that is wrong', () => {
    expect(() => readSettings({ PORT: 'x', MODEL_FETCH: 'yes' })).toThrow(
      /^PORT: .*; MODEL_FETCH: expected auto or never$/,
    );
  });

  it('find a folder from where the command was typed', () => {
    const settings = readSettings({ DATA_DIR: 'here', MODEL_DIR: '/models', INIT_CWD: '/home/ana' });
    const dir = path.resolve('/home/ana/here');
    expect(settings).toMatchObject({
      dataDir: dir,
      modelDir: path.resolve('/models'),
      store: { engine: 'embedded', dir },
    });
  });

  it('name the sites that may show the explorer in a frame', () => {
    const EMBED_ORIGINS = 'https://example.org, http://127.0.0.1:8080';
    expect(readSettings({ EMBED_ORIGINS }).embedOrigins).toEqual(['https://example.org', 'http://127.0.0.1:8080']);
    expect(readSettings({}).embedOrigins).toEqual([]);
  });

  it.each(['example.org', 'https://example.org/', "'self'", 'https://a.example; script-src *', '*', 'null'])(
    'refuse what is no origin: %s',
    (EMBED_ORIGINS) => expect(() => readSettings({ EMBED_ORIGINS })).toThrow('EMBED_ORIGINS: expected origins'),
  );

  it('say under which address visitors reach the server', () => {
    expect(readSettings({ PUBLIC_URL: 'https://talks.example.org/' }).publicUrl).toBe('https://talks.example.org');
    expect(readSettings({}).publicUrl).toBeNull();
  });

  it.each(['talks.example.org', 'https://example.org/talks', 'ftp://example.org', 'https://a.example"><x', 'https://'])(
    'refuse a public address that is none: %s',
    (PUBLIC_URL) =>
      expect(() => readSettings({ PUBLIC_URL })).toThrow('PUBLIC_URL: expected the address of this server'),
  );

  it('choose Neo4j by its address', () => {
    expect(readSettings({ NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'secret' }).store).toEqual({
      engine: 'neo4j',
      uri: 'bolt://127.0.0.1:7687',
      username: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
  });
});
