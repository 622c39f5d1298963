/** Two meetings of one series, cut down by hand from the bundled ones with their traps. */
import { describe, expect, it } from 'vitest';
import { resolve } from '../../../ingest/resolve/index.ts';
import { holdersOf, meeting, nodesOf, person, talk } from './documents.ts';

const SERIES = 'Mathematical and Scientific Foundations of Deep Learning Annual Meeting';

const modl2025 = meeting(`2025 ${SERIES}`, {
  meeting: { series: SERIES, startDate: '2025-09-25', endDate: '2025-09-26', venue: 'New York' },
  organizers: [
    'Peter Bartlett @ University of California Berkeley',
    'Stacey Levine @ National Science Foundation',
    'Rene Vidal @ University of Pennsylvania',
  ].map(person),
  speakers: [
    'Pedro Abdalla @ University of California, Irvine',
    'Nati Srebro @ Toyota Technological Institute at Chicago',
    'René Vidal @ University of Pennsylvania',
    'Bin Yu @ University of California, Berkeley',
  ].map(person),
  talks: [
    { ...talk('bartlett', ['Peter Bartlett @ University of California, Berkeley']), abstract: 'On early stopping.' },
    {
      ...talk(
        'srebro',
        ['Nati Srebro @ Toyota Technological Institute at Chicago'],
        ['Marko Medvedev', 'Kaifeng Lyu', 'Dingli Yu', 'Sanjeev Arora', 'Zhiyuan Li'],
      ),
      alsoTitled: ['Weak to strong'],
    },
    { ...talk('vidal', ['René Vidal']), date: '2025-09-25', start: '11:00', room: 'Hall' },
    talk('yu', ['Bin Yu @ University of California, Berkeley']),
  ],
  report: [
    { text: 'Two talks in one paragraph.', about: ['vidal', 'yu'] },
    { text: 'Nothing on a talk.', about: [] },
  ],
});

const modl2024 = meeting(`2024 ${SERIES}`, {
  meeting: { series: SERIES.toUpperCase() },
  organizers: ['Peter Bartlett @ University of California, Berkley', 'René Vidal @ University of Pennsylvania'].map(
    person,
  ),
  talks: [talk('yu', ['Bin Yu']), talk('belkin', ['Misha Belkin'])],
});

const resolved = resolve([modl2025, modl2024]);
const edgesOf = (id: string, type: string) =>
  resolved.edges.filter((edge) => edge.from === id && edge.type === type).map(({ to }) => to);
const M25 = 'meeting:2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting';
const M24 = M25.replace('2025', '2024');
const at = (meetingId: string, key: string) => `${meetingId.replace('meeting:', 'talk:')}/${key}`;

describe('the two meetings', () => {
  it('are one series', () => {
    expect(nodesOf(resolved, 'series').map(({ id, detail }) => [id, detail])).toEqual([
      ['series:mathematical-and-scientific-foundations-of-deep-learning-annual-meeting', '2 meetings'],
    ]);
    expect(edgesOf(M24, 'IN_SERIES')).toEqual(edgesOf(M25, 'IN_SERIES'));
  });

  it('print René Vidal with and without the accent as organizer, listed and speaker: one person', () => {
    expect(holdersOf(resolved, 'Rene Vidal')).toEqual(['person:rene-vidal']);
    expect(holdersOf(resolved, 'René Vidal')).toEqual(['person:rene-vidal']);
    expect(edgesOf('person:rene-vidal', 'ORGANIZED')).toEqual([M24, M25]);
    expect(edgesOf('person:rene-vidal', 'LISTED_AT')).toEqual([M25]);
    expect(edgesOf('person:rene-vidal', 'GAVE')).toEqual([at(M25, 'vidal')]);
  });

  it('print Berkeley with a comma, without, and with a misprint: one institution', () => {
    const berkeley = 'institution:university-of-california-berkeley';
    expect(edgesOf('person:peter-bartlett', 'AFFILIATED_WITH')).toEqual([berkeley]);
    expect(edgesOf('person:bin-yu', 'AFFILIATED_WITH')).toEqual([berkeley]);
    expect(edgesOf('person:pedro-abdalla', 'AFFILIATED_WITH')).toEqual(['institution:university-of-california-irvine']);
    const node = nodesOf(resolved, 'institution').find(({ id }) => id === berkeley)!;
    expect(node.label).toBe('University of California, Berkeley');
    expect(node.detail).toBe('2 people');
    expect(node.forms.map(({ printed }) => printed)).toEqual([
      'University of California, Berkeley',
      'University of California Berkeley',
      'University of California, Berkley',
    ]);
    expect(node.forms[2]!.reason).toBe(
      'a misprint of “University of California, Berkeley”: one slip in a long word, and no other institution it could be',
    );
  });

  it('share Bin Yu, who is not Dingli Yu', () => {
    expect(edgesOf('person:bin-yu', 'GAVE')).toEqual([at(M24, 'yu'), at(M25, 'yu')]);
    expect(edgesOf('person:dingli-yu', 'CREDITED_IN')).toEqual([at(M25, 'srebro')]);
  });

  it('list as speakers only those that the printed list names', () => {
    expect(edgesOf('person:peter-bartlett', 'LISTED_AT')).toEqual([]);
    expect(resolved.edges.filter(({ type }) => type === 'LISTED_AT')).toHaveLength(4);
  });
});

