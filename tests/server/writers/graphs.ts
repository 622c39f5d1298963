/** Any graph whose texts try to break out of the file that they stand in. */
import fc from 'fast-check';
import { EdgeType, SourceRow, type EdgeRow, type NodeRow } from '../../../contract/graph.ts';
import { edgeRow, nodeRow } from '../../support/rows.ts';
import type { Given } from './given.ts';

/** What one format or another takes for more than text. */
const MARKS = [
  '"', "'", '`', '\n', '\n\n', '\r\n', '\r', '\t', '\u0000', '\u0007', '\u000b', '\u001b', '\u007f', '\u0085', '\u00a0', '\u2028', '\ufeff',
  ']]>', '<![CDATA[', '<!--', '&amp;', '&', '<i>', '</node>', '>', '\\', '\\u0027', "\\'", '\\\\u0027', '\\n', '{', '}', '{{', '$x_1^2$', '$', '%', '#', '~', '^', '_',
  '=1+1', '+1', '-1', '@SUM(A1)', '＝1', ',', ';', '|', '--', "''", '?`', '😀', '👩‍🔬', '\u202eRTL', 'עברית', 'العربية', '数学', 'é', 'e\u0301', '\ud800', '\udc00', '\ufffe', '\uffff',
  ' and ', ', ', 'ER  - ', 'TY  - X', '@misc{x,', 'END:VEVENT', '//', '/*', '*/', ';\nMATCH (n) DETACH DELETE n;', "'}] AS row MATCH (n) DETACH DELETE n //", '  ', 'Ana Lima', 'x',
  '-->', '--!>', '\u200f', '\u2066', '\u2069', 'ä'.repeat(80), '😀'.repeat(40), '数'.repeat(40), 'A long title. '.repeat(30), '\r', '\r\n ', ' \n',
  '\\input{/etc/passwd}', '\\end{document}', '[link](javascript:alert(1))', '**', '# ', 'null', 'NaN', '1', 'true',
]; // prettier-ignore

export const hostile: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...MARKS), { minLength: 1, maxLength: 5 }).map((some) => some.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const date = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  hostile,
  hostile.map((text) => `https://example.org/${text}`),
);

