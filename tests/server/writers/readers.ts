/** Readers of others that run in this process: a file → what they find in it, in our words. */
import { parse as parseCsv } from 'csv-parse/sync';
import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import type { ExportFormatId } from '../../../contract/exporting.ts';
import { edgeFields, nodeFields } from '../../../server/writers/fields.ts';
import type { Found, Read } from './expected.ts';

const fields = [...nodeFields, ...edgeFields];
const numbers = new Set(fields.filter(({ type }) => type === 'integer' || type === 'number').map(({ name }) => name));
const lists = new Set(fields.filter(({ type }) => type === 'list').map(({ name }) => name));

/** A fact as it was before it became text. */
export function fact(name: string, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (numbers.has(name)) return Number(value);
  return lists.has(name) ? (JSON.parse(value as string) as unknown) : value;
}

const facts = (row: Record<string, unknown>, rename: Readonly<Record<string, string>> = {}) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [rename[name] ?? name, fact(rename[name] ?? name, value)]),
  );

const byId = (rows: readonly Record<string, unknown>[]): Found =>
  Object.fromEntries(rows.map((row) => [row.id as string, row]));

/** A spreadsheet shows the apostrophe that keeps a text from being a formula, or hides it: here it is taken away. */
const csv = (text: string, rename: Readonly<Record<string, string>>) =>
  byId(
    parseCsv<Record<string, string>>(text, { columns: true }).map((row) =>
      facts(Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, '')])), rename),
    ),
  );

const graphmlOf = (text: string): Read => {
  const graph = graphml.parse(MultiDirectedGraph, text);
  return {
    nodes: byId(graph.mapNodes((id, row) => ({ id, ...facts(row) }))),
    // It keeps no ids of edges.
    edges: byId(
      graph.mapEdges((_key, row, source, target) => ({
        id: `${String(row.type)}:${source}->${target}`,
        source,
        target,
        ...facts(row),
      })),
    ),
  };
};

const gexfOf = (text: string): Read => {
  const graph = gexf.parse(MultiDirectedGraph, text);
  return {
    nodes: byId(graph.mapNodes((id, row) => ({ id, ...facts(row) }))),
    edges: byId(
      graph.mapEdges((id, row, source, target) => ({ id, source, target, ...facts(row, { relation: 'type' }) })),
    ),
  };
};

const jsonOf = (text: string): Read => {
  const { nodes, edges } = JSON.parse(text) as { nodes: { id: string }[]; edges: { id: string }[] };
  return { nodes: byId(nodes), edges: byId(edges) };
};

const cslOf = (text: string): Read => {
  const items = JSON.parse(text) as (Record<string, never> & { id: string })[];
  const names = (list: Record<string, string>[] = []) =>
    list
      .map(({ literal, given, family, suffix }) => literal ?? [given, family, suffix].filter(Boolean).join(' '))
      .join('; ');
  return {
    talks: Object.fromEntries(
      items.map((item) => {
        const { id, title, author, contributor, issued, abstract, genre, URL, keyword } = item;
        const date = (item['event-date'] as { 'date-parts': number[][] } | undefined)?.['date-parts'][0];
        return [
          id,
          {
            key: id,
            title,
            speakers: names(author),
            credited: names(contributor),
            date: date?.map((part) => String(part).padStart(2, '0')).join('-'),
            year: (issued as { 'date-parts': number[][] } | undefined)?.['date-parts'][0]![0],
            meeting: item['event-title'],
            venue: item['event-place'],
            abstract,
            keywords: keyword,
            url: URL,
            kind: genre,
          },
        ];
      }),
    ),
  };
};

/** By format, of those that have a reader here; Python has readers of the others, and of some of these. */
export const readers: Partial<Record<ExportFormatId, (text: string) => Read>> = {
  json: jsonOf,
  'nodes-csv': (text) => ({ nodes: csv(text, { Id: 'id', Label: 'label' }) }),
  'edges-csv': (text) => ({
    edges: csv(text, {
      Id: 'id',
      Source: 'source',
      Target: 'target',
      Type: 'directed',
      Label: 'type',
      Weight: 'weight',
    }),
  }),
  graphml: graphmlOf,
  gexf: gexfOf,
  'csl-json': cslOf,
};
