/** Curation on a store: what is kept, listed, exported and restored. One suite, run on each engine. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { DecisionsFile, type Act } from '../../../contract/decision.ts';
import { MeetingId, NodeId } from '../../../contract/ids.ts';
import { reads } from '../../../cypher/reads/index.ts';
import {
  decide,
  exportDecisions,
  historyOf,
  listDecisions,
  makeDecision,
  placesAt,
  readDecisions,
  retired,
  reviewQueue,
} from '../../../ingest/curation/index.ts';
import { ingest, type PipelineParts } from '../../../ingest/pipeline.ts';
import { clear } from '../../cypher/clear.ts';
import type { Opened } from '../../cypher/store.contract.ts';
import { documentSource } from '../../support/pages.ts';
import { hide, merge, undo } from './decided.ts';

const speaker = (name: string, affiliation: string | null = null) => ({ name, affiliation });
const spring = documentSource(
  'Spring Meeting on Rivers 2025',
  [
    { key: 'floods', title: 'Forecasting floods', speakers: [speaker('J. Weber')] },
    { key: 'dams', title: 'Small dams', speakers: [speaker('Ana Lima', 'University of Porto')] },
  ],
  'spring.json',
);
const autumn = documentSource(
  'Autumn Meeting on Rivers 2025',
  [{ key: 'gauges', title: 'Gauges that people build', speakers: [speaker('Jonas Weber')] }],
  'autumn.json',
);
const SPRING = MeetingId.parse('meeting:spring-meeting-on-rivers-2025');
const FLOODS = 'talk:spring-meeting-on-rivers-2025/floods';

const at = (day: number) => `2026-01-0${day}T00:00:00.000Z`;
const kept = (raw: typeof spring, day = 1) => ({ raw, retrievedAt: at(day) });
const made = (act: Act, day = 1) => makeDecision({ author: 'Ada', reason: 'The slides say so.', act }, at(day));
const joined = made(merge('person:j-weber = J. Weber', 'person:jonas-weber = Jonas Weber'));

export function curationContract(engine: string, open: () => Promise<Opened>): void {
  describe(`curation on the ${engine} engine`, () => {
    let opened: Opened;
    let parts: PipelineParts;
    beforeAll(async () => {
      opened = await open();
      const vectorsOf = async () => new Map<string, Float32Array>();
      parts = { store: opened.store, shelf: null, model: 'none', progress: () => undefined, vectorsOf };
    });
    afterAll(async () => {
      await opened.release();
    });
    beforeEach(async () => {
      vi.restoreAllMocks();
      await clear(opened.store);
      await ingest([kept(spring), kept(autumn)], parts);
    });

    const stored = async () => {
      const { nodes, edges } = await parts.store.stored();
      return [nodes, edges].map((rows) => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
    };
    const labels = async (...ids: string[]) =>
      (await parts.store.read(reads.graphNodes, { ids })).map(({ label }) => label);

    it('asks about a near miss until it is decided', async () => {
      const { total, items } = await reviewQueue(parts.store);
      expect(total).toBe(1);
      expect(items).toMatchObject([
        {
          kind: 'person',
          a: { subject: { id: 'person:j-weber', printed: ['J. Weber'] }, label: 'J. Weber', talks: 1 },
          b: { subject: { id: 'person:jonas-weber', printed: ['Jonas Weber'] }, label: 'Jonas Weber', talks: 1 },
          score: 0.6,
        },
      ]);
      await decide([joined], parts);
      expect(await reviewQueue(parts.store)).toEqual({ total: 0, items: [] });
    });

    it('makes a decision in one transaction, says what changed, and lists it', async () => {
      const { added, known, report } = await decide([joined], parts);
      expect({ added, known }).toEqual({ added: 1, known: 0 });
      expect(report.summary.nodes.removed).toEqual({
        total: 1,
        first: [{ id: 'person:jonas-weber', kind: 'person', label: 'Jonas Weber' }],
      });
      expect(report.conflicts).toEqual([]);
      expect(await listDecisions(parts.store)).toEqual([
        {
          decision: joined,
          state: 'holds',
          sentence: 'Ada decided on 2026-01-01, 00:00 UTC: “J. Weber” and “Jonas Weber” are one person.',
          note: null,
        },
      ]);
    });

    it('changes nothing when the same decision comes again', async () => {
      await decide([joined], parts);
      const before = await stored();
      const { added, known, report } = await decide([joined], parts);
      expect({ added, known, wrote: report.changes.wrote }).toEqual({ added: 0, known: 1, wrote: false });
      expect(await stored()).toEqual(before);
    });

    it('keeps the decision as a source that shows it as a passage', async () => {
      await decide([joined], parts);
      const [found] = await parts.store.read(reads.nodes, { ids: ['person:j-weber'] });
      const decided = found!.node.provenance.find(({ how }) => how === 'decided');
      const span = decided?.how === 'decided' ? decided.spans[0]! : null;
      const [source] = await parts.store.read(reads.source, { id: span!.source });
      expect(source!.source.text.slice(span!.start, span!.end)).toBe(
        'Ada decided on 2026-01-01, 00:00 UTC: “J. Weber” and “Jonas Weber” are one person. Reason: The slides say so.',
      );
    });

    it('refuses a decision that does not fit when it is asked to, and writes nothing', async () => {
      const write = vi.spyOn(parts.store, 'write');
      await expect(decide([made(hide('topic:nowhere'))], parts, { strict: true })).rejects.toThrow(
        'Nothing has the id topic:nowhere now.',
      );
      expect(write).not.toHaveBeenCalled();
      expect((await decide([made(hide('topic:nowhere'))], parts)).report.conflicts).toEqual([
        'Ada decided on 2026-01-01, 00:00 UTC: topic:nowhere is left out of the graph. Nothing has the id topic:nowhere now.',
      ]);
    });

    it('hides a talk from everybody’s related talks, and shows it again once that is undone', async () => {
      const before = await stored();
      const hidden = made(hide(FLOODS));
      await decide([hidden], parts);
      const { edges } = await parts.store.stored();
      expect([...edges.keys()].filter((id) => id.includes(FLOODS))).toEqual([]);
      expect(await labels(FLOODS, 'person:j-weber')).toEqual([]);
      await decide([made(undo(hidden), 2)], parts);
      expect(await stored()).toEqual(before);
    });

    it('hides a topic from talks and from the facts they share', async () => {
      const { nodes } = await parts.store.stored();
      const topic = [...nodes.keys()].find((id) => id.startsWith('topic:'))!;
      await decide([made(hide(topic))], parts);
      const after = await parts.store.stored();
      expect([...after.nodes.keys()]).not.toContain(topic);
      expect([...after.edges.keys()].filter((id) => id.includes(topic))).toEqual([]);
    });

    it('gives the same graph from an exported file, whatever came first', async () => {
      await decide([joined, made(hide('person:ana-lima'), 2)], parts);
      const file = await exportDecisions(parts.store);
      const before = await stored();
      expect(DecisionsFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
      await clear(parts.store);
      await decide(readDecisions(JSON.stringify(file)), parts);
      expect((await listDecisions(parts.store)).map(({ state }) => state)).toEqual(['conflict', 'conflict']);
      await ingest([kept(autumn)], parts);
      await ingest([kept(spring)], parts);
      expect(await stored()).toEqual(before);
    });

    it('loses no decision when two are made at once', async () => {
      await Promise.all([decide([joined], parts), decide([made(hide('person:ana-lima'), 2)], parts)]);
      expect((await listDecisions(parts.store)).map(({ state }) => state)).toEqual(['holds', 'holds']);
      expect(await labels('person:ana-lima', 'person:jonas-weber', 'person:j-weber')).toEqual(['J. Weber']);
    });

    it('finds the places of a talk and of a meeting that print a name or an affiliation', async () => {
      const place = { meeting: SPRING, talk: 'dams', role: 'speaker', printed: 'Ana Lima' };
      const dams = NodeId.parse('talk:spring-meeting-on-rivers-2025/dams');
      expect(await placesAt(parts.store, dams, ['Ana Lima'])).toEqual([place]);
      expect(await placesAt(parts.store, dams, ['University of Porto'])).toEqual([place]);
      expect(await placesAt(parts.store, NodeId.parse(SPRING), ['Ana Lima'])).toEqual([]);
    });

    describe('when a page changes', () => {
      const changed = documentSource(
        'Spring Meeting on Rivers 2025',
        [{ key: 'dams', title: 'Small dams', speakers: [speaker('Ana Lima', 'University of Porto')] }],
        'spring.json',
      );

      it('keeps the earlier reading, and says what it said and the graph no longer does', async () => {
        const { summary } = await ingest([kept(changed, 2)], parts);
        expect(summary.nodes.removed.first.map(({ id }) => id)).toContain(FLOODS);
        const [current, past, ...others] = await historyOf(parts.store, SPRING);
        expect(others).toEqual([]);
        expect(current).toMatchObject({ current: true, retrievedAt: at(2), uri: 'spring.json', retired: [] });
        expect(past).toMatchObject({ current: false, retrievedAt: at(1) });
        expect(past!.retired).toEqual([
          { id: 'person:j-weber', kind: 'person', label: 'J. Weber' },
          { id: FLOODS, kind: 'talk', label: 'Forecasting floods' },
        ]);
        expect(await retired(parts.store, NodeId.parse(FLOODS))).toEqual({
          node: { id: FLOODS, kind: 'talk', label: 'Forecasting floods' },
          meeting: SPRING,
          reading: past!.source,
          retrievedAt: at(1),
        });
        expect(await retired(parts.store, NodeId.parse('talk:never/said'))).toBeNull();
      });

      it('makes the earlier reading current again when it is read again, and nothing is retired then', async () => {
        const before = await stored();
        await ingest([kept(changed, 2)], parts);
        await ingest([kept(spring, 3)], parts);
        expect(await stored()).toEqual(before);
        expect((await historyOf(parts.store, SPRING)).map((one) => one.current)).toEqual([true, false]);
        expect(await retired(parts.store, NodeId.parse(FLOODS))).toBeNull();
        await ingest([kept(autumn, 4)], parts);
        expect(await stored()).toEqual(before);
      });

      it('keeps the twenty latest of its earlier readings', async () => {
        for (let hour = 1; hour <= 22; hour++) {
          const raw = documentSource('Autumn Meeting on Rivers 2025', [{ key: `t${hour}`, title: `Talk ${hour}` }]);
          const retrievedAt = `2026-01-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
          await ingest([{ raw, retrievedAt }], parts);
        }
        const readings = await historyOf(parts.store, MeetingId.parse('meeting:autumn-meeting-on-rivers-2025'));
        expect(readings).toHaveLength(21);
        expect(readings.at(-1)!.retrievedAt).toBe('2026-01-02T02:00:00.000Z');
      });

      it('lists the decisions that no longer fit, and lets them hold again when the page comes back', async () => {
        await decide([joined], parts);
        expect((await ingest([kept(changed, 2)], parts)).conflicts).toEqual([
          'Ada decided on 2026-01-01, 00:00 UTC: “J. Weber” and “Jonas Weber” are one person. No source prints “J. Weber” now.',
        ]);
        expect((await listDecisions(parts.store))[0]).toMatchObject({ state: 'conflict' });
        expect((await ingest([kept(spring, 3)], parts)).conflicts).toEqual([]);
        expect((await listDecisions(parts.store))[0]).toMatchObject({ state: 'holds', note: null });
      });
    });
  });
}
