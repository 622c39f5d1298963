import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../ingest/readers/index.ts';
import { brokenSpans, sourceOf } from '../support.ts';

const read = (html: string) => readSource(sourceOf(html, 'weave.html'));
const script = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
const page = (head: string, body: string) =>
  `<!doctype html>\n<html><head><title>Weaving days</title>${head}</head>\n<body>${body}</body></html>`;

const AGENDA = `<h1>Weaving 2024</h1><h2>Agenda</h2><h3>Monday, March 4, 2024</h3>
<ul><li>9:30 AM How warp holds – Ann Marsh</li><li>10:30 AM How weft goes – Bo Lind</li></ul>`;
const event = (name: string, more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name,
  ...more,
});

describe('a page with data inside', () => {
  it('is read as text where its text tells as many talks, and the data adds what it leaves out', () => {
    const data = event('Weaving 2024', {
      location: 'Loom Hall',
      url: 'https://example.org/weave',
      subEvent: [
        event('How warp holds', {
          startDate: '2024-03-04T09:30',
          endDate: '2024-03-04T10:20',
          performer: { '@type': 'Person', name: 'Ann Marsh', affiliation: 'Loom College' },
          description: 'It is tied.',
        }),
      ],
    });
    const [weaving] = read(page(script(data), AGENDA));
    expect(weaving!.document.source.format).toBe('meeting-page');
    expect(weaving!.document.meeting).toMatchObject({ venue: 'Loom Hall', url: 'https://example.org/weave' });
    expect(weaving!.document.talks[0]).toMatchObject({
      start: '09:30',
      end: '10:20',
      speakers: [{ affiliation: 'Loom College' }],
      abstract: 'It is tied.',
    });
    expect(brokenSpans(weaving!)).toEqual([]);
  });

  it('keeps what its text says where the data says otherwise', () => {
    const data = event('Weaving 2024', {
      startDate: '2023-01-01',
      subEvent: event('How warp holds', { startDate: '2023-01-01T08:00', endDate: '2023-01-01T09:00' }),
    });
    const [weaving] = read(page(script(data), AGENDA));
    expect(weaving!.document.meeting.startDate).toBe('2024-03-04');
    expect(weaving!.document.talks[0]).toMatchObject({ date: '2024-03-04', start: '09:30', end: null });
  });

  it('takes nothing from the data of another event', () => {
    const [weaving] = read(page(script(event('Summer concert', { location: 'Park' })), AGENDA));
    expect(weaving!.document.meeting.venue).toBeNull();
  });

  it('places what the data adds where the text prints it as well', () => {
    const data = event('Weaving 2024', { location: 'Loom Hall' });
    const [weaving] = read(page(script(data), `${AGENDA}<h2>Travel</h2><p>Come to Loom Hall by the harbour.</p>`));
    const [start, end] = weaving!.spans['meeting.venue']!;
    expect(weaving!.text.slice(start, end)).toBe('Loom Hall');
  });

  it('is read from its data where that tells more talks, with places in the HTML', () => {
    const html = page(
      `<!-- c -->${script(event('Weaving', { subEvent: event('Warp', { performer: 'Ann Marsh' }) }))}`,
      '<h1>Welcome</h1>',
    );
    const [weaving] = read(html);
    expect([weaving!.document.source.format, weaving!.document.talks[0]!.title]).toEqual(['schema-org', 'Warp']);
    const [start, end] = weaving!.spans['talks[0].speakers[0].name']!;
    expect(html.slice(start, end)).toBe('Ann Marsh');
  });

  it('may have several scripts that speak of one thing, and old wrappings around them', () => {
    const one = '<!--\n{"@type": "Event", "@id": "#w", "name": "Weaving", "subEvent": {"@id": "#t"}}\n-->';
    const other = '//<![CDATA[\n{"@type": "Event", "@id": "#t", "name": "Warp"}\n//]]>';
    const [weaving] = read(page(script(one) + script(other), ''));
    expect(weaving!.document.talks.map(({ title }) => title)).toEqual(['Warp']);
  });

  it('is read though a script is broken, which is said with its line in the page', () => {
    const [weaving] = read(page(`\n${script('{"@type": "Event",\n "name": }')}`, AGENDA));
    expect(weaving!.document.talks).toHaveLength(2);
    const last = weaving!.document.issues.at(-1)!;
    expect([last.severity, last.line]).toEqual(['warning', 4]);
    expect(last.message).toMatch(/^a JSON-LD script could not be read: expected JSON: /);
  });
});

describe('microdata', () => {
  const scope = (inner: string, more = '') =>
    `<div itemscope itemtype="https://schema.org/Event" ${more}>${inner}</div>`;
  const talk = (inner: string) =>
    scope(`<i itemprop="name">Weaving</i>${scope(`<b itemprop="name">Warp</b>${inner}`, 'itemprop="subEvent"')}`);

  it.each([
    ['<meta itemprop="startDate" content="2024-03-04T09:30">', 'start', '09:30'],
    ['<time itemprop="startDate" datetime="2024-03-04T09:30">half past</time>', 'start', '09:30'],
    ['<span itemprop="startDate">2024-03-04T09:30</span>', 'start', '09:30'],
    ['<p itemprop="description">It <b>is</b>\n  tied &amp; cut.</p>', 'abstract', 'It is tied & cut.'],
  ])('%s', (inner, field, value) => {
    const [weaving] = read(page('', talk(inner)));
    expect(weaving!.document.talks[0]).toMatchObject({ title: 'Warp', [field]: value });
    expect(weaving!.text.slice(...weaving!.spans['talks[0].title']!)).toBe('Warp');
  });

  it('takes in elements elsewhere, also where they refer in a circle', () => {
    const html = `${talk('')}<p id="a" itemprop="location" itemscope itemtype="https://schema.org/Place" itemref="a"><i itemprop="name">Loft</i></p>`;
    const [weaving] = read(page('', html.replace('itemtype', 'itemref="a" itemtype')));
    expect(weaving!.document.meeting.venue).toBe('Loft');
  });

  it('of a thousand properties inside of one another ends', () => {
    const deep = talk(`${'<b itemprop="description"><i>'.repeat(900)}${'so long '.repeat(20_000)}`);
    expect(read(page('', deep))[0]!.document.talks.length).toBeGreaterThan(0);
  });

  it('of many things that all refer to one long list ends', () => {
    const list = `<div id="long">${'<i itemprop="about">x</i>'.repeat(5000)}</div>`;
    const many = scope('<i itemprop="name">Warp</i>', 'itemprop="subEvent" itemref="long"').repeat(1000);
    expect(read(page('', scope(`<i itemprop="name">Weaving</i>${many}`) + list))[0]!.document.meeting.title).toBe(
      'Weaving',
    );
  });
});
