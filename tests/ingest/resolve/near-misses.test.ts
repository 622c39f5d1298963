/** Which pairs a person is asked about: near misses, and nothing else. */
import { describe, expect, it } from 'vitest';
import type { EdgeRow, Provenance } from '../../../contract/graph.ts';
import { resolve } from '../../../ingest/resolve/index.ts';
import type { SourcedMeeting } from '../../../ingest/model.ts';
import { meeting, talk } from './documents.ts';

const near = (...meetings: SourcedMeeting[]): EdgeRow[] =>
  resolve(meetings)
    .edges.filter(({ type }) => type === 'MAYBE_SAME')
    .sort((a, b) => b.weight! - a.weight!);
const pairs = (...meetings: SourcedMeeting[]) => near(...meetings).map(({ from, to }) => `${from} ${to}`);

const apart = (a: string, b: string) => [
  meeting('First 2024', { talks: [talk('one', [a])] }),
  meeting('Second 2025', { talks: [talk('two', [b])] }),
];
const reasons = (provenance: readonly Provenance[], method: string) =>
  provenance.flatMap((one) => (one.how === 'derived' && one.method === method ? [one.reason] : []));

describe('people', () => {
  it.each([
    ['J. Weber', 'Jonas Weber', 'an initial, nothing besides'],
    ['Nati Srebro', 'Nathan Srebro', 'a short name, nothing besides'],
    ['Leslie Kaelbling', 'Leslie Pack Kaelbling', 'a middle name left out, nothing besides'],
    ['Ana García', 'Ana García Márquez', 'a family name left out, nothing besides'],
    ['Nati Srebro @ MIT', 'Nathan Srebro @ Duke University', 'a short name with another institution'],
  ])('%s and %s are asked about: %s', (a, b) => {
    const [edge, ...others] = near(...apart(a, b));
    expect(others).toEqual([]);
    expect(edge!.weight).toBeGreaterThan(0.3);
    expect(edge!.weight).toBeLessThan(0.75);
    expect(reasons(edge!.provenance, 'evidence')).toHaveLength(1);
    expect(reasons(edge!.provenance, 'counter-evidence')).toContain(
      'No institution, talk or colleague is printed with both.',
    );
  });

  it.each([
    ['Peter L. Bartlett', 'Peter M. Bartlett', 'other initials'],
    ['Jonas Weber', 'Julia Weber', 'other names'],
    ['Wei Zhang', 'Wen Zhang', 'other names that look alike'],
    ['J. Weber', 'J. Keller', 'other families'],
    ['René Vidal', 'Rene Vidal', 'they are one already'],
  ])('%s and %s are not: %s', (a, b) => {
    expect(near(...apart(a, b))).toEqual([]);
  });

  it('are not when one list prints both', () => {
    expect(near(meeting('Only 2025', { talks: [talk('one', ['J. Weber', 'Jonas Weber'])] }))).toEqual([]);
  });

  it('of one common name with two institutions at a meeting are asked about, with where each stands', () => {
    const talks = [talk('one', ['Wei Zhang @ MIT']), talk('two', ['Wei Zhang @ Duke University'])];
    const [edge] = near(meeting('Only 2025', { talks }));
    expect(edge).toMatchObject({ from: 'person:wei-zhang~duke-university', to: 'person:wei-zhang~mit', weight: 0.45 });
    const [, against] = edge!.provenance;
    expect(against).toMatchObject({
      method: 'counter-evidence',
      reason: 'They are printed with different institutions.',
    });
    expect(against!.how === 'derived' && against!.spans).toHaveLength(2);
  });

  it('score lower the more people the form fits, and are not asked about when more than three do', () => {
    const full = ['Jonas Weber', 'Julia Weber', 'Jan Weber', 'Jim Weber'];
    const queue = (count: number) =>
      near(
        meeting('First 2024', { talks: [talk('one', ['J. Weber'])] }),
        meeting('Second 2025', { talks: full.slice(0, count).map((name, at) => talk(`t${at}`, [name])) }),
      ).map(({ weight }) => weight);
    expect(queue(1)).toEqual([0.6]);
    expect(queue(2)).toEqual([0.42, 0.42]);
    expect(queue(3)).toEqual([0.35, 0.35, 0.35]);
    expect(queue(4)).toEqual([]);
  });

  it('are asked about at most three times each, however many bear the name', () => {
    const towns = 'Bonn Graz Turin Lyon Porto Delft Basel Oslo Kiel Brno'.split(' ');
    const talks = towns.map((town) => talk(town, [`Wei Zhang @ University of ${town}`]));
    const ends = near(meeting('Only 2025', { talks })).flatMap(({ from, to }) => [from, to]);
    expect(ends.length).toBeGreaterThan(0);
    for (const end of ends) expect(ends.filter((one) => one === end).length).toBeLessThanOrEqual(3);
  });
});

const at = (...affiliations: string[]) =>
  meeting('Only 2025', {
    talks: affiliations.map((text, place) => talk(`t${place}`, [`Person ${'ABCDEFGH'[place]} Ek @ ${text}`])),
  });

describe('institutions', () => {
  it('with an acronym that nothing explains are asked about', () => {
    const [edge] = near(at('NIRF', 'Northern Institute for River Forecasting'));
    expect(edge).toMatchObject({
      from: 'institution:nirf',
      to: 'institution:northern-institute-for-river-forecasting',
      weight: 0.6,
    });
    expect(reasons(edge!.provenance, 'counter-evidence')).toEqual(['No source prints the two side by side.']);
  });

  it('whose names differ by one letter of a long word are asked about when it is not clear which is right', () => {
    expect(pairs(at('University of Freiburg', 'University of Freiberg'))).toEqual([
      'institution:university-of-freiberg institution:university-of-freiburg',
    ]);
  });

  it.each([
    ['University of Washington', 'Washington University'],
    ['Stanford University', 'Stanford Law School'],
    ['University of Michigan', 'University of Michigan, Dearborn'],
    ['University of Hunan', 'University of Henan'],
    ['Duke University', 'Yale University'],
    ['MIT', 'Massachusetts Institute of Technology'],
  ])('%s and %s are not', (a, b) => {
    expect(near(at(a, b))).toEqual([]);
  });
});

it('asks nothing of people and institutions that a decision has settled, and no one who is hidden', async () => {
  const { decisions, hide, keepApart, merge } = await import('../curation/decided.ts');
  const { Curation } = await import('../../../ingest/curation/curation.ts');
  const two = apart('J. Weber', 'Jonas Weber');
  const [a, b] = ['person:j-weber = J. Weber', 'person:jonas-weber = Jonas Weber'] as const;
  for (const act of [merge(a, b), keepApart(a, b), hide('person:j-weber')])
    expect(resolve(two, new Curation(decisions(act))).edges.filter(({ type }) => type === 'MAYBE_SAME')).toEqual([]);
});
