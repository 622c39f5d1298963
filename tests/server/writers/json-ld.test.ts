/** JSON-LD as rdflib reads it, without a network: every node under its identifier, every edge that schema.org has a word for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeRow } from '../../../contract/graph.ts';
import { webAddress } from '../../../server/writers/citation.ts';
import { iriOf, jsonLd, SAID } from '../../../server/writers/json-ld.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { pythonLeftOut } from '../../support/machine.ts';
import { normal } from './expected.ts';
import { materialFrom, written, type Given } from './given.ts';
import { graphs } from './graphs.ts';
import { readByPython } from './python.ts';

type Facts = Record<string, unknown>;

/** RDF has sets: in order, each once. */
const set = (values: readonly unknown[]) =>
  [
    ...new Set(
      values.filter((value) => value !== null && value !== '').map((value) => normal(value, 'exact') as string),
    ),
  ].sort(byCodePoint);
/** Python's order of texts. */
const byCodePoint = (a: string, b: string) =>
  Buffer.compare(Buffer.from(a, 'utf16le').swap16(), Buffer.from(b, 'utf16le').swap16());
const found = (value: unknown) => set((value ?? []) as string[]);

const forms = (node: NodeRow) => ('forms' in node ? node.forms.map(({ printed }) => printed) : []);
const otherNames = (node: NodeRow): (string | null)[] => {
  if (node.kind === 'meeting') return [node.acronym];
  if (node.kind === 'talk') return node.alsoTitled;
  return (node.kind === 'topic' ? node.variants : forms(node)).filter((name) => name !== node.label);
};

const TYPES = {
  meeting: 'Event',
  talk: 'Event',
  series: 'EventSeries',
  person: 'Person',
  institution: 'Organization',
  topic: 'DefinedTerm',
  theme: 'DefinedTermSet',
};

function checkTalk(facts: Facts, talk: Extract<NodeRow, { kind: 'talk' }>): void {
  const { date, start, end, keywords, abstract, talkKind, room, links } = talk;
  expect(found(facts.keywords)).toEqual(set(keywords));
  expect(found(facts.description)).toEqual(set([abstract]));
  expect(found(facts.additionalType)).toEqual([talkKind]);
  for (const [name, time] of [
    ['startDate', start],
    ['endDate', end],
  ] as const) {
    const [stated] = found(facts[name]);
    // An instant where the zone is known; icalendar.test holds those to clocks.
    if (date === null || (name === 'endDate' && time === null)) expect(stated).toBeUndefined();
    // schema-org.test.ts holds ends before starts to what they mean.
    else if (name === 'endDate' && start !== null && end! <= start) continue;
    else if (!stated?.endsWith('Z')) expect(stated).toBe(time === null ? date : `${date}T${time}:00`);
  }
  const places = (facts.location ?? []) as { name?: string[] }[];
  if (room !== null) expect(set(places.flatMap(({ name }) => name ?? []))).toEqual(set([room]));
  const works = (facts.workFeatured ?? []) as { url?: string[]; name?: string[] }[];
  expect(set(works.flatMap(({ url }) => url ?? []))).toEqual(set(links.map(({ url }) => webAddress(url))));
  expect(set(works.flatMap(({ name }) => name ?? []))).toEqual(set(links.map(({ label }) => label)));
}

function checkNode(facts: Facts | undefined, node: NodeRow): void {
  expect(facts, node.id).toMatchObject({ type: [TYPES[node.kind]], iri: iriOf(node.id) });
  expect(found(facts!.name)).toEqual(set([node.label]));
  expect(found(facts!.alternateName)).toEqual(set(otherNames(node)));
  if (node.kind === 'talk') checkTalk(facts!, node);
  if (node.kind !== 'meeting') return;
  for (const name of ['startDate', 'endDate', 'description'] as const)
    expect(found(facts![name])).toEqual(set([node[name]]));
  expect(found(facts!.url)).toEqual(set([webAddress(node.url)]));
}

const saidBy = ({ edges }: Given) =>
  edges.flatMap(({ type, from, to }) => {
    const said = SAID[type];
    if (!said) return [];
    return [said.of === 'source' ? [from, said.as, to] : [to, said.as, from]];
  });

const inOrder = (triples: readonly string[][]) => [...new Set(triples.map((triple) => JSON.stringify(triple)))].sort();

const leftOut = pythonLeftOut();
describe.skipIf(leftOut)(leftOut ?? 'rdflib reads', () => {
  const folder = temporaryFolder();

  it('every node and every edge that schema.org has a word for', async () => {
    for (const given of fc.sample(graphs(25), { seed: 11, numRuns: 3 })) {
      const { nodes, said } = await readByPython('json-ld', await written(jsonLd, materialFrom(given)), folder);
      expect(Object.keys(nodes).sort()).toEqual(given.nodes.map(({ id }) => id as string).sort());
      for (const node of given.nodes) checkNode(nodes[node.id], node);
      expect(inOrder(said)).toEqual(inOrder(saidBy(given)));
    }
  });
});
