/** What every engine behind the port must do: one suite, run on each. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Filter } from '../../contract/filter.ts';
import { NEAREST } from '../../contract/graph.ts';
import { reads } from '../../cypher/reads/index.ts';
import type { Store } from '../../cypher/store.ts';
import { storedRevision } from '../../cypher/stored.ts';
import { waysBetween } from '../../cypher/ways/index.ts';
import type { Met } from '../../cypher/ways/surroundings.ts';
import { everyRead } from './asked.ts';
import { clear } from './clear.ts';
import { edge, emptyBatch, node, small, source, unit } from './graphs.ts';

/** A row as it is read: without its fingerprint. */
const bare = <R extends { hash: string }>(row: R): Omit<R, 'hash'> =>
  Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'hash')) as Omit<R, 'hash'>;

export interface Opened {
  store: Store;
  release(): Promise<void>;
}

/** @param open opens a store, empty or not; `release` gives back what it took */
export function storeContract(engine: Store['capabilities']['engine'], open: () => Promise<Opened>): void {
  describe(`the store on the ${engine} engine`, () => {
    let opened: Opened;
    let store: Store;
    beforeAll(async () => {
      opened = await open();
      store = opened.store;
    });
    afterAll(async () => {
      await opened.release();
    });
    beforeEach(async () => {
      await clear(store);
    });

    const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id);
    /** The paths between two nodes that are there. */
    const ways = async (...ends: [from: string, to: string]) => {
      const nodes = await store.read(reads.graphNodes, { ids: ends });
      const [from, to] = ends.map((id): Met => nodes.find((one) => one.id === id)!);
      return (await waysBetween(store, [from!, to!], 9)).ways;
    };
    const find = async (query: string, limit = 10) => ids(await store.lexical(query, { limit }));

    it('says which engine it is and that it is well', async () => {
      expect(store.capabilities.engine).toBe(engine);
      await expect(store.health()).resolves.toBeUndefined();
    });

    describe('an empty graph', () => {
      it('has nothing stored', async () => {
        expect(await store.stored()).toEqual({
          nodes: new Map(),
          edges: new Map(),
          sources: new Map(),
          embedded: new Set(),
          model: null,
          themes: null,
          map: null,
        });
      });

      it('answers every read without a row, but for the numbers, which are 0', async () => {
        for (const { query, params } of everyRead(small(), 0)) {
          const rows = await store.read(query, params);
          expect(rows, query.name).toEqual('count' in query.row.shape && query.name !== 'counts' ? [{ count: 0 }] : []);
        }
      });

      it('finds nothing', async () => {
        expect(await store.lexical('gradient', { limit: 5 })).toEqual([]);
        expect(await store.nearest(unit(1, 2, 3), { limit: 5 })).toEqual([]);
      });
    });

    describe('writing', () => {
      it('gives the graph another name with every write, and keeps it while there is none', async () => {
        const cleared = await storedRevision(store);
        await store.write(small());
        const written = await storedRevision(store);
        expect(await storedRevision(store)).toBe(written);
        await store.write(emptyBatch());
        expect(new Set([null, cleared, written, await storedRevision(store)]).size).toBe(4);
      });

      it('stores the fingerprint of every row', async () => {
        const batch = small();
        await store.write(batch);
        expect(await store.stored()).toEqual({
          nodes: new Map(batch.nodes.map(({ id, hash }) => [id, hash])),
          edges: new Map(batch.edges.map(({ id, hash }) => [id, hash])),
          sources: new Map([['source:one', 'hash of source:one']]),
          embedded: new Set(batch.embeddings.map(({ id }) => id)),
          model: 'fake/3',
          themes: null,
          map: null,
        });
      });

      it('gives back every row as it came', async () => {
        const batch = small();
        await store.write(batch);
        for (const row of batch.nodes.map(bare))
          expect(await store.read(reads.nodes, { ids: [row.id] })).toEqual([{ node: row }]);
        for (const row of batch.edges.map(bare))
          expect(await store.read(reads.edge, { id: row.id })).toEqual([{ edge: row }]);
        const row = bare(source());
        expect(await store.read(reads.source, { id: 'source:one' })).toEqual([{ source: row }]);
      });

      it('changes nothing when it is done twice', async () => {
        await store.write(small());
        const before = await store.stored();
        await store.write(small());
        expect(await store.stored()).toEqual(before);
        expect(await store.read(reads.edgeCount, {})).toEqual([{ count: small().edges.length }]);
      });

      it('replaces a row: what it no longer says is gone', async () => {
        await store.write(small());
        const renamed = { ...node('talk:one/a', 'Another title'), hash: 'new' };
        await store.write({ ...emptyBatch('fake/3'), nodes: [renamed] });
        const [row] = await store.read(reads.nodes, { ids: ['talk:one/a'] });
        expect(row!.node).toMatchObject({ label: 'Another title', abstract: null, links: [] });
        expect(await find('overparameterised')).toEqual([]);
        expect((await store.stored()).nodes.get('talk:one/a')).toBe('new');
        expect(await store.read(reads.related, { id: 'talk:one/a', limit: 9 })).toHaveLength(2);
      });

      it('takes away edges, nodes with whatever is left on them, and sources', async () => {
        await store.write(small());
        const gone = { edges: ['GAVE:person:bin-yu->talk:two/c'], nodes: ['talk:one/a'], sources: ['source:one'] };
        await store.write({ ...emptyBatch('fake/3'), gone });
        const stored = await store.stored();
        expect(stored.nodes.size).toBe(9);
        expect([...stored.edges.keys()].filter((id) => id.includes('one/a') || id.includes('bin-yu->talk'))).toEqual(
          [],
        );
        expect(stored.sources.size).toBe(0);
        expect(await find('implicit')).toEqual(['topic:implicit-bias']);
        expect(ids(await store.nearest(unit(1, 0, 0), { limit: 9 }))).toEqual(['talk:two/c', 'talk:one/b']);
      });

      it('passes over what is gone already', async () => {
        await store.write(small());
        const before = await store.stored();
        await store.write({
          ...emptyBatch('fake/3'),
          gone: { edges: ['GAVE:person:a->talk:b'], nodes: ['talk:none'], sources: ['source:none'] },
        });
        expect(await store.stored()).toEqual(before);
      });

      it('does all of a batch or nothing', async () => {
        await store.write(small());
        const before = await store.stored();
        const orphan = edge('GAVE', 'person:nobody', 'talk:one/a');
        const batch = { ...emptyBatch('fake/3'), nodes: [node('topic:new', 'new')], edges: [orphan] };
        await expect(store.write(batch)).rejects.toThrow(/load\/gave\.cypher wrote 0 of 1 rows.*person:nobody/);
        expect(await store.stored()).toEqual(before);
      });

      it('takes the vectors of another model away', async () => {
        await store.write(small());
        await store.write({ ...emptyBatch('other/2'), embeddings: [{ id: 'talk:one/b', vector: unit(1, 1) }] });
        const { embedded, model } = await store.stored();
        expect({ embedded, model }).toEqual({ embedded: new Set(['talk:one/b']), model: 'other/2' });
        expect(ids(await store.nearest(unit(1, 0), { limit: 9 }))).toEqual(['talk:one/b']);
      });

      it('keeps ids with slashes, quotes and arrows, and text of any script', async () => {
        const awkward = `talk:m/"it's"\`{}$(x)->\\u0041/é東京🦉`;
        const label = `"; MATCH (n) DETACH DELETE n //`;
        const edges = [
          edge('SIMILAR_TO', awkward, 'talk:b', { rank: 1, weight: 1 }),
          edge('SIMILAR_TO', 'talk:b', awkward),
        ];
        await store.write({ ...emptyBatch(), nodes: [node(awkward, label), node('talk:b', '東京 🦉')], edges });
        expect(await store.read(reads.graphNodes, { ids: [awkward] })).toMatchObject([{ id: awkward, label }]);
        for (const { id } of edges) expect(await store.read(reads.edge, { id })).toMatchObject([{ edge: { id } }]);
        await store.write({ ...emptyBatch(), gone: { edges: [edges[0]!.id], nodes: [], sources: [] } });
        expect(ids(await store.read(reads.links, { ids: [awkward, 'talk:b'], limit: 9 }))).toEqual([]);
        expect([...(await store.stored()).edges.keys()]).toEqual([edges[1]!.id]);
      });
    });

    describe('reading', () => {
      beforeEach(async () => {
        await store.write(small());
      });

      it('parses every read of the catalogue', async () => {
        for (let at = 0; at < 6; at++)
          for (const { query, params } of everyRead(small(), at))
            await expect(store.read(query, params), `${query.name} ${JSON.stringify(params)}`).resolves.toBeDefined();
      });

      it('counts the nodes of each kind', async () => {
        expect(await store.read(reads.counts, {})).toEqual([
          { kind: 'institution', count: 1 },
          { kind: 'meeting', count: 2 },
          { kind: 'person', count: 2 },
          { kind: 'series', count: 1 },
          { kind: 'talk', count: 3 },
          { kind: 'topic', count: 1 },
        ]);
      });

      it('summarises the meetings, newest first', async () => {
        const rows = await store.read(reads.meetings, {});
        expect(
          rows.map(({ id, talks, people, abstracts, series }) => [id, talks, people, abstracts, series?.id]),
        ).toEqual([
          ['meeting:two', 1, 1, 1, 'series:meeting'],
          ['meeting:one', 2, 1, 1, 'series:meeting'],
        ]);
      });

      it('summarises a meeting without a series', async () => {
        await store.write({ ...emptyBatch('fake/3'), nodes: [node('meeting:lone', 'Lone')] });
        expect((await store.read(reads.meetings, {})).at(-1)).toMatchObject({
          id: 'meeting:lone',
          series: null,
          talks: 0,
        });
      });

      it('opens with meetings and series, then the best connected, ties by id', async () => {
        expect(ids(await store.read(reads.overviewNodes, { limit: 6 }))).toEqual([
          'meeting:one',
          'meeting:two',
          'series:meeting',
          'talk:one/a',
          'person:rene-vidal',
          'talk:one/b',
        ]);
      });

      it('opens with meetings and series even where others are better connected', async () => {
        expect(ids(await store.read(reads.overviewNodes, { limit: 3 }))).toEqual([
          'meeting:one',
          'meeting:two',
          'series:meeting',
        ]);
      });

      it('opens a large collection with meetings, series and the best connected talks', async () => {
        expect(ids(await store.read(reads.overviewTalks, { limit: 4 }))).toEqual([
          'meeting:one',
          'meeting:two',
          'series:meeting',
          'talk:one/a',
        ]);
      });

      it('sets people and topics beside what is shown, those with the most edges to it first', async () => {
        const beside = await store.read(reads.overviewBeside, { ids: ['talk:one/a', 'talk:one/b'], each: 1 });
        expect(new Set(beside.map(({ kind }) => kind)).size).toBe(beside.length);
        expect(beside.map(({ id }) => id)).toContain('person:rene-vidal');
        expect(beside.every(({ ties }) => ties > 0)).toBe(true);
      });

      it('opens with themes as large as they have talks, and with the strongest of these', async () => {
        const theme = node('theme:bias', 'bias', { level: 1, stability: 0.5, limit: 0.3 });
        const inTheme = (talk: string, weight: number) => edge('IN_THEME', talk, 'theme:bias', { weight });
        const edges = [inTheme('talk:one/a', 0.4), inTheme('talk:one/b', 0.9)];
        await store.write({ ...emptyBatch('fake/3'), nodes: [theme], edges });
        const [found] = await store.read(reads.overviewThemes, { limit: 5 });
        expect(found).toMatchObject({ id: 'theme:bias', kind: 'theme', degree: 2 });
        expect(ids(await store.read(reads.themeTalks, { each: 1, limit: 5 }))).toEqual(['talk:one/b']);
        expect(ids(await store.read(reads.themeTalks, { each: 2, limit: 5 }))).toHaveLength(2);
      });

      it('groups neighbours with totals, one page of each', async () => {
        const params = { id: 'talk:one/a', types: [], limit: 1, offset: 1 };
        const groups = await store.read(reads.neighbours, params);
        expect(
          groups.map(({ type, outgoing, kind, total, items }) => [type, outgoing, kind, total, items.length]),
        ).toEqual([
          ['ABOUT', true, 'topic', 1, 0],
          ['GAVE', false, 'person', 1, 0],
          ['PART_OF', true, 'meeting', 1, 0],
          ['SIMILAR_TO', true, 'talk', 2, 1],
        ]);
        expect(groups[3]!.items[0]).toMatchObject({
          node: { id: 'talk:one/b' },
          edge: { source: 'talk:one/a', target: 'talk:one/b', weight: 0.25 },
          outgoing: true,
        });
      });

      it('shows the neighbours of the types asked for, in the direction of the edge', async () => {
        const groups = await store.read(reads.neighbours, { id: 'talk:one/a', types: ['GAVE'], limit: 9, offset: 0 });
        expect(groups).toHaveLength(1);
        expect(groups[0]!.items[0]!.edge).toMatchObject({ source: 'person:rene-vidal', target: 'talk:one/a' });
      });

      it('ranks related talks and says why', async () => {
        const rows = await store.read(reads.related, { id: 'talk:one/a', limit: 9 });
        expect(rows.map(({ talk, edge: { rank, cosine } }) => [talk.id, rank, cosine])).toEqual([
          ['talk:two/c', 1, 0.6],
          ['talk:one/b', 2, -0.125],
        ]);
        expect(rows[0]!.edge.evidence?.method).toBe('by hand');
      });

      it('finds the shortest paths, through the less connected first', async () => {
        const rows = await ways('person:rene-vidal', 'person:bin-yu');
        expect(rows.map(({ nodes }) => nodes)).toEqual([
          ['person:rene-vidal', 'institution:penn', 'person:bin-yu'],
          ['person:rene-vidal', 'talk:one/a', 'talk:two/c', 'person:bin-yu'],
        ]);
        expect(rows[0]!.edges.map(({ id }) => id)).toEqual([
          'AFFILIATED_WITH:person:rene-vidal->institution:penn',
          'AFFILIATED_WITH:person:bin-yu->institution:penn',
        ]);
        const longer = await ways('talk:one/b', 'topic:implicit-bias');
        expect(longer.map(({ nodes }) => nodes[1])).toEqual(['talk:one/a', 'person:rene-vidal', 'talk:one/a']);
      });

      it('walks and draws only the nearest of the related talks', async () => {
        const talks = ['a', 'b', 'c', 'd', 'e'].map((key) => `talk:lone/${key}`);
        const similar = talks.slice(1).map((to, i) => edge('SIMILAR_TO', talks[0]!, to, { rank: i + 1, weight: 1 }));
        const nodes = talks.map((id) => node(id, id));
        await store.write({ ...emptyBatch('fake/3'), nodes, edges: similar });
        const paths = (to: string) => ways(talks[0]!, to);
        expect(ids(await store.read(reads.links, { ids: talks, limit: 9 }))).toEqual(ids(similar.slice(0, NEAREST)));
        expect((await paths(talks[NEAREST]!)).map(({ nodes }) => nodes)).toEqual([[talks[0], talks[NEAREST]]]);
        expect(await paths(talks[NEAREST + 1]!)).toEqual([]);
        expect(await store.read(reads.related, { id: talks[0]!, limit: 9 })).toHaveLength(4);
      });

      it('goes round a related talk that is not among the nearest', async () => {
        const far = edge('SIMILAR_TO', 'talk:one/b', 'talk:two/c', { rank: NEAREST + 1, weight: 1 });
        await store.write({ ...emptyBatch('fake/3'), edges: [far] });
        const rows = await ways('talk:one/b', 'talk:two/c');
        expect(rows.map(({ nodes }) => nodes)).toEqual([
          ['talk:one/b', 'talk:one/a', 'talk:two/c'],
          ['talk:one/b', 'talk:one/a', 'topic:implicit-bias', 'talk:two/c'],
          ['talk:one/b', 'person:rene-vidal', 'talk:one/a', 'talk:two/c'],
        ]);
      });

      it('tells paths through what many share apart, after those around it', async () => {
        const found = await ways('talk:one/a', 'talk:one/b');
        expect(found.map(({ nodes, busy }) => [nodes, busy])).toEqual([
          [['talk:one/a', 'talk:one/b'], null],
          [['talk:one/a', 'person:rene-vidal', 'talk:one/b'], null],
        ]);
        const across = await ways('meeting:one', 'meeting:two');
        expect(across.map(({ nodes, busy }) => [nodes, busy])).toEqual([
          [['meeting:one', 'talk:one/a', 'talk:two/c', 'meeting:two'], null],
          [['meeting:one', 'talk:one/a', 'topic:implicit-bias', 'talk:two/c', 'meeting:two'], null],
          [['meeting:one', 'talk:one/b', 'talk:one/a', 'talk:two/c', 'meeting:two'], null],
          [['meeting:one', 'series:meeting', 'meeting:two'], 'series:meeting'],
        ]);
      });

      it('knows no path to the same node or to an unknown one', async () => {
        expect(await ways('talk:one/a', 'talk:one/a')).toEqual([]);
        expect(await store.read(reads.walkedFrom, { ids: ['talk:none'], limit: 9 })).toEqual([]);
      });

      it('gives a query up when nobody waits any more', async () => {
        await expect(store.read(reads.counts, {}, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
      });
    });

    describe('search by words', () => {
      beforeEach(async () => {
        await store.write(small());
      });

      it.each([
        ['accents left out', 'rene vidal', 'person:rene-vidal'],
        ['accents typed', 'RENÉ', 'person:rene-vidal'],
        ['the beginning of a word', 'spar', 'talk:one/b'],
        ['a slip', 'sparze recovery', 'talk:one/b'],
        ['a printed form', 'upenn', 'institution:penn'],
        ['another title', 'hidden preference', 'talk:one/a'],
        ['a word of an abstract', 'overparameterised', 'talk:one/a'],
      ])('finds with %s', async (_what, query, id) => {
        expect((await find(query))[0]).toBe(id);
      });

      it('says what mistyped words may mean, and by how many texts', async () => {
        const meant = await store.meant(['sparze', 'vidla', 'gradeint', 'recov', 'gradient', 'quaternion']);
        expect(meant).toEqual(
          new Map([
            ['sparze', [{ word: 'sparse', texts: 1 }]],
            ['vidla', [{ word: 'vidal', texts: 1 }]],
            ['gradeint', [{ word: 'gradient', texts: 2 }]],
            ['quaternion', []],
          ]),
        );
        expect(await store.meant([])).toEqual(new Map());
      });

      it('puts a label before an abstract', async () => {
        const nodes = [
          node('talk:one/x', 'Quaternion filters', { abstract: 'We study flow.' }),
          node('talk:one/a', 'Filters of flow', { abstract: 'We study quaternion.' }),
        ];
        await store.write({ ...emptyBatch('fake/3'), nodes });
        expect(await find('quaternion')).toEqual(['talk:one/x', 'talk:one/a']);
      });

      it('scores by the part of the question that is held, between 0 and 1', async () => {
        const [all, part] = await Promise.all([
          store.lexical('sparse recovery', { limit: 1 }),
          store.lexical('sparse quaternion recovery bicycle', { limit: 1 }),
        ]);
        expect(all[0]!.score).toBeGreaterThan(part[0]!.score);
        expect(all[0]!.score).toBeLessThanOrEqual(1);
        expect(part[0]!.score).toBeGreaterThan(0);
      });

      it('keeps to the kinds asked for and to the limit', async () => {
        expect(ids(await store.lexical('implicit bias', { kinds: ['topic'], limit: 9 }))).toEqual([
          'topic:implicit-bias',
        ]);
        expect(await store.lexical('implicit bias', { limit: 1 })).toHaveLength(1);
      });

      it('takes what a person types as words, whatever Lucene would make of it', async () => {
        for (const hostile of [
          '"',
          '\\',
          'a AND',
          'NOT',
          '(((',
          'x^',
          '[a TO',
          'label:',
          '*',
          '?',
          '~',
          '/a/',
          '+-&|!{}',
        ])
          await expect(store.lexical(hostile, { limit: 5 }), hostile).resolves.toBeDefined();
        expect((await find('+sparse" AND (label:[* TO'))[0]).toBe('talk:one/b');
        expect(await find(' … ')).toEqual([]);
      });

      it('takes a text of 100,000 characters', async () => {
        const words = Array.from({ length: 12_000 }, (_, i) => `word${i}`);
        expect((await find(`sparse recovery ${words.join(' ')}`))[0]).toBe('talk:one/b');
      });

      it('finds a phrase in quotes only where it stands as it is said', async () => {
        const abstract = 'A gradient is followed; descent of gradients.';
        await store.write({ ...emptyBatch('fake/3'), nodes: [node('talk:one/x', 'On slopes', { abstract })] });
        expect(await find('gradient descent')).toContain('talk:one/x');
        expect(await find('"gradient descent"')).toEqual(['talk:one/a']);
        expect(await find('“Gradient  DESCENT” bias')).toEqual(['talk:one/a']);
        expect(await find('"gradient recovery"')).toEqual([]);
        expect(await find('"Sparse recovery" "neural collapse"')).toEqual([]);
      });

      it('leaves out what holds a word or a phrase behind a minus', async () => {
        expect((await find('gradient')).sort()).toEqual(['talk:one/a', 'talk:two/c']);
        expect(await find('gradient -flow')).toEqual(['talk:one/a']);
        expect(await find('gradient -network')).toEqual(['talk:two/c']);
        expect(await find('gradient -"gradient flow"')).toEqual(['talk:one/a']);
        expect(await find('-gradient')).toEqual([]);
        expect((await find('gradient - flow')).sort()).toEqual(['talk:one/a', 'talk:two/c']);
      });

      it.each([
        ['k-means', 'k-means'],
        ['k means', 'k-means'],
        ['weak-to-strong', 'Weak-to-strong generalisation'],
        ['weak to strong', 'Weak-to-strong generalisation'],
        ['"weak to strong"', 'Weak-to-strong generalisation'],
        ['O(n log n)', 'Sorting in O(n log n)'],
        ['C++', 'Proofs in C++'],
        ['ℓ_1', 'The ℓ_1 norm'],
        ['ℓ1 norm', 'The ℓ_1 norm'],
        ['神经网络', '关于神经网络的理论'],
        ['网络', '关于神经网络的理论'],
        ['الشبكات العصبية', 'الشبكات العصبية العميقة'],
        ['нейронные сети', 'Глубокие нейронные сети'],
        ['schrodinger', 'Schrödinger bridges'],
        ['SCHRÖDINGER', 'Schrödinger bridges'],
        ['schrod', 'Schrödinger bridges'],
        ['schroedinger', 'Schrödinger bridges'],
        ['generalizatoin', 'Generalization bounds'],
      ])('finds by %s first “%s”', async (query, title) => {
        const titles = ['k-means', 'Weak-to-strong generalisation', 'Sorting in O(n log n)', 'Proofs in C++', 'The ℓ_1 norm', '关于神经网络的理论', 'الشبكات العصبية العميقة', 'Глубокие нейронные сети', 'Schrödinger bridges', 'Generalization bounds']; // prettier-ignore
        const nodes = titles.map((label, i) => node(`talk:odd/${i}`, label));
        await store.write({ ...emptyBatch('fake/3'), nodes });
        expect((await find(query))[0]).toBe(`talk:odd/${titles.indexOf(title)}`);
      });

      it('answers what says nothing with nothing, or with what holds it, and never with a score that is no number', async () => {
        for (const query of [
          '',
          ' ',
          '"',
          '""',
          '-',
          '-""',
          '"-',
          'a',
          'the',
          'of the',
          '\u0000',
          '\ud800',
          '🦉',
          '--',
          '"" -"" ""',
        ]) {
          const hits = await store.lexical(query, { limit: 9 });
          for (const { score } of hits) expect(score >= 0 && score <= 1, query).toBe(true);
          expect(ids(await store.lexical(query, { limit: 9 })), query).toEqual(ids(hits));
        }
      });

      it('looks for function words when nothing else is asked, and for nothing else than them', async () => {
        const abstract = 'What is the use of it, and to whom?';
        await store.write({ ...emptyBatch('fake/3'), nodes: [node('talk:one/x', 'On tools', { abstract })] });
        for (const query of ['what is the', 'the', 'to whom', 'and']) expect(await find(query), query).toEqual(['talk:one/x']); // prettier-ignore
        expect(await find('what is the gradient')).not.toContain('talk:one/x');
        expect(await find('"use of it"')).toEqual(['talk:one/x']);
      });

      it('is current after a write', async () => {
        expect(await find('quaternion')).toEqual([]);
        await store.write({ ...emptyBatch('fake/3'), nodes: [node('topic:quaternion', 'Quaternion')] });
        expect(await find('quaternion')).toEqual(['topic:quaternion']);
      });
    });

    describe('filters', () => {
      beforeEach(async () => {
        const batch = small();
        const nodes = [node('theme:bias', 'Bias of slopes'), node('institution:cmu', 'CMU')];
        const edges = [
          edge('IN_THEME', 'talk:two/c', 'theme:bias', { weight: 1 }),
          edge('CREDITED_IN', 'person:bin-yu', 'talk:one/b'),
          edge('ORGANIZED', 'person:bin-yu', 'meeting:one'),
        ];
        await store.write({ ...batch, nodes: [...batch.nodes, ...nodes], edges: [...batch.edges, ...edges] });
      });

      /** Words that between them every node holds. */
      const EVERYTHING = 'meeting implicit sparse neural vidal bin pennsylvania cmu bias';
      const left = async (filter: Filter) => ids(await store.lexical(EVERYTHING, { filter, limit: 50 })).sort();
      const first = ['institution:penn', 'meeting:one', 'person:bin-yu', 'person:rene-vidal', 'series:meeting', 'talk:one/a', 'talk:one/b', 'topic:implicit-bias']; // prettier-ignore
      const second = ['institution:penn', 'meeting:two', 'person:bin-yu', 'series:meeting', 'talk:two/c', 'theme:bias', 'topic:implicit-bias']; // prettier-ignore

      it.each<[string, Filter, string[]]>([
        ['a meeting', { meeting: ['meeting:one'] }, first],
        ['a year', { year: ['2025'] }, second],
        ['a day', { day: ['2024-05-01'] }, first],
        ['a theme', { theme: ['theme:bias'] }, second],
        ['an institution', { institution: ['institution:penn'] }, [...new Set([...first, ...second])].sort()],
        ['one that nobody belongs to', { institution: ['institution:cmu'] }, []],
        ['one of two meetings', { meeting: ['meeting:two', 'meeting:none'] }, second],
        ['a meeting and another year', { meeting: ['meeting:one'], year: ['2025'] }, []],
        ['a role', { role: ['organizer'] }, ['person:bin-yu']],
        ['a role at a meeting', { role: ['speaker'], meeting: ['meeting:one'] }, ['person:rene-vidal']],
        ['one of two roles', { role: ['speaker', 'credited'], year: ['2024'] }, ['person:bin-yu', 'person:rene-vidal']],
        ['what is hostile', { meeting: ['"] OR 1=1 //', "'"], theme: ['*'] }, []],
      ])('leave the talks of %s and what is tied to them', async (_what, filter, expected) => {
        expect(await left(filter)).toEqual(expected);
      });

      it('leave what they do not name', async () => {
        expect(await left({ meeting: undefined })).toHaveLength(12);
      });

      it('choose before the limit, by words and by meaning', async () => {
        const filter = { meeting: ['meeting:two'] };
        expect(ids(await store.lexical('gradient', { filter, limit: 1 }))).toEqual(['talk:two/c']);
        expect(ids(await store.nearest(unit(1, 0, 0), { filter, limit: 1 }))).toEqual(['talk:two/c']);
        expect(ids(await store.lexical(EVERYTHING, { filter, kinds: ['talk'], limit: 9 }))).toEqual(['talk:two/c']);
        expect(await store.nearest(unit(1, 0, 0), { filter: { role: ['speaker'] }, limit: 9 })).toEqual([]);
        expect(await store.lexical(EVERYTHING, { filter: { role: ['speaker'] }, kinds: ['talk'], limit: 9 })).toEqual(
          [],
        );
      });

      it('keep the plain cosine', async () => {
        const hits = await store.nearest(unit(1, 0, 0), { filter: { year: ['2024', '2025'] }, limit: 9 });
        expect(ids(hits)).toEqual(['talk:one/a', 'talk:two/c', 'talk:one/b']);
        [1, 0.6, 0].forEach((cosine, i) => expect(hits[i]!.score).toBeCloseTo(cosine, 6));
      });

      it('by words heed what counts more, which never takes a score beyond 1', async () => {
        const boosted = await store.lexical('"gradient flow"^9 overparameterised', { kinds: ['talk'], limit: 9 });
        expect(ids(boosted)[0]).toBe('talk:two/c');
        const [more, less] = await Promise.all(
          ['quaternion recovery^9', 'quaternion^9 recovery'].map((query) => store.lexical(query, { limit: 1 })),
        );
        expect(more![0]!.id).toBe(less![0]!.id);
        expect(more![0]!.score).toBeGreaterThan(2 * less![0]!.score);
        for (const { score } of [...boosted, ...more!]) expect(score).toBeLessThanOrEqual(1);
      });

      it('by meaning heed phrases and what is left out', async () => {
        const near = async (query: string) => ids(await store.nearest(unit(1, 0, 0), { query, limit: 9 }));
        expect(await near('"gradient flow"')).toEqual(['talk:two/c']);
        expect(await near('-gradient')).toEqual(['talk:one/b']);
        const first = await store.nearest(unit(1, 0, 0), { query: 'x -overparameterised', limit: 1 });
        expect(ids(first)).toEqual(['talk:two/c']);
        expect(await near('gradient')).toEqual(['talk:one/a', 'talk:two/c', 'talk:one/b']);
      });

      it('have counts: of talks by all but the role, of people by their roles, of all by kind', async () => {
        const all = (await store.stored()).nodes.keys();
        const given = [...all, 'talk:unknown'];
        const counts = await store.facets(given, 9);
        const lines = (some: typeof counts) =>
          some.flatMap(({ facet, values }) => values.map(({ value, count }) => `${facet} ${value} ${count}`));
        const sorted = lines(counts).sort();
        expect(sorted.filter((line) => !line.startsWith('kind'))).toEqual([
          'day 2024-05-01 2',
          'institution institution:penn 3',
          'meeting meeting:one 2',
          'meeting meeting:two 1',
          'role credited 1',
          'role organizer 1',
          'role speaker 2',
          'theme theme:bias 1',
          'year 2024 2',
          'year 2025 1',
        ]);
        expect(sorted).toContain('kind person 2');
        const labels = counts.flatMap(({ values }) =>
          values.map(({ value, label }): [string, string | null] => [value, label]),
        );
        expect(Object.fromEntries(labels)).toMatchObject({ 'meeting:two': 'Meeting Two', 'theme:bias': 'Bias of slopes', 'institution:penn': 'University of Pennsylvania', 2024: null }); // prettier-ignore
        const first = lines(await store.facets(given, 1)).filter((line) => !line.startsWith('kind'));
        expect(first).toContain('meeting meeting:one 2');
        expect(first).not.toContain('meeting meeting:two 1');
        expect(await store.facets([], 9)).toEqual([]);
      });
    });

    it('gives a search up when nobody waits any more', async () => {
      const options = { signal: AbortSignal.abort() };
      await expect(store.lexical('bias', { limit: 1 }, options)).rejects.toThrow(/abort/i);
      await expect(store.nearest(unit(1, 0, 0), { limit: 1 }, options)).rejects.toThrow(/abort/i);
    });

    describe('search by meaning', () => {
      beforeEach(async () => {
        await store.write(small());
      });

      it('answers with the plain cosine, best first', async () => {
        const hits = await store.nearest(unit(1, 0, 0), { limit: 9 });
        expect(ids(hits)).toEqual(['talk:one/a', 'talk:two/c', 'talk:one/b']);
        [1, 0.6, 0].forEach((cosine, i) => expect(hits[i]!.score).toBeCloseTo(cosine, 6));
      });

      it('reaches down to −1', async () => {
        const hits = await store.nearest(unit(-1, 0, 0), { limit: 9 });
        expect(hits.at(-1)!.id).toBe('talk:one/a');
        expect(hits.at(-1)!.score).toBeCloseTo(-1, 6);
      });

      it('breaks ties by id and keeps to the limit', async () => {
        const same = ['talk:two/c', 'talk:one/b', 'talk:one/a'].map((id) => ({ id, vector: unit(0, 0, 1) }));
        await store.write({ ...emptyBatch('fake/3'), embeddings: same });
        expect(ids(await store.nearest(unit(0, 0, 1), { limit: 2 }))).toEqual(['talk:one/a', 'talk:one/b']);
      });

      it('finds nothing for a vector of another length', async () => {
        expect(await store.nearest(unit(1, 0), { limit: 9 })).toEqual([]);
      });
    });
  });
}
