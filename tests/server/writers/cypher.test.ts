/** The script in an empty Neo4j: what it makes there is what was written, and nothing in a text is run. */
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cypher } from '../../../server/writers/cypher.ts';
import { fieldsOfKind, nodeFields } from '../../../server/writers/fields.ts';
import { neo4jLeftOut } from '../../support/machine.ts';
import { claimNeo4j, testNeo4jSettings } from '../../support/neo4j.ts';
import { edgeRow, nodeRow } from '../../support/rows.ts';
import { expected, type Read } from './expected.ts';
import { materialFrom, written, type Given } from './given.ts';
import { graphs } from './graphs.ts';
import { only } from './only.ts';

type Facts = Record<string, unknown>;

/** Lists of things with parts are lists of JSON in a database. */
const OF_JSON = new Set(['links', 'report', 'provenance', 'sentences', 'terms', 'facts']);
/** Integers come as the driver's own, so that a whole number that should be a float is told from one. */
const factOf = (name: string, value: unknown): unknown => {
  if (neo4j.isInt(value)) return value.toNumber();
  return OF_JSON.has(name) ? (value as string[]).map((one) => JSON.parse(one) as unknown) : value;
};
const facts = (row: Facts) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, factOf(name, value)]));

const leftOut = neo4jLeftOut();
describe.skipIf(leftOut)(leftOut ?? 'Neo4j', () => {
  let driver: Driver;
  let giveBack: () => Promise<void>;
  beforeAll(async () => {
    const { uri, username, password } = testNeo4jSettings();
    giveBack = await claimNeo4j();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  });
  const empty = () => driver.executeQuery('MATCH (n:Node) DETACH DELETE n');
  afterAll(async () => {
    await empty();
    await driver.close();
    await giveBack();
  });

  /** Runs it as cypher-shell does: statement by statement. No text holds a line end, so that `;` at one ends a statement. */
  async function run(script: string): Promise<void> {
    await empty();
    const statements = script.split(/;\n/).filter((statement) => statement.trim());
    for (const statement of statements) await driver.executeQuery(statement);
  }

  async function read(): Promise<Read & { raw: Facts[] }> {
    const nodes = await driver.executeQuery('MATCH (n:Node) RETURN properties(n) AS facts, labels(n) AS labels');
    const edges = await driver.executeQuery(
      'MATCH (a:Node)-[r]->(b:Node) RETURN properties(r) AS facts, type(r) AS type, a.id AS source, b.id AS target',
    );
    const raw = nodes.records.map((record) => ({
      ...(record.get('facts') as Facts),
      labels: record.get('labels') as unknown,
    }));
    return {
      raw,
      nodes: Object.fromEntries(raw.map((row) => [(row as Facts).id, facts(row)])) as Read['nodes'] & object,
      edges: Object.fromEntries(
        edges.records.map((record) => {
          const { facts: of, ...ends } = record.toObject() as { facts: Facts };
          return [of.id, { ...facts(of), ...ends }];
        }),
      ) as Read['edges'] & object,
    };
  }

  it('holds every declared field of any graph', async () => {
    for (const given of fc.sample(graphs(25), { seed: 3, numRuns: 1 })) {
      await run(await written(cypher, materialFrom(given)));
      const [found, asked] = [await read(), await expected(given, cypher)];
      expect(only({ nodes: found.nodes!, edges: found.edges! }, asked)).toEqual(asked);
    }
  }, 300_000);

  it('types facts as they are declared, and labels nodes by their kind', async () => {
    const given: Given = {
      nodes: [nodeRow('theme:floods', 'Floods', { x: 2, y: -3, degree: 4, stability: 1, limit: 0 })],
      edges: [],
      sources: [],
    };
    await run(await written(cypher, materialFrom(given)));
    const { raw } = await read();
    expect(raw[0]!.labels).toEqual(['Node', 'Theme']);
    const types = new Map(nodeFields.map(({ name, type }) => [name, type]));
    for (const { name } of fieldsOfKind('theme')) {
      const value = raw[0]![name];
      if (types.get(name) === 'integer') expect(neo4j.isInt(value), name).toBe(true);
      if (types.get(name) === 'number') expect(typeof value, name).toBe('number');
    }
  });

  it('makes the same graph when it is run again', async () => {
    const given: Given = {
      nodes: [nodeRow('person:ana', 'Ana'), nodeRow('talk:m/floods', 'Floods')],
      edges: [edgeRow('GAVE', 'person:ana', 'talk:m/floods')],
      sources: [],
    };
    const script = await written(cypher, materialFrom(given));
    await run(script + script.slice(script.indexOf('UNWIND')));
    const { nodes, edges } = await read();
    expect([Object.keys(nodes!).length, Object.keys(edges!).length]).toEqual([2, 1]);
  });

  it('runs nothing that stands in a text, however it is spelled', async () => {
    const texts = [
      '\\u0027',
      '\\\\u0027',
      "'",
      "\\'",
      '\\',
      '\\\\',
      "\\u005c'",
      "'}] AS row MATCH (n) DETACH DELETE n //",
      '\u0000',
      '\\u000',
      '$p',
      '`',
    ];
    const given: Given = {
      nodes: texts.map((label, at) => nodeRow(`topic:${at}`, label)),
      edges: [],
      sources: [],
    };
    await run(await written(cypher, materialFrom(given)));
    const { nodes } = await read();
    expect(texts.map((_, at) => nodes![`topic:${at}`]?.label)).toEqual(texts);
  });
});