describe('a node', () => {
  it('of a person says where each printed form stands and why it was merged', () => {
    const vidal = nodesOf(resolved, 'person').find(({ id }) => id === 'person:rene-vidal')!;
    expect(vidal).toMatchObject({ label: 'René Vidal', sortName: 'vidal rene', detail: 'University of Pennsylvania' });
    expect(vidal.forms.map(({ printed, reason, score, spans }) => [printed, reason, score, spans.length])).toEqual([
      ['René Vidal', 'the name as it is shown', 1, 3],
      ['Rene Vidal', 'same letters once accents are folded', 0.98, 1],
    ]);
    const [start, end] = modl2025.spans['organizers[2].name']!;
    expect(vidal.provenance.at(-1)).toEqual({
      how: 'derived',
      field: 'name',
      method: 'name-form',
      model: null,
      score: 0.98,
      reason: '“Rene Vidal”: same letters once accents are folded.',
      spans: [{ source: modl2025.source, start, end }],
    });
  });

  it('of a talk says who, when and where, and what the report says of it', () => {
    const vidal = nodesOf(resolved, 'talk').find(({ id }) => id === at(M25, 'vidal'))!;
    expect(vidal.detail).toBe('René Vidal · 25 Sep 2025, 11:00 · Hall');
    const [start, end] = modl2025.spans['report[0].text']!;
    expect(vidal.report).toEqual([
      { text: 'Two talks in one paragraph.', span: { source: modl2025.source, start, end } },
    ]);
    expect(vidal.provenance.map(({ field }) => field)).toEqual(['title', 'kind', 'date', 'start', 'room']);
  });

  it('of a meeting says when and where', () => {
    expect(nodesOf(resolved, 'meeting').map(({ detail, year }) => [detail, year])).toEqual([
      [null, 2024],
      ['25–26 Sep 2025 · New York', 2025],
    ]);
  });
});

describe('an edge', () => {
  it('holds the passage of the printed name', () => {
    const gave = resolved.edges.find(({ id }) => id === `GAVE:person:rene-vidal->${at(M25, 'vidal')}`)!;
    const [start, end] = modl2025.spans['talks[2].speakers[0].name']!;
    expect(gave.provenance).toEqual([{ how: 'read', field: 'speaker', span: { source: modl2025.source, start, end } }]);
  });

  it('holds the passages of all affiliations that say it', () => {
    const edge = resolved.edges.find(
      ({ id }) => id === 'AFFILIATED_WITH:person:peter-bartlett->institution:university-of-california-berkeley',
    )!;
    expect(edge.provenance.map(({ how, field }) => [how, field])).toEqual(Array(3).fill(['read', 'affiliation']));
  });

  it('says which field of the document it stands in when the source has no passage for it', () => {
    const { edges } = resolve([{ ...modl2024, spans: {} }]);
    expect(edges.find(({ type }) => type === 'GAVE')!.provenance).toMatchObject([
      { how: 'derived', method: 'document', reason: expect.stringContaining('talks[0].speakers[0].name') as string },
    ]);
  });
});

describe('the text of a talk', () => {
  const textOf = (id: string) => resolved.talks.find((text) => text.id === id)!;

  it('names its people and institutions, printed and as shown', () => {
    expect(textOf(at(M25, 'srebro')).people.map(({ label }) => label)).toContain('Dingli Yu');
    expect(textOf(at(M25, 'bartlett')).names).toEqual(['Peter Bartlett', 'University of California, Berkeley']);
    expect(textOf(at(M25, 'vidal')).names).toEqual(['Rene Vidal', 'René Vidal', 'University of Pennsylvania']);
  });

  it('takes the institution from the same meeting when the talk does not print it', () => {
    expect(textOf(at(M25, 'vidal')).institutions).toEqual([
      { id: 'institution:university-of-pennsylvania', label: 'University of Pennsylvania' },
    ]);
    expect(textOf(at(M24, 'yu')).institutions).toEqual([]);
  });

  it('has the passage of the abstract only where the source prints its words', () => {
    const [start, end] = modl2025.spans['talks[0].abstract']!;
    expect(textOf(at(M25, 'bartlett')).printedAbstract?.span).toEqual({ source: modl2025.source, start, end });
    const elsewhere = {
      ...modl2025,
      spans: { ...modl2025.spans, 'talks[0].abstract': [start - 1, end - 1] as [number, number] },
    };
    expect(resolve([elsewhere]).talks.find(({ key }) => key === 'bartlett')!.printedAbstract).toBeNull();
  });
});
