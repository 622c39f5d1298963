import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaOrg } from '../../../../ingest/readers/schema-org/index.ts';
import { sourceOf } from '../support.ts';

const context = { '@context': 'https://schema.org' };
const read = (value: unknown, uri = 'weave.json') =>
  schemaOrg.read(sourceOf(JSON.stringify(value), uri)).map(({ document }) => document);
const event = (name: string, more: object = {}) => ({ '@type': 'Event', name, ...more });
const talk = (more: object) =>
  read({ ...context, ...event('Weaving', { subEvent: event('Warp', more) }) })[0]!.talks[0]!;
const meeting = (more: object) => read({ ...context, ...event('Weaving', { subEvent: event('Warp'), ...more }) })[0]!;

describe('how one thing may be written', () => {
  const performers = { Warp: 'Ann Marsh', Weft: 'Bo Lind' };
  const talks = Object.entries(performers).map(([name, performer]) => ({ ...event(name), performer }));

  it.each<[string, unknown]>([
    ['inside of the meeting', { ...context, ...event('Weaving', { subEvent: talks }) }],
    ['by the property of old', { ...context, ...event('Weaving', { subEvents: talks }) }],
    [
      'naming the meeting by its id',
      {
        ...context,
        '@graph': [event('Weaving', { '@id': '#w' }), ...talks.map((one) => ({ ...one, superEvent: { '@id': '#w' } }))],
      },
    ],
    ['naming the meeting by its name', [event('Weaving'), ...talks.map((one) => ({ ...one, superEvent: 'Weaving' }))]],
    ['each with the meeting inside', talks.map((one) => ({ ...context, ...one, superEvent: event('Weaving') }))],
    [
      'as items of a list',
      {
        ...context,
        '@type': 'ItemList',
        itemListElement: talks.map((one) => ({ '@type': 'ListItem', item: { ...one, superEvent: event('Weaving') } })),
      },
    ],
    ['as a list', { ...context, ...event('Weaving', { subEvent: { '@list': talks } }) }],
    [
      'with a prefix',
      {
        '@context': { schema: 'http://schema.org/' },
        '@type': 'schema:Event',
        'schema:name': 'Weaving',
        'schema:subEvent': talks.map(({ name, performer }) => ({
          '@type': 'schema:EducationEvent',
          'schema:name': { '@value': name },
          'schema:performer': performer,
        })),
      },
    ],
    [
      'with whole addresses',
      {
        '@type': ['http://schema.org/Event'],
        'http://schema.org/name': 'Weaving',
        'http://schema.org/subEvent': talks,
      },
    ],
    ['twice', [event('Weaving', { subEvent: talks }), event('Weaving')]],
  ])('%s', (_, value) => {
    const documents = read(value);
    expect(
      documents.map(({ meeting: { title }, talks: given }) => [
        title,
        given.map((one) => [one.title, one.speakers[0]?.name]),
      ]),
    ).toEqual([
      [
        'Weaving',
        [
          ['Warp', 'Ann Marsh'],
          ['Weft', 'Bo Lind'],
        ],
      ],
    ]);
  });
});

describe('the people of an event', () => {
  it('are persons in any of its properties, by whole or parted names, each once', () => {
    const { speakers, credited } = talk({
      performer: [
        { '@type': 'Person', givenName: 'Ann', familyName: 'Marsh', affiliation: 'Loom College' },
        'Bo Lind and Ann Marsh',
      ],
      contributor: { '@type': 'Person', name: 'Chidi Okafor', worksFor: [{ name: 'Dye House' }, 'Loom College'] },
    });
    expect(speakers).toEqual([
      { name: 'Ann Marsh', affiliation: 'Loom College' },
      { name: 'Bo Lind', affiliation: null },
    ]);
    expect(credited).toEqual([{ name: 'Chidi Okafor', affiliation: 'Dye House; Loom College' }]);
  });

  it('are no organisations, and no addresses', () => {
    const { speakers } = talk({
      performer: [{ '@type': 'Organization', name: 'Loom College' }, 'https://example.org/ann', { '@id': '#nobody' }],
    });
    expect(speakers).toEqual([]);
    expect(
      meeting({
        organizer: [{ name: 'Society of Weavers' }, { name: 'Ann Marsh' }, { '@type': 'Person', name: 'loom42' }],
      }).organizers.map(({ name }) => name),
    ).toEqual(['Ann Marsh', 'loom42']);
  });
});

