/** The API over rows in memory, as the page sees it: for tests of the page that need no server and no store. */
import type { EdgeRow, EdgeType, GraphRows, NodeRow, SourceRow } from '../../contract/graph.ts';
import { PROBLEM_TYPE } from '../../contract/problem.ts';

export interface FixtureRows extends GraphRows {
  sources: SourceRow[];
}

const small = ({ id, kind, label, detail, degree, x, y }: NodeRow) => ({ id, kind, label, detail, degree, x, y });
const drawn = ({ id, type, from, to, weight }: EdgeRow) => ({ id, type, source: from, target: to, weight });
const ref = ({ id, kind, label }: NodeRow) => ({ id, kind, label });

class Missing extends Error {}

function fixture({ nodes, edges, sources }: FixtureRows) {
  const byId = new Map<string, NodeRow>(nodes.map((node) => [node.id, node]));
  const one = (id: string) => {
    const node = byId.get(id);
    if (!node) throw new Missing(`Nothing has the id "${id}".`);
    return node;
  };

  const neighbours = (id: string, query: URLSearchParams) => {
    const limit = Number(query.get('limit') ?? 25);
    const types = query.get('types')?.split(',');
    const groups = new Map<string, { type: EdgeType; outgoing: boolean; kind: string; all: unknown[] }>();
    for (const edge of edges) {
      const outgoing = edge.from === id;
      if ((!outgoing && edge.to !== id) || (types && !types.includes(edge.type))) continue;
      const other = one(outgoing ? edge.to : edge.from);
      const key = `${edge.type} ${outgoing} ${other.kind}`;
      const group = groups.get(key) ?? { type: edge.type, outgoing, kind: other.kind, all: [] };
      group.all.push({ node: small(other), edge: drawn(edge), outgoing });
      groups.set(key, group);
    }
    const listed = [...groups.values()].map(({ all, ...group }) => ({
      ...group,
      total: all.length,
      items: all.slice(0, limit),
    }));
    return { node: small(one(id)), groups: listed };
  };

  const search = (query: URLSearchParams) => {
    const q = query.get('q') ?? '';
    const kinds = query.get('kinds')?.split(',');
    const found = nodes.filter(({ label, kind }) => label.toLowerCase().includes(q.toLowerCase()) && (!kinds || kinds.includes(kind))); // prettier-ignore
    const results = found.slice(0, Number(query.get('limit') ?? 20)).map((node, i) => ({
      ...ref(node),
      detail: node.detail,
      rank: i + 1,
      score: 1 / (i + 1),
      found: 'words',
      cosine: null,
      snippet: null,
    }));
    const mode = query.get('mode') ?? 'hybrid';
    const counted = [...new Set(results.map(({ kind }) => kind))];
    const values = counted.map((kind) => ({ value: kind, label: kind, count: results.filter((hit) => hit.kind === kind).length })); // prettier-ignore
    const facets = counted.length > 0 ? [{ facet: 'kind', values }] : [];
    return {
      query: q,
      searched: q,
      mode,
      answered: 'lexical',
      note: 'Answered by words: there is no model.',
      results,
      facets,
    };
  };

  const ranked = (from: string, limit: number) =>
    edges
      .filter((edge) => edge.type === 'SIMILAR_TO' && edge.from === from)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
      .slice(0, limit)
      .map((edge, i) => {
        const to = one(edge.to);
        const { weight, cosine, evidence } = edge;
        return { id: to.id, label: to.label, detail: to.detail, rank: i + 1, score: weight, cosine, evidence };
      });

  const linked = (ids: ReadonlySet<string>) => ({
    nodes: nodes.filter(({ id }) => ids.has(id)).map(small),
    edges: edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to)).map(drawn),
    omitted: { nodes: 0, edges: 0 },
  });

  /** The shortest path, edge by edge, whichever way the edges point. */
  const pathBetween = (from: string, to: string) => {
    const via = new Map<string, EdgeRow | null>([[from, null]]);
    for (const at of via.keys())
      for (const edge of edges.filter((other) => other.from === at || other.to === at)) {
        const next = edge.from === at ? edge.to : edge.from;
        if (!via.has(next)) via.set(next, edge);
      }
    const trail: EdgeRow[] = [];
    for (let at = to, edge = via.get(at); edge; edge = via.get(at)) {
      trail.unshift(edge);
      at = edge.from === at ? edge.to : edge.from;
    }
    return trail;
  };

  const path = (query: URLSearchParams) => {
    const [from, to] = [query.get('from')!, query.get('to')!];
    const trail = pathBetween(from, to);
    const ids: string[] = [from];
    for (const edge of trail) ids.push(edge.from === ids.at(-1) ? edge.to : edge.from);
    const sentence = ids.map((id) => one(id).label).join(' — ');
    const paths = trail.length
      ? [{ nodes: ids.map((id) => small(one(id))), edges: trail.map(drawn), busy: null, sentence }]
      : [];
    return { from: ref(one(from)), to: ref(one(to)), paths, note: paths.length ? null : 'No path connects them.' };
  };

  const edge = (id: string) => {
    const row = edges.find((other) => other.id === id);
    if (!row) throw new Missing(`Nothing has the id "${id}".`);
    const [from, to] = [one(row.from), one(row.to)];
    const sentence = `${from.label} ${row.type} ${to.label}`;
    return {
      edge: drawn(row),
      from: ref(from),
      to: ref(to),
      sentence,
      evidence: row.evidence,
      provenance: row.provenance,
    };
  };

  const passage = (id: string, query: URLSearchParams) => {
    const source = sources.find((other) => other.id === id);
    if (!source) throw new Missing(`No source has the id "${id}".`);
    const [start, end] = [Number(query.get('start')), Number(query.get('end'))];
    const { uri, format, sha256, retrievedAt, text } = source;
    return {
      source: { id, uri, format, sha256, retrievedAt },
      span: { source: id, start, end },
      line: text.slice(0, start).split('\n').length,
      before: text.slice(Math.max(0, start - 400), start),
      text: text.slice(start, end),
      after: text.slice(end, end + 400),
    };
  };

  const counts = () => {
    const count: Record<string, number> = {};
    for (const kind of ['meeting', 'series', 'talk', 'person', 'institution', 'topic', 'theme'])
      count[kind] = nodes.filter((node) => node.kind === kind).length;
    return count;
  };

  const status = () => ({
    version: '0.0.0',
    engine: 'embedded',
    model: { state: 'absent', name: null, sentence: 'There is no model: search answers by words.' },
    writing: { state: 'open', sentence: 'Meetings can be added from this machine.' },
    counts: counts(),
    edges: edges.length,
    embedded: { talks: 0, model: null },
  });

  const meetings = () => ({
    meetings: nodes
      .filter((node) => node.kind === 'meeting')
      .map(({ id, label, year, startDate, endDate, venue }) => {
        return { id, label, year, startDate, endDate, venue, series: null, talks: 2, people: 2, abstracts: 1 };
      }),
  });

  const overview = () => linked(new Set(nodes.filter(({ x }) => x !== null).map(({ id }) => id as string)));

  /** What has another name is found under that name alone. */
  const lost = (ids: string[]) => ({
    lost: ids
      .filter((id) => !byId.has(id))
      .map((id) => {
        const node = nodes.find((row) => row.kind === 'person' && row.forms.some(({ printed }) => `person:${printed.toLowerCase().replaceAll(' ', '-')}` === id)); // prettier-ignore
        return { id, now: node ? small(node) : null };
      }),
  });

  return { one, lost, neighbours, search, ranked, linked, path, edge, passage, status, meetings, overview };
}

