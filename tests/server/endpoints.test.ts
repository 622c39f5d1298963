/** Every endpoint of the contract over the fixture graph. Each answer is held to the schema of its endpoint. */
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../../contract/fingerprint.ts';
import { api, questionApi } from '../../contract/api.ts';
import type { Endpoint, Answer } from '../../contract/endpoint.ts';
import { appOf, fixtureStore } from './support/app.ts';
import { FLOODS, GAUGES, SEDIMENT, SOURCE, SOURCE_TEXT, UNTITLED } from './support/graph.ts';

let app: ReturnType<typeof appOf>;
beforeAll(async () => {
  app = appOf(await fixtureStore());
});

/** The answer to a GET: status 200, and strictly what the contract says. */
async function get<E extends Endpoint>(endpoint: E, address: string): Promise<Answer<E>> {
  const response = await app.get(address);
  expect(response.status, response.text).toBe(200);
  return endpoint.response.parse(response.body) as Answer<E>;
}
async function post<E extends Endpoint>(endpoint: E, body: object): Promise<Answer<E>> {
  const response = await app.post(endpoint.path).send(body);
  expect(response.status, response.text).toBe(200);
  return endpoint.response.parse(response.body) as Answer<E>;
}
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('GET /api/status', () => {
  it('counts every kind, edges and vectors, and says what the model can do', async () => {
    expect(await get(api.status, '/api/status')).toEqual({
      version: '1.2.3',
      engine: 'embedded',
      model: { state: 'ready', name: 'hashing/384', sentence: 'Search works by words and by meaning.' },
      writing: { state: 'open', sentence: 'Meetings can be added and decisions made from this machine.' },
      counts: { meeting: 2, series: 1, talk: 4, person: 3, institution: 2, topic: 2, theme: 0 },
      edges: 18,
      embedded: { talks: 4, model: 'hashing/384' },
    });
  });
});

describe('GET /api/meetings', () => {
  it('lists the meetings, newest first, with what they hold', async () => {
    const { meetings } = await get(api.meetings, '/api/meetings');
    expect(meetings).toMatchObject([
      { id: 'meeting:rivers-2025', talks: 2, people: 3, abstracts: 2, series: { id: 'series:rivers' } },
      { id: 'meeting:rivers-2024', talks: 2, people: 1, abstracts: 1 },
    ]);
  });
});

describe('POST /api/names', () => {
  it('turns short names back into ids, in their order', async () => {
    const asked = { names: [fingerprint(UNTITLED), 'nobody__', fingerprint(FLOODS)] };
    expect((await post(api.names, asked)).ids).toEqual([UNTITLED, null, FLOODS]);
  });

  it('refuses what is no short name', async () => {
    const response = await app.post('/api/names').send({ names: ['person:ada'] });
    expect(response.status).toBe(400);
    expect(response.text).toContain('short name of eight characters');
  });
});

describe('GET /api/overview', () => {
  it('holds the whole of a small graph', async () => {
    const { nodes, edges, omitted } = await get(api.overview, '/api/overview');
    expect([nodes.length, edges.length]).toEqual([14, 18]);
    expect(omitted).toEqual({ nodes: 0, edges: 0 });
  });

  it('says what the limits left out', async () => {
    const { nodes, edges, omitted } = await get(api.overview, '/api/overview?nodes=4&edges=1');
    expect([nodes.length, edges.length]).toEqual([4, 1]);
    expect(omitted).toEqual({ nodes: 10, edges: 17 });
  });
});

describe('GET /api/nodes/{id}', () => {
  it('answers with the facts of a node and where they stand', async () => {
    const { node } = await get(api.node, '/api/nodes/person:ana-lima');
    expect(node).toMatchObject({ kind: 'person', label: 'Ana Lima', forms: [{ printed: 'Ana Lima' }] });
  });

  it.each([
    ['percent-encoded', encodeURIComponent(FLOODS)],
    ['with a raw slash', FLOODS],
  ])('takes an id %s', async (_how, id) => {
    expect((await get(api.node, `/api/nodes/${id}`)).node.id).toBe(FLOODS);
  });
});