describe('where an event is', () => {
  it.each([
    ['Loom Hall, Lund', 'Loom Hall, Lund'],
    [{ '@type': 'Place', name: 'Loom Hall', address: 'Quay 3, Lund' }, 'Loom Hall, Quay 3, Lund'],
    [
      {
        '@type': 'Place',
        name: 'Loom Hall, Lund',
        address: { '@type': 'PostalAddress', streetAddress: 'Quay 3', addressLocality: 'Lund', addressCountry: 'SE' },
      },
      'Loom Hall, Lund, SE',
    ],
    [{ '@type': 'Place', address: { streetAddress: 'Quay 3', addressLocality: 'Lund' } }, 'Quay 3, Lund'],
    [
      [
        { '@type': 'VirtualLocation', url: 'https://example.org/call' },
        { '@type': 'Place', name: 'Loom Hall' },
      ],
      'Loom Hall',
    ],
    ['https://example.org/call', null],
    [{ '@type': 'VirtualLocation', url: 'https://example.org/call' }, null],
  ])('%j is %s', (location, venue) => {
    expect(meeting({ location }).meeting.venue).toBe(venue);
  });

  it('is a room where it is another place than the meeting', () => {
    expect(talk({ location: { '@type': 'Place', name: 'Loft' } }).room).toBe('Loft');
    const both = { location: { '@type': 'Place', name: 'Loom Hall' } };
    expect(meeting({ ...both, subEvent: event('Warp', both) }).talks[0]!.room).toBeNull();
  });
});

describe('when an event is', () => {
  it.each([
    [{ startDate: '2025-03-02T09:30', endDate: '2025-03-02T10:15:00' }, ['2025-03-02', '09:30', '10:15']],
    [{ startDate: '2025-03-02T09:30:00+05:30', duration: 'PT1H' }, ['2025-03-02', '09:30', '10:30']],
    [{ startDate: '2025-03-02' }, ['2025-03-02', null, null]],
    [{ startDate: 'March 2, 2025' }, ['2025-03-02', null, null]],
    [{ startDate: '2025-03-02T00:00:00', endDate: '2025-03-02T23:59:00' }, ['2025-03-02', null, null]],
    [{ startDate: '2025-02-30T09:30' }, [null, null, null]],
    [{ startDate: 'soon' }, [null, null, null]],
  ])('%j', (when, expected) => {
    const { date, start, end } = talk(when);
    expect([date, start, end]).toEqual(expected);
  });

  it('is said on one clock, the one that the meeting names', () => {
    const weaving = meeting({
      eventSchedule: { scheduleTimezone: 'Europe/Stockholm' },
      subEvent: event('Warp', { startDate: '2025-07-02T07:30:00Z' }),
    });
    expect([weaving.meeting.timeZone, weaving.talks[0]!.start]).toEqual(['Europe/Stockholm', '09:30']);
  });
});

describe('which events are what', () => {
  const days = { startDate: '2025-03-02', endDate: '2025-03-03' };

  it('a series of meetings is the series of each', () => {
    const series = {
      '@type': 'EventSeries',
      name: 'Looms',
      subEvent: [event('Looms 1', { subEvent: event('A') }), event('Looms 2', days)],
    };
    expect(read(series).map(({ meeting: { title, series: name }, talks }) => [title, name, talks.length])).toEqual([
      ['Looms 1', 'Looms', 1],
      ['Looms 2', 'Looms', 0],
    ]);
  });

  it('a series of talks is a meeting on several days', () => {
    const talks = [3, 10].map((day) =>
      event(`Talk ${day}`, { startDate: `2025-03-${String(day).padStart(2, '0')}T16:00`, performer: 'Ann Marsh' }),
    );
    const [series] = read({ '@type': 'EventSeries', name: 'Loom seminar', subEvent: talks });
    expect(series!.meeting).toMatchObject({ title: 'Loom seminar', startDate: '2025-03-03', endDate: '2025-03-10' });
    expect(series!.talks).toHaveLength(2);
  });

  it('events that fall into the days of the only long one are its talks, and that is said', () => {
    const [weaving] = read([
      event('Weaving', days),
      event('Warp', { startDate: '2025-03-02T09:00', performer: 'Ann Marsh' }),
    ]);
    expect([weaving!.meeting.title, weaving!.talks.length, weaving!.issues[0]!.message]).toEqual([
      'Weaving',
      1,
      'its talks are events of the same document that fall into its days',
    ]);
  });

  it('talks without a meeting are of one that is called as their list', () => {
    const talks = ['Warp', 'Weft'].map((name) => event(name, { performer: 'Ann Marsh' }));
    const [list] = read({ '@type': 'ItemList', name: 'Spring talks', itemListElement: talks });
    expect([list!.meeting.title, list!.talks.length, list!.issues[0]!.severity]).toEqual([
      'Spring talks',
      2,
      'warning',
    ]);
  });

  it('one event with one performer and an hour is a meeting and its only talk', () => {
    const [only] = read(event('On warp', { startDate: '2025-03-02T16:00', performer: 'Ann Marsh' }));
    expect([only!.meeting.title, only!.talks[0]!.title, only!.talks[0]!.start]).toEqual([
      'On warp',
      'On warp',
      '16:00',
    ]);
  });

  it('lunch is no talk, what is cancelled is reported, and what was moved is kept', () => {
    const [weaving] = read(
      event('Weaving', {
        subEvent: [
          event('Lunch'),
          event('A', { eventStatus: 'EventCancelled' }),
          event('B', { eventStatus: 'https://schema.org/EventRescheduled' }),
        ],
      }),
    );
    expect([weaving!.agenda.map(({ label }) => label), weaving!.talks.map(({ title }) => title)]).toEqual([
      ['Lunch'],
      ['B'],
    ]);
    expect(weaving!.issues.map(({ message }) => message)).toEqual([
      '"A": it is cancelled',
      '"B": it was moved to another time',
    ]);
  });
});

