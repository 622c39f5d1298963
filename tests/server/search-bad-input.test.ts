/** Whatever is searched for, in whatever collection: an answer that makes sense, by the program as it is started, with its real model. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { api, MAX_TEXT_LENGTH, type RelatedTalk, type SearchHit } from '../../contract/api.ts';
import { openStore } from '../../cypher/open.ts';
import { clear } from '../cypher/clear.ts';
import { startApp, type RunningApp } from '../support/app.ts';
import { runCli } from '../support/cli.ts';
import { temporaryFolder } from '../support/folder.ts';
import { modelLeftOut, neo4jLeftOut } from '../support/machine.ts';
import { claimNeo4j, testNeo4jSettings } from '../support/neo4j.ts';
import { documentSource } from '../support/pages.ts';
import { LONGEST, oddMeeting, SCRIPTS, TITLE_ONLY } from './support/odd-talks.ts';

const examples = ['modl-2024.html', 'modl-2025.txt'].map((name) =>
  path.join(import.meta.dirname, '../../examples', name),
);
const MODES = ['hybrid', 'lexical', 'semantic'] as const;
const SIGNS = [
  '"',
  '""',
  '"  "',
  '^',
  '-',
  '--',
  '*',
  '~',
  '?',
  '+',
  '&&',
  '||',
  '(((',
  '{}',
  '\\',
  '🌊',
  '∑',
  '…',
  '!!! ???',
];
const OPERATORS = ['"unbalanced reef', 'reef"', '"reef', '- reef', 'reef^', 'reef^999', '^2', 'AND OR NOT', 'AND', 'NOT reef', 'title:reef', 'reef~2', 're*', '*reef', '[a TO z]', '/re/', "'; DROP", '+must -reef', 'a\\:b', '__proto__', 'constructor', '{"$ne":1}']; // prettier-ignore
const SHORT = [
  'a',
  'x',
  'é',
  'the of and',
  'to be or not to be',
  '$\\ell_1$',
  '\\frac{1}{\\sqrt{n}}',
  '\\begin{equation} x^2',
];
const LONG = ['a'.repeat(2_000), 'ab '.repeat(660), '中'.repeat(2_000)];
const odd = (key: string) => `talk:odd-meeting-2025/${key}`;

const GERMAN = 'Wir untersuchen, warum ein starkes Modell, das nur mit den Antworten eines schwachen Modells trainiert wird, seinen Lehrer übertreffen kann. Für Modelle mit zufälligen Merkmalen geben wir Schranken dafür an.'; // prettier-ignore
const FRENCH = "Nous étudions le biais implicite de la descente de gradient : parmi toutes les solutions qui interpolent les données, l'algorithme choisit celle de norme minimale."; // prettier-ignore

interface Engine {
  env: Record<string, string>;
  release: () => Promise<void>;
}
const embedded = (): Promise<Engine> => Promise.resolve({ env: {}, release: () => Promise.resolve() });
async function neo4j(): Promise<Engine> {
  const giveBack = await claimNeo4j();
  const settings = testNeo4jSettings();
  const store = await openStore(settings);
  await clear(store);
  await store.close();
  return { env: { NEO4J_URI: settings.uri, NEO4J_PASSWORD: settings.password }, release: giveBack };
}

const leftOut = modelLeftOut();
const engines = [
  { name: 'embedded', open: embedded, without: leftOut },
  { name: 'Neo4j', open: neo4j, without: leftOut ?? neo4jLeftOut() },
];

describe.each(engines)('on the engine $name', ({ open, without }) => {
  describe.skipIf(without)(without ?? 'a program that runs', () => {
    let engine: Engine;
    let app: RunningApp;
    const dataDir = temporaryFolder();

    async function send(address: string, body?: object) {
      const init = body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      };
      const response = await fetch(app.url + address, init);
      return { status: response.status, text: await response.text() };
    }
    /** What is answered, twice the same. */
    async function answered(address: string, body?: object): Promise<unknown> {
      const first = await send(address, body);
      expect(first.status, `${address.slice(0, 80)} ${first.text.slice(0, 300)}`).toBe(200);
      expect(await send(address, body)).toEqual(first);
      return JSON.parse(first.text);
    }
    const addressOf = (q: string, mode: string) => `/api/search?mode=${mode}&limit=100&q=${encodeURIComponent(q)}`;
    const search = async (q: string, mode: (typeof MODES)[number]) => {
      const answer = api.search.response.parse(await answered(addressOf(q, mode)));
      expectOrdered(answer.results);
      for (const { found, cosine } of answer.results) expect(cosine === null).toBe(found === 'words');
      return answer;
    };
    const similar = async (text: string) => {
      const answer = api.similar.response.parse(await answered('/api/similar', { text, limit: 20 }));
      expectOrdered(answer.results);
      return answer;
    };
    const related = async (id: string) => {
      const answer = api.related.response.parse(await answered(`/api/talks/${id}/related?limit=20`));
      expectOrdered(answer.results, 'by rank');
      expect(answer.results.map((talk) => talk.id as string)).not.toContain(id);
      return answer;
    };
    const alike = async (...talks: string[]) => {
      const answer = api.alike.response.parse(await answered('/api/alike', { talks }));
      expectOrdered(answer.results);
      for (const id of talks) expect(answer.results.map((hit) => hit.id as string)).not.toContain(id);
      return answer;
    };

    const add = async (text: string) => {
      const { text: lines } = await send('/api/meetings', { source: { by: 'text', text, name: 'meeting.json' } });
      expect(lines).toContain('"event":"done"');
    };

    beforeAll(async () => {
      engine = await open();
      const file = path.join(dataDir, 'none.json');
      writeFileSync(file, documentSource('Meeting without a Programme 2025', []).text);
      const { code, stderr } = await runCli(['ingest', file], { env: { ...engine.env, DATA_DIR: dataDir } });
      expect(code, stderr).toBe(0);
      app = await startApp({ dataDir, env: engine.env });
      while (!(await send('/api/status')).text.includes('"state":"ready"'))
        await new Promise((done) => setTimeout(done, 50));
    }, 300_000);
    afterAll(async () => {
      await app?.stop();
      await engine?.release();
    });

    it('answers nothing where there is no talk', async () => {
      for (const mode of MODES) {
        expect((await search('reef', mode)).results).toEqual([]);
        expect((await search('the of and', mode)).results.filter(({ kind }) => kind === 'talk')).toEqual([]);
      }
      expect((await similar('Corals bleach in warm water.')).results).toEqual([]);
    }, 60_000);

    it('answers with the only talk there is, and with nothing beside it', async () => {
      await add(documentSource('Small Meeting 2025', [{ key: 'only', title: 'Tides and turbines' }]).text);
      const only = 'talk:small-meeting-2025/only';
      for (const mode of MODES)
        expect((await search('tides', mode)).results.filter(({ kind }) => kind === 'talk').map(({ id }) => id)).toEqual(
          [only],
        );
      expect((await similar('Power from the tides.')).results.map(({ id }) => id)).toEqual([only]);
      expect((await related(only)).results).toEqual([]);
      expect((await alike(only)).results).toEqual([]);
    }, 60_000);

    describe('full of odd talks and real ones', () => {
      beforeAll(async () => {
        await add(oddMeeting.text);
        for (const file of examples) await send('/api/meetings', { source: { by: 'file', name: path.basename(file), base64: readFileSync(file).toString('base64') } }); // prettier-ignore
      }, 300_000);

      it.each(SIGNS)('says that %j holds no word', async (q) => {
        for (const mode of MODES) {
          const { results, facets, note } = await search(q, mode);
          expect([results, facets]).toEqual([[], []]);
          expect(note).toBe('The question holds no word: signs alone are not searched for.');
        }
        expect(await similar(q)).toMatchObject({
          results: [],
          note: 'The text holds no words: there is nothing to compare.',
        });
      });

      it('says nothing to nothing', async () => {
        for (const q of ['', '   ', '\t'])
          for (const mode of MODES) expect(await search(q, mode)).toMatchObject({ results: [], note: null });
        const refused = await send('/api/similar', { text: ' \n ' });
        expect(refused.status).toBe(400);
        expect(refused.text).toContain('text: expected a text, and');
      });

      it('takes operators for what they are or for words', async () => {
        for (const q of OPERATORS) for (const mode of MODES) await search(q, mode);
        for (const q of ['"unbalanced reef', 'reef"', '- reef', 'reef^', 'title:reef', 'NOT reef'])
          expect(
            (await search(q, 'lexical')).results.map(({ label }) => label),
            q,
          ).toContain('Reefs that recover');
        expect((await search('-reef', 'hybrid')).note).toMatch(/^The question says only what to leave out/);
      }, 60_000);

      it('stands up to what is very short and very long', async () => {
        for (const q of [...SHORT, ...LONG]) for (const mode of MODES) await search(q, mode);
        expect((await search('$\\ell_1$', 'hybrid')).results[0]!.id).toBe(odd('formula'));
      }, 60_000);

      it.each(SCRIPTS)('finds a word of a title in %s', async (key, _title, _abstract, word) => {
        const byWords = await search(word, 'lexical');
        expect(byWords.results.filter(({ kind }) => kind === 'talk')[0]?.id).toBe(odd(key));
        for (const mode of MODES) await search(word, mode);
      });

      it('refuses null bytes and what is too long, and says so', async () => {
        for (const mode of MODES) {
          expect((await send(addressOf('reef\0', mode))).status).toBe(400);
          expect((await send(addressOf('r'.repeat(2_001), mode))).status).toBe(400);
        }
        expect((await send('/api/similar', { text: 'reef\0' })).status).toBe(400);
        expect((await send('/api/similar', { text: 'r'.repeat(MAX_TEXT_LENGTH + 1) })).status).toBe(400);
      });

      it.each([
        ['a text', LONGEST],
        ['one word', 'x'.repeat(MAX_TEXT_LENGTH)],
        ['words without an end mark', 'coral reef '.repeat(MAX_TEXT_LENGTH).slice(0, MAX_TEXT_LENGTH)],
        ['one Chinese sentence', '珊瑚'.repeat(MAX_TEXT_LENGTH / 2)],
      ])('compares 100,000 characters of %s, a few passages of them', async (_what, text) => {
        const { note, results } = await similar(text);
        expect(note).toMatch(/The text is long: its meaning was read from a few passages of it\.$/);
        expect(results).toHaveLength(20);
        for (const { evidence } of results) for (const { from } of evidence.sentences) expect(from.text.length).toBeLessThanOrEqual(600); // prettier-ignore
        if (text === LONGEST) expect(results[0]!.id).toBe(odd('long'));
      }, 60_000); // prettier-ignore

      it.each([
        ['German', GERMAN, /Weak to Strong Generalization/],
        ['French', FRENCH, /Implicit Bias/],
      ])('finds the talk that an abstract in %s speaks of', async (_language, text, title) => {
        // Talks in Russian or Chinese lie nearer to any text that is not English: the model knows no more of them.
        const bundled = ({ id }: { id: string }) => /^talk:202[45]-/.test(id);
        expect((await similar(text)).results.find(bundled)!.label).toMatch(title);
        expect((await search(text, 'hybrid')).results.find(bundled)!.label).toMatch(title);
      });

      it.each([...SCRIPTS.map(([, , abstract]) => abstract), ...SHORT, 'the of and'])('compares %j', async (text) => {
        const { results } = await similar(text);
        expect(results).toHaveLength(20);
        const own = SCRIPTS.find(([, , abstract]) => abstract === text);
        // Letters that the model does not know are one to it: there the words decide.
        if (own) expect(results[0]!.id).toBe(odd(own[0]));
      });

      it('ranks each odd talk with the others, never with itself', async () => {
        const keys = (JSON.parse(oddMeeting.text) as { talks: { key: string }[] }).talks.map(({ key }) => key);
        for (const key of keys) {
          expect((await related(odd(key))).results.map(({ rank }) => rank)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1)); // prettier-ignore
          expect((await alike(odd(key))).results).toHaveLength(20);
        }
        await alike(...keys.map(odd));
        await alike(odd('waves'), odd('signs'));
      }, 120_000);

      it.each([
        ['twin-a', 'twin-b'],
        ['same-a', 'same-b'],
      ])('puts %s and %s, which have one abstract, next to each other', async (one, other) => {
        for (const [from, to] of [
          [one, other],
          [other, one],
        ] as const) {
          // prettier-ignore
          expect((await related(odd(from))).results[0]!.id).toBe(odd(to));
          expect((await alike(odd(from))).results[0]!.id).toBe(odd(to));
        }
      });

      it('says of a talk without an abstract that its title was compared', async () => {
        const { note, results } = await related(odd('title-only'));
        expect(note).toBe('This talk has no abstract: its title alone was compared.');
        for (const { evidence } of results) expect(evidence.method).toMatch(/no abstract|Neither talk has an abstract/);
        expect((await alike(odd('title-only'))).note).toMatch(/no abstract/);
        const found = (await similar(`${TITLE_ONLY}.`)).results[0]!;
        expect([found.id, found.evidence.method]).toEqual([
          odd('title-only'),
          expect.stringContaining('has no abstract'),
        ]);
      });
    });
  });
});

/** Ranks from 1 without a gap, nothing twice, numbers everywhere, and an order that leaves nothing open. */
function expectOrdered(results: readonly (SearchHit | RelatedTalk)[], order = 'by score'): void {
  expect(results.map(({ rank }) => rank)).toEqual(results.map((_, at) => at + 1));
  expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
  for (const { score, cosine } of results) expect([score, cosine ?? 0].every(Number.isFinite)).toBe(true);
  if (order === 'by rank') return;
  const ordered = [...results].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  expect(results.map(({ id }) => id)).toEqual(ordered.map(({ id }) => id));
}
