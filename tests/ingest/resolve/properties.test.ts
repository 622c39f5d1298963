/** What holds for any documents, hostile ones included. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EdgeRow, NodeRow } from '../../../contract/graph.ts';
import { parseName } from '../../../ingest/resolve/names/parse.ts';
import { resolve } from '../../../ingest/resolve/index.ts';
import type { SourcedMeeting } from '../../../ingest/model.ts';
import { meeting } from './documents.ts';

const name = fc.oneof(
  fc.constantFrom(
    'René Vidal',
    'Rene Vidal',
    'R. Vidal',
    'Wei Zhang',
    'Zhang Wei',
    'W. Zhang',
    'Nati Srebro',
    'Nathan Srebro',
  ),
  fc.constantFrom(
    'Peter L. Bartlett',
    'Peter M. Bartlett',
    'Peter Bartlett',
    '王伟',
    'Dr. José María de la Cruz, Jr.',
    'TBA',
  ),
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
);
const affiliation = fc.oneof(
  fc.constantFrom('MIT', 'Massachusetts Institute of Technology', 'UC Berkeley', 'University of California, Berkley'),
  fc.constantFrom('MIT and Broad Institute', 'Department of Mathematics', ' , ', 'A + B; C / D'),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.constant(null),
);
const people = fc.array(fc.record({ name, affiliation }), { maxLength: 4 });
const talks = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 12 }),
    title: fc.string({ minLength: 1 }),
    speakers: people,
    credited: people,
  }),
  { selector: ({ key }) => key, maxLength: 4 },
);
const document = fc.record({ organizers: people, speakers: people, talks });
const meetings: fc.Arbitrary<SourcedMeeting[]> = fc
  .array(document, { minLength: 1, maxLength: 4 })
  .map((documents) => documents.map((parts, year) => meeting(`Meeting ${2020 + year}`, parts)));

const printedIn = ({ document: { organizers, speakers, talks: given } }: SourcedMeeting) =>
  [organizers, speakers, ...given.flatMap((talk) => [talk.speakers, talk.credited])].flat();

describe('for any meetings, resolving', () => {
  it('gives rows of the contract with unique ids, and edges whose ends exist', () => {
    fc.assert(
      fc.property(meetings, (given) => {
        const { nodes, edges, talks: texts } = resolve(given);
        for (const node of nodes) expect(NodeRow.parse(node)).toEqual(node);
        for (const edge of edges) expect(EdgeRow.parse(edge)).toEqual(edge);
        const ids = new Set<string>(nodes.map(({ id }) => id));
        expect(ids.size).toBe(nodes.length);
        expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
        expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
        expect(texts.map(({ id }) => id)).toEqual(nodes.filter(({ kind }) => kind === 'talk').map(({ id }) => id));
      }),
    );
  });

  it('gives the same in whatever order they come', () => {
    fc.assert(
      fc.property(meetings, (given) => {
        expect(resolve([...given].reverse())).toEqual(resolve(given));
      }),
    );
  });

  it('keeps every printed name, with all its passages, in exactly one place each', () => {
    fc.assert(
      fc.property(meetings, (given) => {
        const forms = resolve(given).nodes.flatMap((node) => (node.kind === 'person' ? node.forms : []));
        const kept = forms.flatMap(({ printed, spans }) => spans.map(() => printed)).sort();
        const printed = given.flatMap(printedIn).map((person) => person.name);
        expect(kept).toEqual(printed.filter((text) => parseName(text) !== null).sort());
      }),
    );
  });

  it('gives each of two talks its own speakers, whoever else has their names', () => {
    fc.assert(
      fc.property(meetings, (given) => {
        const { edges } = resolve(given);
        const gave = new Set(edges.filter(({ type }) => type === 'GAVE').map(({ to }) => to as string));
        const spoken = given.flatMap(({ document: { talks: those } }) =>
          those.filter(({ speakers }) => speakers.some(({ name: text }) => parseName(text) !== null)),
        );
        expect(gave.size).toBe(spoken.length);
      }),
    );
  });
});