describe('GET /api/nodes/{id}/neighbours', () => {
  it('groups by relation, direction and kind', async () => {
    const { node, groups } = await get(api.neighbours, `/api/nodes/${FLOODS}/neighbours`);
    expect(node.id).toBe(FLOODS);
    expect(groups.map(({ type, outgoing, kind, total }) => [type, outgoing, kind, total])).toEqual([
      ['ABOUT', true, 'topic', 1],
      ['CREDITED_IN', false, 'person', 1],
      ['GAVE', false, 'person', 1],
      ['PART_OF', true, 'meeting', 1],
      ['SIMILAR_TO', false, 'talk', 1],
      ['SIMILAR_TO', true, 'talk', 2],
    ]);
  });

  it('keeps to the relations that were asked for, and pages through them', async () => {
    const { groups } = await get(api.neighbours, `/api/nodes/topic:floods/neighbours?types=ABOUT&limit=1&offset=1`);
    expect(groups).toMatchObject([{ type: 'ABOUT', total: 2, items: [{ node: { id: SEDIMENT }, outgoing: false }] }]);
  });

  it('answers a node without any edge with no group', async () => {
    expect((await get(api.neighbours, '/api/nodes/institution:alone/neighbours')).groups).toEqual([]);
  });
});

describe('GET /api/edges/{id}', () => {
  it('reads as a sentence and shows its passages', async () => {
    const id = encodeURIComponent(`GAVE:person:ana-lima->${FLOODS}`);
    const { edge, from, to, sentence, evidence, provenance } = await get(api.edge, `/api/edges/${id}`);
    expect(sentence).toBe('Ana Lima gave “Forecasting floods from sparse gauges”.');
    expect([edge.source, from.id, edge.target, to.id]).toEqual([from.id, from.id, FLOODS, FLOODS]);
    expect(evidence).toBeNull();
    expect(provenance).toMatchObject([{ how: 'read', field: 'speaker', span: { source: SOURCE } }]);
  });

  it('carries the evidence of a related pair', async () => {
    const { evidence } = await get(api.edge, `/api/edges/SIMILAR_TO:${FLOODS}->${GAUGES}`);
    expect(evidence?.terms).toMatchObject([{ term: 'gauges' }]);
  });
});

describe('POST /api/links', () => {
  it('answers with the edges among given nodes, each node once', async () => {
    const subgraph = await post(api.links, { ids: [FLOODS, 'person:ana-lima', FLOODS, 'person:nobody'] });
    expect(ids(subgraph.nodes).sort()).toEqual(['person:ana-lima', FLOODS]);
    expect(ids(subgraph.edges)).toEqual([`GAVE:person:ana-lima->${FLOODS}`]);
  });

  it('answers an empty list with an empty graph', async () => {
    expect(await post(api.links, { ids: [] })).toEqual({ nodes: [], edges: [], omitted: { nodes: 0, edges: 0 } });
  });
});

describe('GET /api/search', () => {
  it('finds by words and by meaning, with the passage that matches', async () => {
    const { results, answered, note } = await get(api.search, '/api/search?q=sparse%20gauges');
    expect([answered, note]).toEqual(['hybrid', null]);
    expect(results[0]).toMatchObject({ id: FLOODS, rank: 1, found: 'both', detail: 'Ana Lima · 5 May 2025, 09:00' });
    expect(results[0]!.snippet).toMatchObject({ field: 'title', highlights: [[24, 30], [31, 37]] }); // prettier-ignore
    expect(results.map(({ rank }) => rank)).toEqual(results.map((_, place) => place + 1));
  });

  it('keeps to kinds, limit and mode', async () => {
    const { results, answered } = await get(
      api.search,
      '/api/search?q=porto&kinds=institution,person&mode=lexical&limit=1',
    );
    expect(answered).toBe('lexical');
    expect(results).toMatchObject([{ id: 'institution:porto', kind: 'institution', found: 'words', cosine: null }]);
  });

  it('finds talks by meaning alone, with their cosine', async () => {
    const { results } = await get(api.search, '/api/search?q=sediment%20dams&mode=semantic&limit=2');
    expect(results[0]).toMatchObject({ id: SEDIMENT, found: 'meaning' });
    expect(results[0]!.cosine).toBeGreaterThan(results[1]!.cosine!);
  });

  it('finds nothing for a blank question', async () => {
    expect((await get(api.search, '/api/search?q=%20')).results).toEqual([]);
  });
});

describe('GET /api/talks/{id}/related', () => {
  it.each([
    ['percent-encoded', encodeURIComponent(FLOODS)],
    ['with a raw slash', FLOODS],
  ])('ranks the talks closest to a talk, each with evidence; the id %s', async (_how, id) => {
    const { talk, note, results } = await get(api.related, `/api/talks/${id}/related`);
    expect([talk.id, note]).toEqual([FLOODS, null]);
    expect(results.map(({ rank, score, cosine, ...rest }) => [rest.id, rank, score, cosine])).toEqual([
      [GAUGES, 1, 0.6, 0.3],
      [SEDIMENT, 2, 0.4, 0.2],
    ]);
    expect(results[0]!.evidence.sentences).toHaveLength(1);
  });

  it('keeps to the limit', async () => {
    expect((await get(api.related, `/api/talks/${FLOODS}/related?limit=1`)).results).toHaveLength(1);
  });

  it('says that a talk without an abstract was compared by its title', async () => {
    const { note } = await get(api.related, `/api/talks/${UNTITLED}/related`);
    expect(note).toBe('This talk has no abstract: its title alone was compared.');
  });
});