/** What an id may hold: anything but control characters, spaces and DEL; and what could not be told apart once it is in XML. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what an id must not hold
const NOT_IN_IDS = /[\u0000-\u0020\u007f\ufffe\uffff]|\p{Surrogate}/gu;
const slug = hostile.map((text) => text.replace(NOT_IN_IDS, '').slice(0, 60).replace(NOT_IN_IDS, '') || 'x');
const ids = <K extends string>(kind: K, count: number) =>
  fc
    .uniqueArray(slug, { minLength: count, maxLength: count })
    .map((slugs) => slugs.map((one) => `${kind}:${one}` as const));

const place = { x: number, y: number, detail: maybe(hostile), degree: fc.nat() };
const link = fc.record({
  kind: fc.constantFrom('slides', 'video', 'paper', 'other'),
  url: maybe(url),
  label: maybe(hostile),
});
const form = fc.record({ printed: hostile, reason: hostile, score: share, spans: fc.constant([]) });
const span = fc.nat(1000).map((start) => ({ source: 'source:one', start, end: start + 1 }));
const provenance = few(fc.record({ how: fc.constant('read'), field: hostile, span }));

const excerpt = fc.record({ text: hostile, span: maybe(span) });
const evidence = fc.record({
  sentences: few(fc.record({ from: excerpt, to: excerpt, cosine: share })),
  terms: few(fc.record({ term: hostile, weight: share, from: few(span), to: few(span) })),
  facts: few(
    fc.record({
      node: slug.map((one) => `person:${one}`),
      kind: fc.constant('person'),
      label: hostile,
      sentence: hostile,
    }),
  ),
  method: fc.oneof(hostile, fc.constantFrom('-', '%2D', '%09\t%25', '')),
});

const FIELDS = {
  meeting: {
    acronym: maybe(hostile),
    startDate: maybe(date),
    endDate: maybe(date),
    year: maybe(fc.integer({ min: 1900, max: 2100 })),
    timeZone: fc.constantFrom(null, null, 'Europe/Berlin', 'America/St_Johns', 'Nowhere/Else'),
    venue: maybe(hostile),
    url: maybe(url),
    description: maybe(hostile),
  },
  series: {},
  talk: {
    // Set to one that is there below.
    meeting: fc.constant('meeting:x'),
    key: hostile,
    position: fc.nat(),
    alsoTitled: few(hostile),
    talkKind: fc.constantFrom('talk', 'keynote', 'poster', 'panel', 'tutorial', 'discussion'),
    date: maybe(date),
    start: maybe(time),
    end: maybe(time),
    session: maybe(hostile),
    track: maybe(hostile),
    room: maybe(hostile),
    abstract: maybe(hostile),
    keywords: few(hostile),
    links: few(link),
    report: few(fc.record({ text: hostile, span: maybe(span) })),
  },
  person: { sortName: hostile, forms: few(form) },
  institution: { forms: few(form) },
  topic: { variants: few(hostile), origin: fc.constantFrom('text', 'source') },
  theme: { level: fc.constantFrom(1, 2), stability: share, limit: share },
} as const;

const nodesOf = (kind: keyof typeof FIELDS, count: number): fc.Arbitrary<NodeRow[]> =>
  fc
    .tuple(
      ids(kind, count),
      fc.array(fc.record({ label: hostile, ...place, provenance, ...FIELDS[kind] }), {
        minLength: count,
        maxLength: count,
      }),
    )
    .map(([some, facts]) => some.map((id, at) => nodeRow(id, facts[at]!.label, facts[at])));

const ENDS: Record<EdgeType, readonly [keyof typeof FIELDS, keyof typeof FIELDS]> = {
  GAVE: ['person', 'talk'],
  CREDITED_IN: ['person', 'talk'],
  ORGANIZED: ['person', 'meeting'],
  LISTED_AT: ['person', 'meeting'],
  AFFILIATED_WITH: ['person', 'institution'],
  PART_OF: ['talk', 'meeting'],
  IN_SERIES: ['meeting', 'series'],
  ABOUT: ['talk', 'topic'],
  SIMILAR_TO: ['talk', 'talk'],
  CO_OCCURS: ['topic', 'topic'],
  CLOSE_TO: ['topic', 'topic'],
  IN_THEME: ['talk', 'theme'],
  TYPICAL_OF: ['topic', 'theme'],
  WITHIN: ['theme', 'theme'],
  MAYBE_SAME: ['person', 'person'],
};

/** Every kind of edge among the nodes: each person gave the talk of the same place, and so on. */
const edgesAmong = (nodes: readonly NodeRow[]): fc.Arbitrary<EdgeRow[]> => {
  const of = (kind: string) => nodes.filter((node) => node.kind === kind).map(({ id }) => id as string);
  const pairs = EdgeType.options.flatMap((type) => {
    const [starts, ends] = ENDS[type].map(of) as [string[], string[]];
    const shift = ENDS[type][0] === ENDS[type][1] ? 1 : 0;
    return starts.map((from, at) => ({ type, from, to: ends[(at + shift) % ends.length]! }));
  });
  const facts = fc.record({
    weight: maybe(share),
    rank: maybe(fc.integer({ min: 1, max: 20 })),
    cosine: maybe(share),
    provenance,
    evidence: maybe(evidence),
  });
  return fc.array(facts, { minLength: pairs.length, maxLength: pairs.length }).map((some) =>
    pairs.map(({ type, from, to }, at) => {
      const { evidence: why, ...fact } = some[at]!;
      return edgeRow(type, from, to, { ...fact, evidence: type === 'SIMILAR_TO' ? why : null });
    }),
  );
};

const source = SourceRow.parse({
  id: 'source:one',
  uri: 'made.txt',
  format: 'made',
  sha256: '0'.repeat(64),
  retrievedAt: '2025-06-01T10:20:30.456Z',
  text: '',
  document: '{}',
});

/** Talks are of the first meeting, as `PART_OF` has it for the first of them. */
const ofMeeting = (nodes: readonly NodeRow[]) => {
  const meetings = nodes.filter(({ kind }) => kind === 'meeting');
  let at = 0;
  return nodes.map((node) =>
    node.kind === 'talk' ? { ...node, meeting: meetings[at++ % meetings.length]!.id as never } : node,
  );
};

/**
 * Graphs with every kind of node and of edge.
 *
 * @param count nodes of each kind
 */
export const graphs = (count: number): fc.Arbitrary<Given> =>
  fc
    .tuple(...(Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((kind) => nodesOf(kind, count)))
    .map((some) => ofMeeting(some.flat()))
    .chain((nodes) => edgesAmong(nodes).map((edges) => ({ nodes, edges, sources: [source] })));
