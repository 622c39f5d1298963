/** Every `.cypher` file is declared, opens in English, and agrees with the schemas it is declared with. */
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { questions } from '../../contract/questions/index.ts';
import { filesIn, statement, type Engine } from '../../cypher/catalog.ts';
import { embeddedReads } from '../../cypher/embedded/search.ts';
import { appliedMigrations, migrationsOf, pending } from '../../cypher/migrations.ts';
import { neo4jReads } from '../../cypher/neo4j/search.ts';
import { questionRead, type Read } from '../../cypher/read.ts';
import { reads } from '../../cypher/reads/index.ts';
import { storedReads } from '../../cypher/stored.ts';

const shared: Read[] = [
  ...Object.values(reads),
  ...Object.values(storedReads),
  appliedMigrations,
  ...questions.map(questionRead),
];
const declared: [Engine, Read][] = [
  ...shared.flatMap((query): [Engine, Read][] => [
    ['embedded', query],
    ['neo4j', query],
  ]),
  ...Object.values(embeddedReads).map((query): [Engine, Read] => ['embedded', query]),
  ...Object.values(neo4jReads).map((query): [Engine, Read] => ['neo4j', query]),
];
const fileOf = ([engine, { folder, name }]: [Engine, Read]) => statement(engine, folder, name).file;
const described = (header: string) => [...header.matchAll(/^\$(\w+)/gm)].map(([, name]) => name!).sort();

describe('the catalogue', () => {
  it('holds no read and no question that is not declared', () => {
    expect(new Set(declared.map(fileOf))).toEqual(new Set([...filesIn('reads'), ...filesIn('questions')]));
  });

  describe.each(declared.map((one) => [fileOf(one), ...one] as const))('%s on %s', (_file, engine, query) => {
    const { header, params, columns } = statement(engine, query.folder, query.name);

    it('opens with a question and says what a row is', () => {
      expect(header.split('\n')[0]).toMatch(/\?( |$)/);
      expect(header).toMatch(/^Row: /m);
    });

    it('takes the declared parameters and describes each', () => {
      expect(params).toEqual(Object.keys(query.params.shape).sort());
      expect(described(header)).toEqual(params);
    });

    it('returns the declared columns', () => {
      expect([...columns].sort()).toEqual(Object.keys(query.row.shape).sort());
    });
  });

  it('says why there is a variant', () => {
    const variants = [...filesIn('reads'), ...filesIn('load'), ...filesIn('migrations')].filter((file) =>
      /\.(embedded|neo4j)\.cypher$/.test(file),
    );
    for (const file of variants) {
      const [, folder, name, engine] = /^(\w+)\/(.+)\.(embedded|neo4j)\.cypher$/.exec(file)!;
      const { header } = statement(engine as Engine, folder as 'reads', name!);
      expect(header, file).toMatch(/variant|only|indexes of (Neo4j|the embedded engine)/i);
    }
  });

  it('keeps every file of load/ to rows and a count', () => {
    for (const file of filesIn('load')) {
      const [, name, engine = 'neo4j'] = /^load\/([\w-]+?)(?:\.(embedded|neo4j))?\.cypher$/.exec(file)!;
      const { params, columns } = statement(engine as Engine, 'load', name!);
      expect(columns, file).toEqual(['written']);
      if (params.length > 0) expect(params, file).toEqual(['rows']);
    }
  });

  it('asks for nothing that a row schema could not be checked against', () => {
    for (const [, { row }] of declared) expect(row).toBeInstanceOf(z.ZodObject);
  });
});

describe('migrations', () => {
  const [first] = migrationsOf('neo4j');

  it('are numbered without a gap, the same on both engines', () => {
    const versions = migrationsOf('neo4j').map(({ version }) => version);
    expect(versions).toEqual(migrationsOf('embedded').map(({ version }) => version));
    expect(versions).toEqual(versions.map((_, i) => `V${String(i + 1).padStart(3, '0')}`));
  });

  it('are pending until they are applied', () => {
    expect(pending([first!], [])).toEqual([first]);
    expect(pending([first!], [first!])).toEqual([]);
  });

  it('are refused when they changed after they were applied, or are unknown', () => {
    expect(() => pending([first!], [{ version: 'V001', checksum: 'other' }])).toThrow(
      'The migration V001 was applied to the graph in another form than it has now.',
    );
    expect(() => pending([first!], [first!, { version: 'V900', checksum: 'x' }])).toThrow(/V900.*does not know/);
  });
});
