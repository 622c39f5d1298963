/**
 * Statements for an empty Neo4j, one after the other, each ended by `;`. Values are literals, since a script has no parameters: a
 * text stands in single quotes, and nothing in it can end them (`literal`).
 */
import type { EdgeType, NodeRow } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';
import { groupBy } from '../../ingest/resolve/groups.ts';
import {
  edgeFields,
  edgeValueOf,
  fieldsOfKind,
  namesOf,
  nodeFields,
  valueOf,
  type Field,
  type FieldType,
} from './fields.ts';
import type { WrittenEdge, Writer } from './writer.ts';

const LABELS: Record<NodeKind, string> = {
  meeting: 'Meeting',
  series: 'Series',
  talk: 'Talk',
  person: 'Person',
  institution: 'Institution',
  topic: 'Topic',
  theme: 'Theme',
};

/** Nodes or edges of one statement. */
const IN_ONE = 250;

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Neo4j reads `\uXXXX` before it reads anything else, so a backslash of the text and a u behind it are kept apart. */
const quoted = (text: string) =>
  `'${text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\'\n\r\t]/g, (character) => ESCAPES[character]!)
    .replace(/\\\\(?=u)/g, "\\\\'+'")}'`;

/** A whole number that stands for a measure is still a float; an exponent has no plus sign. */
const float = (value: number) => {
  const text = String(value).replace('e+', 'e');
  return /[.e]/.test(text) ? text : `${text}.0`;
};

/** A value of a fact as Cypher writes it; members of a list that are no texts are JSON. */
function literal(value: unknown, { name, type }: Field): string {
  if (typeof value === 'number') return type === 'number' ? float(value) : String(value);
  if (value === null) return 'null';
  if (typeof value === 'string') return quoted(value);
  if (!Array.isArray(value)) throw new Error(`${name}: neither text, number nor list`);
  return `[${value.map((one: unknown) => quoted(typeof one === 'string' ? one : JSON.stringify(one))).join(',')}]`;
}

/** Things of one kind after the other, as many as one statement takes; what is left of each kind at the end. */
async function* gathered<T, K>(pieces: AsyncIterable<T[]>, kindOf: (one: T) => K): AsyncGenerator<[K, T[]]> {
  const waiting = new Map<K, T[]>();
  for await (const some of pieces)
    for (const [kind, more] of groupBy(some, kindOf)) {
      const all = [...(waiting.get(kind) ?? []), ...more];
      while (all.length >= IN_ONE) yield [kind, all.splice(0, IN_ONE)];
      waiting.set(kind, all);
    }
  for (const entry of waiting) if (entry[1].length > 0) yield entry;
}

/** Goes through rows that are lists: Neo4j plans each key of a map anew, four times as long. What no row has is left out. */
function nodeStatement(kind: NodeKind, nodes: readonly NodeRow[]): string {
  const [id, ...facts] = fieldsOfKind(kind).filter(({ name }) => nodes.some((node) => valueOf(node, name) !== null));
  const rows = nodes.map(
    (node) => `[${[id!, ...facts].map((field) => literal(valueOf(node, field.name), field)).join(',')}]`,
  );
  const sets = facts.map(({ name }, at) => `n.\`${name}\` = row[${at + 1}]`);
  return `UNWIND [\n${rows.join(',\n')}\n] AS row\nMERGE (n:Node {id: row[0]})\nSET n:${LABELS[kind]}, ${sets.join(', ')};\n`;
}

/** What the ends and the type say. */
const SAID: ReadonlySet<string> = new Set(['id', 'type', 'source', 'target']);
const edgeFacts = edgeFields.filter(({ name }) => !SAID.has(name));
const NONE = '-';

/** A fact without a tab: a list has its members one a line, as JSON, which holds neither a tab nor a line end of its own. */
function cell(value: unknown): string {
  if (value === null) return NONE;
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(one)).join('\n');
  return typeof value === 'number'
    ? String(value)
    : (value as string).replaceAll('%', '%25').replaceAll('\t', '%09').replace(/^-$/, '%2D');
}

/** Gives the fact back that {@link cell} wrote; `null` sets nothing. */
const READ: Record<FieldType, (at: string) => string> = {
  text: (at) =>
    `CASE ${at} WHEN '${NONE}' THEN null ELSE replace(replace(replace(${at}, '%2D', '-'), '%09', '\\t'), '%25', '%') END`,
  list: (at) => `CASE ${at} WHEN '${NONE}' THEN null WHEN '' THEN [] ELSE split(${at}, '\\n') END`,
  integer: (at) => `toInteger(${at})`,
  number: (at) => `toFloat(${at})`,
};

/** One text per edge, which is planned as one literal: neither an id nor a fact holds a tab. */
function edgeStatement(type: EdgeType, edges: readonly WrittenEdge[]): string {
  const facts = edgeFacts.filter(({ name }) => edges.some((edge) => edgeValueOf(edge, name) !== null));
  const lines = edges.map((edge) =>
    quoted([edge.source, edge.target, ...facts.map(({ name }) => cell(edgeValueOf(edge, name)))].join('\t')),
  );
  const sets = facts.map(({ name, type: kind }, at) => `r.${name} = ${READ[kind](`row[${at + 2}]`)}`);
  return [
    `UNWIND [\n${lines.join(',\n')}\n] AS line`,
    "WITH split(line, '\\t') AS row",
    'MATCH (a:Node {id: row[0]})',
    'MATCH (b:Node {id: row[1]})',
    `MERGE (a)-[r:${type}]->(b)`,
    `SET ${[`r.id = '${type}:' + row[0] + '->' + row[1]`, ...sets].join(', ')};\n`,
  ].join('\n');
}

const HEAD = [
  '// A graph of Colloquy. Run it in an empty database: cypher-shell -f FILE',
  'CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;\n',
].join('\n');

export const cypher: Writer = {
  id: 'cypher',
  keeps: { nodes: namesOf(nodeFields), edges: namesOf(edgeFields) },
  text: 'exact',
  async *write({ nodes, edges }) {
    yield HEAD;
    for await (const [kind, some] of gathered(nodes(), (node) => node.kind)) yield nodeStatement(kind, some);
    for await (const [type, some] of gathered(edges({ why: true }), (edge) => edge.type))
      yield edgeStatement(type, some);
  },
};
