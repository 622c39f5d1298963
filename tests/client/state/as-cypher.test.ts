/** The script of a view, run on a real Neo4j: what comes back is what was shown. */
import neo4j, { type Driver, type Integer, type Node } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphNode } from '../../../contract/graph.ts';
import { NodeId } from '../../../contract/ids.ts';
import { reads } from '../../../cypher/reads/index.ts';
import { waysBetween } from '../../../cypher/ways/index.ts';
import type { Store } from '../../../cypher/store.ts';
import { scriptOf, statementsOf, type PathsBetween, type Statement } from '../../../client/state/as-cypher.ts';
import { createLog } from '../../../client/state/log.ts';
import { mapOf } from '../../../client/state/runnable.ts';
import { emptyView } from '../../../client/state/view.ts';
import { namesIn } from '../../../client/state/words.ts';
import { clear } from '../../cypher/clear.ts';
import { emptyBatch } from '../../cypher/graphs.ts';
import { openNeo4jForTest } from '../../cypher/open.ts';
import { neo4jLeftOut } from '../../support/machine.ts';
import { testNeo4jSettings } from '../../support/neo4j.ts';
import { ADA, EMMY, ENGINES, rows, subgraph, SYMMETRY } from '../fixture-rows.ts';

const ref = (id: string) => ({ id });
const joins = ({ source, target }: { source: string; target: string }, one: string, other: string) =>
  (source === one && target === other) || (source === other && target === one);

const [ada, emmy] = [NodeId.parse(ADA), NodeId.parse(EMMY)];
const log = createLog(emptyView);
log.dispatch({ type: 'node selected', id: ada, onCanvas: false });
log.dispatch({ type: 'kind toggled', kind: 'topic' });
log.dispatch({ type: 'expanded', node: ada, relation: 'GAVE', outgoing: true });
log.dispatch({ type: 'focused', focus: { id: ada, depth: 1 } });
log.dispatch({ type: 'path started', from: ada });
log.dispatch({ type: 'path ended', to: emmy });
log.dispatch({ type: 'more shown', node: ada, relation: 'GAVE', outgoing: true });

/** A way that is not the shortest, as the page tells one around what everybody shares. */
const told = { nodes: [ADA, ENGINES, SYMMETRY, EMMY], edges: [] as string[] };
told.edges = told.nodes.slice(1).map((id, i) => subgraph.edges.find((edge) => joins(edge, told.nodes[i]!, id))!.id);
const between: PathsBetween = (from, to) =>
  from === ada && to === emmy ? [{ nodes: told.nodes.map(ref), edges: told.edges.map(ref) }] : undefined;
const statements = statementsOf(subgraph, log.past().steps, namesIn(subgraph.nodes), between);

describe('the script of a view', () => {
  it('is what is shown, then each step that asked the graph something', () => {
    expect(statements.map(({ title }) => title)).toEqual([
      'What is shown',
      'Opened Ada Lovelace',
      'Expanded “Gave” of Ada Lovelace',
      'Asked for the path to Emmy Noether',
      'Showed more of “Gave” of Ada Lovelace',
    ]);
  });

  it('asks for as many neighbours as were shown after a step', () => {
    expect(statements[2]!.text).toMatch(/LIMIT 25$/);
    expect(statements[4]!.text).toMatch(/LIMIT 50$/);
  });

  it('leaves out a path whose answer is not at hand, rather than to guess at it', () => {
    const without = statementsOf(subgraph, log.past().steps, namesIn(subgraph.nodes), () => undefined);
    expect(without.map(({ title }) => title)).not.toContain('Asked for the path to Emmy Noether');
  });

  it('holds ids in its parameters only, and a title in one line', () => {
    for (const { text } of statements) expect(text).not.toMatch(/person:|talk:/);
    const hostile: Statement = { title: 'a\n}) DETACH DELETE n //', text: 'RETURN 1', params: { id: 'x"\n\\' } };
    expect(scriptOf([hostile])).toBe('// a }) DETACH DELETE n //\n:param {id: "x\\"\\n\\\\"};\nRETURN 1;\n');
  });
});

/** As `load` hands rows over. */
const hashed = <R extends { id: string }>(row: R) => ({ ...row, hash: `hash of ${row.id}` });

const leftOut = neo4jLeftOut();
describe.skipIf(leftOut)(leftOut ?? 'the script on Neo4j', () => {
  let opened: { store: Store; release: () => Promise<void> };
  let driver: Driver;
  beforeAll(async () => {
    opened = await openNeo4jForTest();
    await clear(opened.store);
    await opened.store.write({ ...emptyBatch(), nodes: rows.nodes.map(hashed), edges: rows.edges.map(hashed) });
    const { uri, username, password } = testNeo4jSettings();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  });
  afterAll(async () => {
    await driver?.close();
    await opened?.release();
  });

  /** The ids of the nodes and relationships in a value: alone, in a list or along a path. */
  function idsIn(value: unknown): string[] {
    if (neo4j.isNode(value) || neo4j.isRelationship(value)) return [String(value.properties.id)];
    if (neo4j.isPath(value))
      return value.segments.flatMap(({ start, relationship, end }) => idsIn([start, relationship, end]));
    return Array.isArray(value) ? value.flatMap(idsIn) : [];
  }

  async function idsFrom({ text, params }: Statement): Promise<string[]> {
    const { records } = await driver.executeQuery(text, { ...params });
    return [...new Set(records.flatMap((record) => idsIn([...record.values()])))].sort();
  }

  it('returns every node and edge that was shown, and no other', async () => {
    const shown = [...subgraph.nodes, ...subgraph.edges].map(({ id }) => id).sort();
    expect(await idsFrom(statements[0]!)).toEqual(shown);
  });

  it('reads parameters as they were meant', async () => {
    const params = { id: 'talk:"it\'s"\n\\u0041\\\u0007é𝔾', limit: 5, ids: ['person:a', 'b\\'] };
    const { records } = await driver.executeQuery(`RETURN ${mapOf(params)} AS params`, {});
    expect(records[0]!.toObject()).toEqual({ params: { ...params, limit: neo4j.int(5) } });
  });

  it('returns for each step what the step brought', async () => {
    const [, opened_, expanded, path] = await Promise.all(statements.map(idsFrom));
    expect(opened_).toEqual([ADA]);
    expect(expanded).toEqual([`GAVE:${ADA}->${ENGINES}`, ADA, ENGINES]);
    expect(path).toEqual([...told.nodes, ...told.edges].sort());
  });

  it('tells the same paths as the page, in the same order, also around what everybody shares', async () => {
    const ends = (await opened.store.read(reads.graphNodes, { ids: [ADA, EMMY] })) as [GraphNode, GraphNode];
    const { ways } = await waysBetween(opened.store, ends, 5);
    const paths = ways.map(({ nodes, edges }) => ({ nodes: nodes.map(ref), edges }));
    const asked = statementsOf(subgraph, log.past().steps, namesIn(subgraph.nodes), () => paths);
    const { text, params } = asked.find(({ title }) => title.startsWith('Asked for the path'))!;
    const { records } = await driver.executeQuery(text, { ...params });
    const found = ways.map(({ nodes }, place) => {
      const steps = records.filter((record) => neo4j.integer.toNumber(record.get('path') as Integer) === place);
      return [nodes[0], ...steps.map((record) => String((record.get('m') as Node).properties.id))];
    });
    expect(ways.length).toBeGreaterThan(0);
    expect(found).toEqual(ways.map(({ nodes }) => nodes));
  });
});
