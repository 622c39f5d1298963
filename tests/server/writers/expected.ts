/** What a reader has to find in a file: the declared fields of everything that was written, as the format holds text. */
import type { EdgeRow, NodeRow, TalkNode } from '../../../contract/graph.ts';
import { citationOf } from '../../../server/writers/citation.ts';
import { valueOf } from '../../../server/writers/fields.ts';
import { shownName, type PersonName } from '../../../server/writers/names.ts';
import { readable } from '../../../contract/markup.ts';
import { oneLine } from '../../../server/writers/text.ts';
import type { Writer } from '../../../server/writers/writer.ts';
import { materialFrom, type Given } from './given.ts';

/** Things by id or key, each with its fields. */
export type Found = Record<string, Record<string, unknown>>;
export interface Read {
  nodes?: Found;
  edges?: Found;
  talks?: Found;
}

/** What becomes of the texts in a value; one without anything in it is none. */
export function normal(value: unknown, text: Writer['text']): unknown {
  if (Array.isArray(value)) return value.map((one) => normal(one, text));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, normal(one, text)]));
  if (typeof value !== 'string') return value ?? null;
  return (
    (text === 'exact' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : { readable, line: oneLine }[text](value)) || null
  );
}

const pick = (names: readonly string[], valueAt: (name: string) => unknown) =>
  Object.fromEntries(names.map((name) => [name, valueAt(name)]));

/** A list is JSON where a format has no lists: control characters in it are spelled, and lost is only what no XML holds. */
const asHeld = (value: unknown, { text }: Writer): unknown => {
  if (!Array.isArray(value)) return normal(value, text);
  return normal(text === 'readable' ? JSON.parse(readable(JSON.stringify(value))) : value, 'exact');
};

const factOf = (node: NodeRow, name: string, writer: Writer): unknown =>
  writer.id === 'json' ? ((node as Record<string, unknown>)[name] ?? null) : valueOf(node, name);

const nodesOf = ({ nodes }: Given, writer: Writer): Found =>
  Object.fromEntries(
    nodes.map((node) => [
      node.id,
      pick(writer.keeps.nodes ?? [], (name) => asHeld(factOf(node, name, writer), writer)),
    ]),
  );

const ofEdge = (edge: EdgeRow, name: string): unknown =>
  (({ ...edge.evidence, ...edge, source: edge.from, target: edge.to }) as Record<string, unknown>)[name] ?? null;

const edgesOf = ({ edges }: Given, writer: Writer): Found =>
  Object.fromEntries(
    edges.map((edge) => [edge.id, pick(writer.keeps.edges ?? [], (name) => asHeld(ofEdge(edge, name), writer))]),
  );

/** RIS has no way to write a comma that parts nothing. */
const withoutCommas = (name: PersonName): PersonName =>
  'literal' in name ? { literal: name.literal.replaceAll(',', ' ') } : name;

async function talksOf(given: Given, writer: Writer): Promise<Found> {
  const talks: Found = {};
  for await (const some of materialFrom(given).talks())
    for (const one of some) {
      const citation = citationOf(one);
      const joined = (list: string[]) => normal(list, writer.text) as (string | null)[];
      const names = (list: typeof citation.speakers) => joined(list.map(shownName)).filter(Boolean).join('; ');
      const facts = {
        ...(one.talk satisfies TalkNode),
        ...citation,
        speakers: names(writer.id === 'ris' ? citation.speakers.map(withoutCommas) : citation.speakers),
        credited: names(citation.credited),
        keywords: joined(citation.keywords).filter(Boolean).join('; '),
        // Where several addresses stand in one field, a semicolon is between them.
        url: writer.id === 'ris' ? citation.url?.replaceAll(';', '%3B') : citation.url,
      };
      talks[writer.keeps.talks?.includes('key') ? citation.key : one.talk.id] = normal(
        pick(writer.keeps.talks ?? [], (name) => facts[name as keyof typeof facts]),
        writer.text,
      ) as Record<string, unknown>;
    }
  return talks;
}

/** Everything that the writer says it keeps. */
export const expected = async (given: Given, writer: Writer): Promise<Read> => ({
  ...(writer.keeps.nodes && { nodes: nodesOf(given, writer) }),
  ...(writer.keeps.edges && { edges: edgesOf(given, writer) }),
  ...(writer.keeps.talks && { talks: await talksOf(given, writer) }),
});
