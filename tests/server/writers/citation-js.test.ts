/** References as citation-js takes them in: the library behind many reference managers. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../server/writers/bibtex.ts';
import { cslJson } from '../../../server/writers/csl-json.ts';
import { ris } from '../../../server/writers/ris.ts';
import { expected, normal } from './expected.ts';
import { materialFrom, written } from './given.ts';
import { graphs } from './graphs.ts';

const NAMES = {
  id: 'key',
  title: 'title',
  abstract: 'abstract',
  'event-title': 'meeting',
  'event-place': 'venue',
  genre: 'kind',
};

/** Said, since it guesses by marks that a text may hold as well. */
const TYPES = { bibtex: '@biblatex/text', ris: '@ris/file', 'csl-json': '@else/json' };
/** It takes white space of any kind for a space. */
const spaces = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || null : value);

describe.each([bibtex, ris, cslJson])('citation-js', (writer) => {
  it(`takes in ${writer.id} of any graph: titles, abstracts, meetings, places, dates`, async () => {
    await fc.assert(
      fc.asyncProperty(graphs(3), async (given) => {
        const items = new Cite(await written(writer, materialFrom(given)), {
          forceType: TYPES[writer.id as keyof typeof TYPES],
        }).data;
        const { talks } = await expected(given, writer);
        expect(items.map(({ id }) => id).sort()).toEqual(Object.keys(talks!).sort());
        for (const item of items) {
          const talk = talks![item.id as string]!;
          for (const [theirs, ours] of Object.entries(NAMES))
            expect(spaces(normal(item[theirs], 'exact')), ours).toBe(spaces(talk[ours]));
          const issued = item.issued as { 'date-parts': number[][] } | undefined;
          expect(issued?.['date-parts'][0]?.[0] ?? null).toBe(talk.year);
          expect((item.author as unknown[] | undefined)?.length ?? 0).toBe(talk.speakers ? 1 : 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