describe('what is written to break a reader', () => {
  it('circles end', () => {
    const graph = [
      event('A', { '@id': 'a', subEvent: { '@id': 'b' }, superEvent: { '@id': 'b' }, performer: { '@id': 'a' } }),
      event('B', { '@id': 'b', subEvent: { '@id': 'a' } }),
    ];
    expect(
      read({ '@graph': graph }).map(({ meeting: { title }, talks }) => [title, talks.map((one) => one.title)]),
    ).toEqual([['A', ['B']]]);
    expect(read(event('A', { '@id': 'a', subEvent: { '@id': 'a' } }))[0]!.talks).toEqual([]);
  });

  it('a chain of a thousand events is a programme of what is not too deep', () => {
    const chain = Array.from({ length: 1000 }, (_, i) =>
      event(`E${i}`, { '@id': `#${i}`, superEvent: { '@id': `#${i - 1}` } }),
    );
    expect(read({ '@graph': chain }).length).toBeGreaterThan(0);
  });

  it('a hundred levels of JSON are refused with their line', () => {
    const deep = `{"@type": "Event", "name": "A", "subEvent":\n${'['.repeat(200)}${']'.repeat(200)}}`;
    expect(() => schemaOrg.read(sourceOf(deep, 'weave.json'))).toThrow(
      'weave.json:2: its values are nested more than 100 deep',
    );
  });

  it('names of prototypes are nothing', () => {
    const text =
      '{"@type": "Event", "name": "A", "__proto__": {"name": "B", "performer": "C"}, "constructor": {"@type": "Event"}, "subEvent": {"@id": "__proto__", "@type": "Event", "name": "T"}}';
    const [only] = schemaOrg.read(sourceOf(text, 'weave.json'));
    expect([only!.document.meeting.title, only!.document.talks.map(({ title }) => title)]).toEqual(['A', ['T']]);
  });

  it('one thing in twenty thousand places, and twenty thousand things', () => {
    const same = Array.from({ length: 20_000 }, () => event('A', { '@id': 'a' }));
    expect(read({ '@graph': same })).toHaveLength(1);
    const many = Array.from({ length: 20_000 }, (_, i) => ({ '@type': 'Event', name: `T${i}` }));
    expect(read(event('A', { subEvent: many }))[0]!.talks).toHaveLength(20_000);
  });

  it('without an event is refused', () => {
    expect(() => read({ '@type': 'Event' })).toThrow('weave.json: expected a schema.org Event with a name, none came');
  });

  it('any JSON of these words is meetings or a refusal, and every span is in the text', () => {
    const words = fc.constantFrom(
      'Event',
      'EventSeries',
      'Person',
      'a',
      'b',
      '2025-01-01',
      'https://example.org/a',
      'Ann Marsh',
      '',
    );
    const key = fc.constantFrom(
      '@type',
      '@id',
      '@value',
      '@list',
      '@graph',
      'name',
      'subEvent',
      'superEvent',
      'performer',
      'location',
      'startDate',
      'endDate',
      'url',
      'about',
      'workFeatured',
      '__proto__',
    );
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        words,
        fc.dictionary(key, tie('value'), { maxKeys: 6 }),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.constant(null),
        fc.integer(),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 8 }), (given) => {
        try {
          for (const { document, spans, text } of schemaOrg.read(
            sourceOf(JSON.stringify({ '@type': 'Event', name: 'N', ...given })),
          )) {
            expect(document.talks.every(({ title }) => title.trim())).toBe(true);
            expect(Object.values(spans).every(([start, end]) => start < end && end <= text.length)).toBe(true);
          }
        } catch (error) {
          expect(error).toHaveProperty('name', 'ReadError');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

it('is known by its types, not by the name of the file', () => {
  const sure = [
    '{"@context": "http://schema.org", "@type": "EducationEvent"}',
    '[{"@type": ["Thing", "Event"]}]',
    '{"@context": "https://schema.org", "@type": "Person"}',
    '{"type": "talk", "events": []}',
  ].map((text) => schemaOrg.matches(sourceOf(text, 'a.jsonld')));
  expect(sure).toEqual([0.9, 0.5, 0, 0]);
});
