/** The writers, in the order of the formats that `contract/exporting.ts` declares. A new format is a declaration there, a file here and a line in this list. */
import { exportFormats, type ExportFormat, type ExportFormatId } from '../../contract/exporting.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { cypher } from './cypher.ts';
import { edgesCsv } from './edges-csv.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { icalendar } from './icalendar.ts';
import { json } from './json.ts';
import { jsonLd } from './json-ld.ts';
import { markdown } from './markdown.ts';
import { nodesCsv } from './nodes-csv.ts';
import { ris } from './ris.ts';
import type { Writer } from './writer.ts';

export const writers: readonly Writer[] = [
  json,
  nodesCsv,
  edgesCsv,
  graphml,
  gexf,
  cypher,
  jsonLd,
  bibtex,
  ris,
  cslJson,
  icalendar,
  markdown,
];

/** A format with its writer. */
export function writerOf(id: ExportFormatId): { format: ExportFormat; writer: Writer } {
  return { format: exportFormats.find((one) => one.id === id)!, writer: writers.find((one) => one.id === id)! };
}
