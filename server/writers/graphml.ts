/** GraphML with declared, typed facts: http://graphml.graphdrawing.org/specification.html. Lists are JSON, which it has no type for. */
import { edgeFields, flatEdgeValueOf, flatValueOf, namesOf, nodeFields, type Field, type FieldType } from './fields.ts';
import type { Writer } from './writer.ts';
import { XML_START, xmlAttributes, xmlText } from './xml.ts';

const TYPES: Record<FieldType, string> = { text: 'string', integer: 'int', number: 'double', list: 'string' };

/** What the elements hold themselves. */
const nodeFacts = nodeFields.filter(({ name }) => name !== 'id');
const edgeFacts = edgeFields.filter(({ name }) => !['id', 'source', 'target'].includes(name));

const keys = (on: 'node' | 'edge', fields: readonly Field[]) =>
  fields.map(
    ({ name, type }) =>
      `<key${xmlAttributes({ id: `${on}-${name}`, for: on, 'attr.name': name, 'attr.type': TYPES[type] })}/>\n`,
  );

const datum = (on: 'node' | 'edge', name: string, value: string | number | null) =>
  value === null || value === '' ? '' : `<data key="${on}-${name}">${xmlText(value)}</data>`;

const data = (on: 'node' | 'edge', fields: readonly Field[], valueOf: (name: string) => string | number | null) =>
  fields.map(({ name }) => datum(on, name, valueOf(name))).join('');

const HEAD = [
  XML_START,
  '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n',
  ...keys('node', nodeFacts),
  ...keys('edge', edgeFacts),
  '<graph id="colloquy" edgedefault="directed">\n',
].join('');

export const graphml: Writer = {
  id: 'graphml',
  keeps: { nodes: namesOf(nodeFields), edges: namesOf(edgeFields) },
  text: 'readable',
  async *write({ nodes, edges }) {
    yield HEAD;
    for await (const some of nodes())
      yield some
        .map((node) => {
          const facts = data('node', nodeFacts, (name) => flatValueOf(node, name));
          return `<node${xmlAttributes({ id: node.id })}>${facts}</node>\n`;
        })
        .join('');
    for await (const some of edges({ why: true }))
      yield some
        .map((edge) => {
          const { id, source, target } = edge;
          const facts = data('edge', edgeFacts, (name) => flatEdgeValueOf(edge, name));
          return `<edge${xmlAttributes({ id, source, target })}>${facts}</edge>\n`;
        })
        .join('');
    yield '</graph>\n</graphml>\n';
  },
};
