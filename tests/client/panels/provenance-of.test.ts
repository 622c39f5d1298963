import { describe, expect, it } from 'vitest';
import type { Provenance } from '../../../contract/graph.ts';
import { provenanceOf, provenanceWithin } from '../../../client/panels/provenance-of.ts';

const read = (field: string): Provenance => ({ how: 'read', field, span: { source: 'source:0' as never, start: 0, end: 1 } }); // prettier-ignore
const FIELDS = [
  'title',
  'alsoTitled[0]',
  'keywords[3]',
  'links[1].label',
  'links[1].url',
  'links[10].url',
  'talks[3].start',
];
const fieldsOf = (entries: readonly Provenance[]) => entries.map(({ field }) => field);
const all = FIELDS.map(read);

describe('the provenance of a fact', () => {
  it('is what is said of the field, of one of several, or inside of a document', () => {
    expect(fieldsOf(provenanceOf(all, ['title']))).toEqual(['title']);
    expect(fieldsOf(provenanceOf(all, ['alsoTitled']))).toEqual(['alsoTitled[0]']);
    expect(fieldsOf(provenanceOf(all, ['keywords', 'start']))).toEqual(['keywords[3]', 'talks[3].start']);
  });

  it('is not that of a field whose name ends alike', () => {
    expect(provenanceOf([read('subtitle'), read('restart')], ['title', 'start'])).toEqual([]);
  });

  it('of one of several is all that is said of that one alone', () => {
    expect(fieldsOf(provenanceWithin(all, 'links[1]'))).toEqual(['links[1].label', 'links[1].url']);
  });
});
