/** What a format says it keeps is found by the libraries that people read it with: networkx, bibtexparser, rispy, icalendar, rdflib. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { writers } from '../../../server/writers/index.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { pythonLeftOut } from '../../support/machine.ts';
import { expected } from './expected.ts';
import { materialFrom, written, type Given } from './given.ts';
import { graphs } from './graphs.ts';
import { only } from './only.ts';
import { pythonReaders, readByPython } from './python.ts';

/** Starting Python takes longer than reading: few graphs, of many nodes each; another seed is another few. */
const SAMPLE = { seed: 20_251_128, numRuns: 3 };
const NODES = 25;

const leftOut = pythonLeftOut();
describe.skipIf(leftOut)(leftOut ?? 'read by libraries of others', () => {
  const folder = temporaryFolder();
  let sample: Given[];
  beforeAll(() => {
    sample = fc.sample(graphs(NODES), SAMPLE);
  });

  describe.each(writers.filter(({ id }) => id in pythonReaders))('$id', (writer) => {
    it('gives back every declared field', async () => {
      for (const given of sample) {
        const asked = await expected(given, writer);
        const raw = await readByPython(writer.id, await written(writer, materialFrom(given)), folder);
        expect(only(pythonReaders[writer.id]!(raw), asked)).toEqual(asked);
      }
    });
  });
});
