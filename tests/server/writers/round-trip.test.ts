/** What a format says it keeps comes back, whatever the texts hold: hostile graphs, written and read by libraries of others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../../contract/exporting.ts';
import { writers } from '../../../server/writers/index.ts';
import { expected } from './expected.ts';
import { materialFrom, written } from './given.ts';
import { graphs } from './graphs.ts';
import { only } from './only.ts';
import { readers } from './readers.ts';

describe('the writers', () => {
  it('are one for each format, in the same order', () => {
    expect(writers.map(({ id }) => id)).toEqual(exportFormats.map(({ id }) => id));
  });
});

describe.each(writers.filter(({ id }) => id in readers))('$id', (writer) => {
  it('gives back every declared field of any graph', async () => {
    await fc.assert(
      fc.asyncProperty(graphs(2), async (given) => {
        const asked = await expected(given, writer);
        const found = readers[writer.id]!(await written(writer, materialFrom(given)));
        expect(only(found, asked)).toEqual(asked);
      }),
      { numRuns: 40 },
    );
  });
});
