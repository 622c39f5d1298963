/** Decisions hold when pages change, go and come back, in whatever order everything arrives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act, Decision } from '../../../contract/decision.ts';
import { makeDecision } from '../../../ingest/curation/index.ts';
import { meeting, talk } from '../resolve/documents.ts';
import { decisions, hide, keepApart, merge, reassign, rename, split, talksOf, under, undo } from './decided.ts';

const J = 'person:j-weber = J. Weber';
const JONAS = 'person:jonas-weber = Jonas Weber';
const autumn = meeting('Autumn 2025', { talks: [talk('gauges', ['Jonas Weber'])] });
const spring = meeting('Spring 2025', { talks: [talk('floods', ['J. Weber']), talk('dams', ['Ana Lima'])] });
const merged = decisions(merge(J, JONAS));

describe('a merge holds', () => {
  it.each([
    ['the names of the page stand in another order', [talk('dams', ['Ana Lima']), talk('floods', ['J. Weber'])]],
    ['an affiliation is added', [talk('floods', ['J. Weber @ ETH Zurich']), talk('dams', ['Ana Lima'])]],
    ['the talk has another title and key', [talk('flooding', ['J. Weber']), talk('dams', ['Ana Lima'])]],
    ['the name loses its dot', [talk('floods', ['J Weber']), talk('dams', ['Ana Lima'])]],
  ])('when %s', (_what, talks) => {
    const outcome = under(merged, meeting('Spring 2025', { talks }), autumn);
    expect(outcome.states).toEqual(['holds']);
    expect(talksOf(outcome, 'person:j-weber')).toHaveLength(2);
  });

  it('again when one of the meetings is gone and comes back', () => {
    const without = under(merged, spring);
    expect(without.states).toEqual(['conflict']);
    expect(without.notes).toEqual(['No source prints “Jonas Weber” now.']);
    expect(under(merged, spring, autumn).states).toEqual(['holds']);
  });

  it('when other people come whose ids take the place of the old ones', () => {
    const wei = [talk('a', ['Wei Zhang @ MIT']), talk('b', ['Ada Ek'])];
    const made = decisions(merge('person:wei-zhang = Wei Zhang', 'person:ada-ek = Ada Ek'));
    expect(under(made, meeting('One 2025', { talks: wei })).states).toEqual(['holds']);
    const more = meeting('Two 2025', {
      talks: [talk('c', ['Wei Zhang @ Duke University']), talk('d', ['Wei Zhang @ Stanford University'])],
    });
    const { states, notes } = under(made, meeting('One 2025', { talks: wei }), more);
    expect(states).toEqual(['conflict']);
    expect(notes[0]).toMatch(/^“Wei Zhang” is the name of \d people now: person:wei-zhang~/);
  });
});

describe('a person who is hidden by the printed forms', () => {
  const made = decisions({ ...hide('person:wei-zhang'), printed: ['Wei Zhang'] } as Act);
  const one = meeting('One 2025', { talks: [talk('a', ['Wei Zhang @ MIT'])] });

  it('stays hidden when the id moves', () => {
    const merging = decisions(merge('person:ada-ek = Ada Ek', 'person:wei-zhang = Wei Zhang'), {
      ...hide('person:wei-zhang'),
      printed: ['Wei Zhang'],
    } as Act);
    expect(under(merging, one, meeting('Two 2025', { talks: [talk('b', ['Ada Ek'])] })).people).toEqual([]);
  });

  it('is no one else who takes the id', () => {
    const other = meeting('Two 2025', { talks: [talk('b', ['Wéi Zhàng', 'Ada Ek'])] });
    const { states, people: left } = under(
      decisions({ ...hide('person:ada-ek'), printed: ['Wei Zhang'] } as Act),
      other,
    );
    expect(states).toEqual(['holds']);
    expect(left).toEqual(['person:ada-ek = Ada Ek']);
  });

  it('is a conflict when several bear the name now', () => {
    const more = meeting('Two 2025', {
      talks: [talk('c', ['Wei Zhang @ Duke University']), talk('d', ['Wei Zhang @ ETH Zurich'])],
    });
    expect(under(made, one).states).toEqual(['holds']);
    expect(under(made, one, more).states).toEqual(['conflict']);
  });
});

const people = [
  'J. Weber',
  'Jonas Weber',
  'Ana Lima',
  'R. Vidal',
  'René Vidal',
  'Wei Zhang @ MIT',
  'Wei Zhang @ ETH Zurich',
];
const crowd = fc
  .array(fc.subarray(people, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 5 })
  .map((talks) => talks.map((those, place) => talk(`t${place}`, those)));
const meetings = fc
  .array(crowd, { minLength: 1, maxLength: 3 })
  .map((all) => all.map((talks, place) => meeting(`Meeting ${2020 + place}`, { talks })));

const who = fc.constantFrom(
  J,
  JONAS,
  'person:ana-lima = Ana Lima',
  'person:r-vidal = R. Vidal',
  'person:rene-vidal = René Vidal',
  'person:wei-zhang = Wei Zhang',
  'person:wei-zhang~mit = Wei Zhang',
);
const institution = fc.constantFrom('institution:mit = MIT', 'institution:eth-zurich = ETH Zurich');
const place = fc
  .tuple(fc.constantFrom(...people.map((text) => text.split(' @ ')[0]!)), fc.integer({ min: 0, max: 4 }))
  .map(([name, number]) => `${name}, speaker of t${number} at Meeting 2020`);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.uniqueArray(who, { minLength: 2, maxLength: 3 }).map((those) => merge(...those)),
  fc.uniqueArray(who, { minLength: 2, maxLength: 3 }).map((those) => keepApart(...those)),
  fc.constant(merge('institution:mit = MIT', 'institution:eth-zurich = ETH Zurich')),
  fc.tuple(fc.oneof(who, institution), fc.constantFrom('One', 'Two')).map(([one, label]) => rename(one, label)),
  fc.tuple(who, place).map(([one, there]) => split(one, there)),
  fc.tuple(place, who).map(([there, one]) => reassign(there, one)),
  fc.constantFrom('person:ana-lima', 'talk:meeting-2020/t0', 'meeting:meeting-2021', 'institution:mit').map(hide),
  fc.constant({ ...hide('person:j-weber'), printed: ['J. Weber'] } as Act),
);
const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-01-0${number}T00:00:00.000Z`);
const made: fc.Arbitrary<Decision[]> = fc
  .array(fc.tuple(act, day), { maxLength: 6 })
  .map((all) => all.map(([one, when]) => makeDecision({ author: 'Ada', reason: 'So it is.', act: one }, when)));

describe('for any meetings and decisions', () => {
  it('the graph is the same in whatever order they arrive', () => {
    fc.assert(
      fc.property(meetings, made, (given, decided) => {
        const one = under(decided, ...given);
        expect(under([...decided].reverse(), ...[...given].reverse())).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });

  it('undoing all gives the graph as if none had been made', () => {
    fc.assert(
      fc.property(meetings, made, (given, decided) => {
        const undone = decided.map((one) => makeDecision({ author: 'Bo', reason: 'No.', act: undo(one) }, one.at));
        expect(under([...undone, ...decided], ...given).resolved).toEqual(under([], ...given).resolved);
      }),
      { numRuns: 60 },
    );
  });

  it('every printed name is someone’s exactly once as long as nothing is hidden, and every edge has its ends', () => {
    fc.assert(
      fc.property(meetings, made, (given, decided) => {
        const shown = decided.filter((one) => one.act.act !== 'hide');
        const { resolved } = under(shown, ...given);
        const spans = (nodes: typeof resolved.nodes) =>
          nodes.flatMap((node) => (node.kind === 'person' ? node.forms.flatMap((form) => form.spans) : []));
        const places = (nodes: typeof resolved.nodes) =>
          spans(nodes)
            .map(({ source, start }) => `${source} ${start}`)
            .sort();
        expect(places(resolved.nodes)).toEqual(places(under([], ...given).resolved.nodes));
        const ids = new Set<string>(resolved.nodes.map(({ id }) => id));
        expect(resolved.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
        expect(ids.size).toBe(resolved.nodes.length);
      }),
      { numRuns: 60 },
    );
  });

  it('what does not hold changes nothing: without it the graph is the same', () => {
    fc.assert(
      fc.property(meetings, made, (given, decided) => {
        const { states, notes, resolved } = under(decided, ...given);
        const inTime = [...new Map(decided.map((one) => [one.id, one])).values()].sort((a, b) =>
          a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1,
        );
        const holding = inTime.filter((_, at) => states[at] === 'holds' || notes[at]?.startsWith('It holds in part'));
        expect(under(holding, ...given).resolved).toEqual(resolved);
      }),
      { numRuns: 60 },
    );
  });
});
