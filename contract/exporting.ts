/** How the graph leaves Colloquy: the formats, and the endpoints that write a file in one of them. */
import { z } from 'zod';
import { downloading } from './endpoint.ts';
import { Fingerprint } from './fingerprint.ts';
import { EdgeId } from './graph.ts';
import { NodeId, TalkId } from './ids.ts';

/** What a format is made of: the whole graph, one of its two lists, or talks as they are cited and attended. */
export type Takes = 'graph' | 'nodes' | 'edges' | 'talks';

/** One format of files, as a menu shows it. */
export interface ExportFormat {
  id: string;
  title: string;
  /** Without a dot. */
  extension: string;
  mediaType: string;
  takes: Takes;
  /** One sentence: what the file holds, and who reads it. */
  holds: string;
}

/** The formats, in the order in which they are offered. Each is written by the file of its id in `server/writers/`. */
export const exportFormats = [
  {
    id: 'json',
    title: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    takes: 'graph',
    holds: 'Every node and edge whole, with where each fact comes from and why talks are related.',
  },
  {
    id: 'nodes-csv',
    title: 'CSV, nodes',
    extension: 'nodes.csv',
    mediaType: 'text/csv',
    takes: 'nodes',
    holds: 'One row per node with every fact, for spreadsheets and Gephi.',
  },
  {
    id: 'edges-csv',
    title: 'CSV, edges',
    extension: 'edges.csv',
    mediaType: 'text/csv',
    takes: 'edges',
    holds: 'One row per edge with Source, Target and why it is there, for spreadsheets and Gephi.',
  },
  {
    id: 'graphml',
    title: 'GraphML',
    extension: 'graphml',
    mediaType: 'application/graphml+xml',
    takes: 'graph',
    holds: 'Nodes and edges with typed facts, for networkx, igraph, yEd and Cytoscape.',
  },
  {
    id: 'gexf',
    title: 'GEXF',
    extension: 'gexf',
    mediaType: 'application/gexf+xml',
    takes: 'graph',
    holds: 'Nodes and edges with typed facts and places, for Gephi.',
  },
  {
    id: 'cypher',
    title: 'Cypher script',
    extension: 'cypher',
    mediaType: 'application/x-cypher-query',
    takes: 'graph',
    holds: 'Statements that make the graph, with its evidence, in an empty Neo4j.',
  },
  {
    id: 'json-ld',
    title: 'JSON-LD (schema.org)',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    takes: 'graph',
    holds: 'Meetings and talks as events with their people, institutions and topics, for the web of data.',
  },
  {
    id: 'bibtex',
    title: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    takes: 'talks',
    holds: 'One entry per talk, for LaTeX and reference managers.',
  },
  {
    id: 'ris',
    title: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    takes: 'talks',
    holds: 'One record per talk, for reference managers.',
  },
  {
    id: 'csl-json',
    title: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    takes: 'talks',
    holds: 'One item per talk, for citation processors.',
  },
  {
    id: 'icalendar',
    title: 'iCalendar',
    extension: 'ics',
    mediaType: 'text/calendar',
    takes: 'talks',
    holds: 'One event per talk that has a date, for calendars.',
  },
  {
    id: 'markdown',
    title: 'Markdown programme',
    extension: 'md',
    mediaType: 'text/markdown',
    takes: 'talks',
    holds: 'The talks by meeting and day, for reading.',
  },
] as const satisfies readonly ExportFormat[];

export type ExportFormatId = (typeof exportFormats)[number]['id'];

const idsOf = <F extends { id: string }>(formats: readonly F[]) => formats.map(({ id }) => id) as F['id'][];

/** The id of a format. */
export const ExportFormatId = z.enum(idsOf(exportFormats));

/** The formats in which one talk is cited. */
export const citationFormats = exportFormats.filter(
  (format): format is Extract<typeof format, { takes: 'talks' }> => format.takes === 'talks',
);
const CitationFormatId = z.enum(idsOf(citationFormats));

/** Most nodes that an address names. */
export const MOST_NAMED = 200;

/** `talk:a,person:b` or their short names, which keep an address short enough for a calendar to subscribe to. */
const Named = z
  .string()
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(
    z
      .array(z.union([NodeId, Fingerprint], { error: 'expected ids of nodes or their short names' }))
      .min(1)
      .max(MOST_NAMED),
  )
  .optional()
  .describe('Only these nodes, by id or short name, separated by commas; absent means the whole graph');

const WithEvidence = z
  .enum(['with', 'without'])
  .default('with')
  .describe('Whether edges and nodes carry where they come from, and related talks why they are: most of a file');

/** Most nodes and edges of one view. */
export const MOST_EXPORTED_NODES = 5_000;
export const MOST_EXPORTED_EDGES = 20_000;
/** Room for as many ids as usual ones are long. */
const VIEW_BYTES = 8_000_000;

const mediaTypesOf = (formats: readonly ExportFormat[]) => [...new Set(formats.map(({ mediaType }) => mediaType))];

const TALK =
  'talk:2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting/weak-to-strong-generalization-in-random-feature-models';

export const exportingApi = {
  exportGraph: downloading({
    method: 'get',
    path: '/api/export',
    summary: 'The whole graph, or what some nodes stand for, as a file',
    description:
      'A format of talks takes the talks of the nodes: of a meeting its programme, of a person what they gave or are credited in, and ' +
      'so on. Other formats take the nodes with the edges among them. The address may be subscribed to.',
    params: z.object({}),
    query: z.object({ format: ExportFormatId, of: Named, evidence: WithEvidence }),
    types: mediaTypesOf(exportFormats),
    example: { query: { format: 'gexf' } },
    problems: { 404: 'nothing has any of the ids, or no talk is among what they stand for and the format takes talks' },
  }),
  exportView: downloading({
    method: 'post',
    path: '/api/export',
    summary: 'Given nodes as a file, with the edges among them',
    description:
      'Ids that nothing has are passed over. A format of talks takes the talks among the nodes, or with `talks: "of"` those that they stand for.',
    params: z.object({}),
    query: z.object({}),
    body: z.strictObject({
      format: ExportFormatId,
      ids: z.array(NodeId).min(1).max(MOST_EXPORTED_NODES),
      edges: z
        .union([z.literal('among'), z.array(EdgeId).max(MOST_EXPORTED_EDGES)])
        .default('among')
        .describe('Every edge among the nodes, or those of given ids'),
      talks: z
        .enum(['among', 'of'])
        .default('among')
        .describe('Which talks a format of talks takes: those among the nodes, or those that the nodes stand for'),
      evidence: WithEvidence,
    }),
    types: mediaTypesOf(exportFormats),
    maxBytes: VIEW_BYTES,
    example: { body: { format: 'bibtex', ids: [TALK] } },
    problems: { 404: 'nothing has any of the ids, or none of them is a talk and the format takes talks' },
  }),
  cite: downloading({
    method: 'get',
    path: '/api/talks/{id}/cite',
    summary: 'One talk as a reference or a calendar entry',
    params: z.object({ id: TalkId }),
    query: z.object({ format: CitationFormatId.default('bibtex') }),
    types: mediaTypesOf(citationFormats),
    example: { params: { id: TALK }, query: { format: 'bibtex' } },
    problems: {
      404: 'nothing has this id, or the talk has no date and the format takes dates',
      410: 'it was there; no source says it any more, or a decision hides it',
    },
  }),
};
