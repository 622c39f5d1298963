/**
 * GEXF 1.3 (https://gexf.net) with declared, typed facts and, as `viz:position`, the places of the overview. What the elements
 * have an attribute for stands there: label, weight, and the relation, which is also a fact because readers drop `kind`.
 */
import { edgeFields, flatEdgeValueOf, flatValueOf, namesOf, nodeFields, type Field, type FieldType } from './fields.ts';
import type { WrittenEdge, Writer } from './writer.ts';
import { XML_START, xmlAttributes } from './xml.ts';
import type { NodeRow } from '../../contract/graph.ts';

const TYPES: Record<FieldType, string> = { text: 'string', integer: 'integer', number: 'double', list: 'string' };

const nodeFacts = nodeFields.filter(({ name }) => !['id', 'label', 'x', 'y'].includes(name));
const edgeFacts = edgeFields.filter(({ name }) => !['id', 'source', 'target', 'weight'].includes(name));
/** `type` says of an edge whether it is directed. */
const titleOf = (name: string) => (name === 'type' ? 'relation' : name);

const model = (on: 'node' | 'edge', fields: readonly Field[]) => [
  `<attributes class="${on}">\n`,
  ...fields.map(
    ({ name, type }) => `<attribute${xmlAttributes({ id: name, title: titleOf(name), type: TYPES[type] })}/>\n`,
  ),
  '</attributes>\n',
];

const facts = (fields: readonly Field[], valueOf: (name: string) => string | number | null) => {
  const held = fields
    .map(({ name }) => ({ name, value: valueOf(name) }))
    .filter(({ value }) => value !== null && value !== '')
    .map(({ name, value }) => `<attvalue${xmlAttributes({ for: name, value })}/>`);
  return held.length > 0 ? `<attvalues>${held.join('')}</attvalues>` : '';
};

function nodeElement(node: NodeRow): string {
  const { id, label, x, y } = node;
  const place = x === null || y === null ? '' : `<viz:position${xmlAttributes({ x, y, z: 0 })}/>`;
  return `<node${xmlAttributes({ id, label })}>${facts(nodeFacts, (name) => flatValueOf(node, name))}${place}</node>\n`;
}

function edgeElement(edge: WrittenEdge): string {
  const { id, source, target, weight, type } = edge;
  const attributes = xmlAttributes({ id, source, target, weight, kind: type, label: type });
  return `<edge${attributes}>${facts(edgeFacts, (name) => flatEdgeValueOf(edge, name))}</edge>\n`;
}

const HEAD = [
  XML_START,
  '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ' xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n',
  '<meta><creator>Colloquy</creator></meta>\n',
  '<graph defaultedgetype="directed" mode="static">\n',
  ...model('node', nodeFacts),
  ...model('edge', edgeFacts),
  '<nodes>\n',
].join('');

export const gexf: Writer = {
  id: 'gexf',
  keeps: { nodes: namesOf(nodeFields), edges: namesOf(edgeFields) },
  text: 'readable',
  async *write({ nodes, edges }) {
    yield HEAD;
    for await (const some of nodes()) yield some.map(nodeElement).join('');
    yield '</nodes>\n<edges>\n';
    for await (const some of edges({ why: true })) yield some.map(edgeElement).join('');
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};