type Fixture = ReturnType<typeof fixture>;
type Route = [RegExp, (made: Fixture, id: string, query: URLSearchParams, body: Record<string, unknown>) => unknown];

const ROUTES: Route[] = [
  [/^\/api\/status$/, (made) => made.status()],
  [/^\/api\/meetings$/, (made) => made.meetings()],
  [/^\/api\/meetings\/(.+)\/history$/, () => ({ readings: [] })],
  [/^\/api\/review$/, () => ({ total: 0, items: [] })],
  [/^\/api\/decisions$/, () => ({ decisions: [] })],
  [/^\/api\/quality$/, () => ({ findings: [] })],
  [/^\/api\/overview$/, (made) => made.overview()],
  [/^\/api\/search$/, (made, _id, query) => made.search(query)],
  [/^\/api\/path$/, (made, _id, query) => made.path(query)],
  [/^\/api\/links$/, (made, _id, _query, body) => made.linked(new Set(body.ids as string[]))],
  [/^\/api\/lost$/, (made, _id, _query, body) => made.lost(body.ids as string[])],
  [/^\/api\/similar$/, () => ({ answered: 'lexical', note: null, results: [] })],
  [/^\/api\/nodes\/(.+)\/neighbours$/, (made, id, query) => made.neighbours(id, query)],
  [/^\/api\/nodes\/(.+)$/, (made, id) => ({ node: made.one(id) })],
  [/^\/api\/edges\/(.+)$/, (made, id) => made.edge(id)],
  [
    /^\/api\/talks\/(.+)\/related$/,
    (made, id, query) => ({
      talk: ref(made.one(id)),
      note: null,
      results: made.ranked(id, Number(query.get('limit') ?? 10)),
    }),
  ],
  [/^\/api\/sources\/(.+)\/passage$/, (made, id, query) => made.passage(id, query)],
];

const problem = (status: number, detail: string) =>
  new Response(JSON.stringify({ type: 'urn:colloquy:not-found', title: 'Not found', status, detail }), {
    status,
    headers: { 'content-type': PROBLEM_TYPE },
  });

/** Answers like `fetch`, from rows. What has no route, and what is missing, is a 404 problem. */
export function fixtureFetch(rows: FixtureRows): (address: string, init?: RequestInit) => Promise<Response> {
  const made = fixture(rows);
  return async (address, init) => {
    const url = new URL(address, 'http://fixture.test');
    for (const [pattern, answer] of ROUTES) {
      const match = pattern.exec(url.pathname);
      if (!match) continue;
      const body = init?.body ? (JSON.parse(init.body as string) as Record<string, unknown>) : {};
      try {
        return Response.json(answer(made, decodeURIComponent(match[1] ?? ''), url.searchParams, body));
      } catch (error) {
        if (error instanceof Missing) return problem(404, error.message);
        throw error;
      }
    }
    return problem(404, `No endpoint answers ${url.pathname}.`);
  };
}

/** What `/api/status` says of rows. */
export const statusOf = (rows: FixtureRows) => fixture(rows).status();