describe('POST /api/similar', () => {
  it('ranks talks against a pasted text, with evidence', async () => {
    const { answered, results } = await post(api.similar, { text: 'Floods where gauges are sparse', limit: 2 });
    expect(answered).toBe('hybrid');
    expect(results).toHaveLength(2);
    expect(results[0]).toMatchObject({ id: FLOODS, rank: 1 });
    expect(results[0]!.evidence.terms.length).toBeGreaterThan(0);
  });
});

describe('GET /api/path', () => {
  it('finds how two nodes connect and says it in a sentence', async () => {
    const { from, to, paths, note } = await get(api.path, '/api/path?from=person:ana-lima&to=person:mei-tan');
    expect([from.label, to.label, note]).toEqual(['Ana Lima', 'Mei Tan', null]);
    expect(paths.filter(({ edges }) => edges.length === 2)).toHaveLength(1);
    expect(ids(paths[0]!.nodes)).toEqual(['person:ana-lima', FLOODS, 'person:mei-tan']);
    expect(paths[0]!.sentence).toBe(
      'Ana Lima gave “Forecasting floods from sparse gauges”; Mei Tan is credited in “Forecasting floods from sparse gauges”.',
    );
  });

  it('says that there is no path', async () => {
    const { paths, note } = await get(api.path, '/api/path?from=person:ana-lima&to=institution:alone');
    expect(paths).toEqual([]);
    expect(note).toBe(
      'No path of at most 6 steps leads from Ana Lima to Institute that nobody names. Nothing is connected to Institute that nobody names.',
    );
  });

  it('says that both ends are one', async () => {
    const { note } = await get(api.path, '/api/path?from=topic:floods&to=topic:floods');
    expect(note).toBe('Both ends are one and the same.');
  });
});

describe('GET /api/sources/{id}/passage', () => {
  const at = (words: string) => {
    const start = SOURCE_TEXT.indexOf(words);
    return `start=${start}&end=${start + words.length}`;
  };

  it('shows a passage with its line and what stands around it', async () => {
    const passage = await get(api.passage, `/api/sources/${SOURCE}/passage?${at('gauges are sparse')}&context=6`);
    expect(passage).toMatchObject({ line: 3, before: 'where ', text: 'gauges are sparse', after: '. 🌊 W' });
    expect(passage.source).toMatchObject({ id: SOURCE, uri: 'rivers-2025.txt', format: 'meeting-page' });
  });

  it('never cuts a character in two', async () => {
    const { before } = await get(api.passage, `/api/sources/${SOURCE}/passage?${at(' We fill')}&context=1`);
    const { after } = await get(api.passage, `/api/sources/${SOURCE}/passage?${at('sparse.')}&context=2`);
    expect([before, after]).toEqual(['', ' 🌊']);
  });

  it('shows an empty passage at the end of the text', async () => {
    const end = SOURCE_TEXT.length;
    const passage = await get(api.passage, `/api/sources/${SOURCE}/passage?start=${end}&end=${end}`);
    expect(passage).toMatchObject({ line: 4, text: '', after: '' });
  });
});

describe('GET /api/questions/who-connects', () => {
  const whoConnects = questionApi['who-connects']!;

  it('answers with rows and the query that was run', async () => {
    const answer = await get(whoConnects, `/api/questions/who-connects?one=topic:floods&other=institution:porto`);
    expect(answer).toMatchObject({
      question: 'Who connects two things?',
      nothing: null,
      rows: [{ person: 'person:ana-lima' }, { person: 'person:mei-tan' }],
    });
    expect((answer as { cypher: string }).cypher).toContain('MATCH');
  });

  it('says in words that there is nothing', async () => {
    const answer = await get(whoConnects, `/api/questions/who-connects?one=topic:floods&other=institution:alone`);
    expect(answer).toMatchObject({ rows: [], nothing: 'No person is tied to both.' });
  });
});

describe('GET /api/openapi.json', () => {
  it('describes every endpoint that is mounted', async () => {
    const { body } = (await app.get('/api/openapi.json').expect(200)) as { body: { paths: object } };
    const declared = [...Object.values<Endpoint>(api), ...Object.values(questionApi)];
    expect(Object.keys(body.paths).sort()).toEqual([...new Set(declared.map(({ path }) => path))].sort());
  });
});
