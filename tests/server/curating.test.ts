/** Decisions over the API: what they change, how they are taken back and handed on, and what is refused. */
import { beforeEach, describe, expect, it } from 'vitest';
import { api } from '../../contract/api.ts';
import type { Decision } from '../../contract/decision.ts';
import { ingest } from '../../ingest/pipeline.ts';
import { autumn, spring } from '../support/pages.ts';
import { appOf, emptyStore, workOn } from './support/app.ts';
import { problemOf } from './support/problem.ts';

const PERSON = 'person:ana-lima';
const TALK = 'talk:spring-meeting-on-rivers-2025/sediment';
const hide = { author: 'Ada', reason: 'It was cancelled', act: { act: 'hide', node: TALK } };

let app: ReturnType<typeof appOf>;
beforeEach(async () => {
  const store = await emptyStore();
  const parts = workOn(store).pipeline({ signal: new AbortController().signal, progress: () => undefined });
  await ingest(
    [spring, autumn].map((raw) => ({ raw, retrievedAt: '2025-06-01T00:00:00.000Z' })),
    parts,
  );
  app = appOf(store);
});

const decide = async (body: object) =>
  api.decide.response.parse((await app.post('/api/decisions').send(body).expect(200)).body);
const decisions = async () =>
  api.decisions.response.parse((await app.get('/api/decisions').expect(200)).body).decisions;

describe('a decision', () => {
  it('changes the graph at once, and says what it changed', async () => {
    const { decision, changes } = await decide(hide);
    expect(decision).toMatchObject(hide);
    expect(changes.nodes.removed.first).toContainEqual({ id: TALK, kind: 'talk', label: 'Sediment behind small dams' });
    const problem = problemOf(await app.get(`/api/nodes/${TALK}`));
    expect(problem).toMatchObject({ status: 410, type: 'urn:colloquy:gone' });
    expect(problem.detail).toMatch(
      /^Ada decided .* Reason: It was cancelled\. Undoing that decision brings it back\.$/,
    );
  });

  it('is listed, and taken back by another', async () => {
    const { decision } = await decide(hide);
    await decide({ author: 'Ben', reason: 'It took place', act: { act: 'undo', decision: decision.id } });
    expect((await decisions()).map(({ state }) => state)).toEqual(['undone', 'holds']);
    await app.get(`/api/nodes/${TALK}`).expect(200);
  });

  it('is refused when it does not fit, and nothing is kept', async () => {
    const act = { act: 'hide', node: 'talk:nowhere/nothing' };
    expect(problemOf(await app.post('/api/decisions').send({ ...hide, act }))).toMatchObject({
      status: 409,
      type: 'urn:colloquy:refused',
    });
    expect(await decisions()).toEqual([]);
  });

  it('is handed on as a file, whose known decisions stay as they are', async () => {
    const { decision } = await decide(hide);
    const file = (given: Decision[]) => ({ format: 'colloquy.decisions/1', decisions: given });
    const imported = await app
      .post('/api/decisions/import')
      .send(file([decision]))
      .expect(200);
    expect(imported.body).toMatchObject({ added: 0, known: 1, changes: { edges: { added: 0, removed: 0 } } });
    const changed = await app.post('/api/decisions/import').send(file([{ ...decision, reason: 'Another' }]));
    expect(problemOf(changed)).toMatchObject({ status: 400, errors: [{ in: 'body', field: 'decisions[0].id' }] });
  });
});

describe('data quality', () => {
  it('finds what is lacking, with its node and its passage', async () => {
    const { findings } = api.quality.response.parse((await app.get('/api/quality').expect(200)).body);
    expect(findings.map(({ name, total, of }) => [name, total, of])).toEqual([
      ['conflicting-decision', 0, 0],
      ['reader-doubt', 0, 2],
      ['duplicate-talk', 0, 3],
      ['unresolved-name', 0, 2],
      ['talk-without-speaker', 0, 3],
      ['talk-without-time', 0, 3],
      ['missing-abstract', 0, 3],
      ['unknown-affiliation', 0, 2],
    ]);
  });
});

describe('the review queue', () => {
  it('is empty where no two names may be one', async () => {
    expect((await app.get('/api/review').expect(200)).body).toEqual({ total: 0, items: [] });
  });
});

describe('the places of a person', () => {
  it('are what a split names, each with its talk or meeting', async () => {
    const { subject, places } = api.places.response.parse(
      (await app.get(`/api/nodes/${PERSON}/places`).expect(200)).body,
    );
    expect(subject.id).toBe(PERSON);
    expect(places.length).toBeGreaterThan(1);
    const at = places.filter(({ where }) => where.kind === 'talk').map((place) => place.at);
    await decide({ author: 'Ada', reason: 'Two of one name', act: { act: 'split', subject, at: at.slice(0, 1) } });
    const after = api.places.response.parse((await app.get(`/api/nodes/${PERSON}/places`).expect(200)).body).places;
    expect(after).toHaveLength(places.length - 1);
  });

  it('of nobody are a 404', async () => {
    expect(problemOf(await app.get('/api/nodes/person:nobody/places')).status).toBe(404);
  });
});

describe('the history', () => {
  it('of a meeting that nobody knows is a 404', async () => {
    expect(problemOf(await app.get('/api/meetings/meeting:none/history'))).toMatchObject({ status: 404 });
  });
});
