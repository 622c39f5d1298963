/** Keys, names and addresses of references, and what the texts of BibTeX and RIS may not do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../server/writers/bibtex.ts';
import { citationOf, webAddress } from '../../../server/writers/citation.ts';
import { partsOf } from '../../../server/writers/names.ts';
import { ris } from '../../../server/writers/ris.ts';
import type { CitedTalk } from '../../../server/writers/writer.ts';
import { edgeRow, nodeRow } from '../../support/rows.ts';
import { materialFrom, written } from './given.ts';
import { graphs } from './graphs.ts';

const talk = (id: `talk:${string}`, title: string, speakers: string[] = []): CitedTalk => ({
  talk: nodeRow(id, title, { date: '2025-05-05' }),
  meeting: null,
  speakers,
  credited: [],
  retrieved: null,
});
const keyOf = (one: CitedTalk) => citationOf(one).key;

describe('a key', () => {
  it('says who, when and what, and ends with a mark of the talk', () => {
    const one = talk('talk:m/floods', 'On the forecasting of floods', ['René Vidal', 'Ana Lima']);
    expect(keyOf(one)).toMatch(/^vidal2025forecasting-[0-9a-f]{8}$/);
    expect(keyOf(one)).toBe(keyOf({ ...one, credited: ['Bo'], retrieved: '2026-01-01' }));
  });

  it('tells talks of one person, year and word apart', () => {
    const keys = Array.from({ length: 3_000 }, (_, at) => keyOf(talk(`talk:m/floods-${at}`, 'Floods', ['Ana Lima'])));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is of plain letters whatever the name', () => {
    expect(keyOf(talk('talk:m/x', '数学 & {x}', ['王伟']))).toMatch(/^[a-z0-9]+-[0-9a-f]{8}$/);
    expect(keyOf(talk('talk:m/y', '…'))).toMatch(/^talk2025-[0-9a-f]{8}$/);
  });
});

describe('a name', () => {
  it.each([
    ['René Vidal', { family: 'Vidal', given: 'René' }],
    ['Laurens van der Maaten', { family: 'van der Maaten', given: 'Laurens' }],
    ['Gabriel García Márquez', { family: 'Márquez', given: 'Gabriel García' }],
    ['Martin King Jr.', { family: 'King', given: 'Martin', suffix: 'Jr.' }],
    ['Jean-Pierre Serre', { family: 'Serre', given: 'Jean-Pierre' }],
    ['王伟', { literal: '王伟' }],
    ['Plato', { literal: 'Plato' }],
    ['The Rivers and Dams Group', { literal: 'The Rivers and Dams Group' }],
    ['', { literal: '' }],
  ])('%s is taken apart where its parts are known', (shown, parts) => {
    expect(partsOf(shown)).toEqual(parts);
  });
});

describe('an address', () => {
  it.each([
    ['https://x.org/a b', null],
    ['https://x.org/{a}\\b', 'https://x.org/%7Ba%7D%5Cb'],
    ['https://x.org/é?q=1&r=50%25#t_1', 'https://x.org/%C3%A9?q=1&r=50%25#t_1'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    [null, null],
  ])('%s is one of the web, with what would be tripped over encoded, or none', (url, expected) =>
    expect(webAddress(url)).toBe(expected),
  );
});

describe('BibTeX of any graph', () => {
  /** BibTeX counts braces whether or not a backslash stands before them. */
  const depths = (text: string) => {
    let depth = 0;
    return [...text].map((character) => (depth += character === '{' ? 1 : character === '}' ? -1 : 0));
  };

  it('balances its braces, begins no entry of its own and leaves no mark of LaTeX to a text', async () => {
    await fc.assert(
      fc.asyncProperty(graphs(3), async (given) => {
        const text = await written(bibtex, materialFrom(given));
        expect(Math.min(0, ...depths(text))).toBe(0);
        expect(depths(text).at(-1)).toBe(0);
        expect(text.match(/^@misc\{[a-z0-9]+-[0-9a-f]{8},$/gm)).toHaveLength(3);
        const texts = text.replace(/^ {2}url = .*$/gm, '').replace(/\\(?:[$&%#_]|text\w+\{\})/g, '');
        expect(texts).not.toMatch(/[\\$&%#_^~]/);
      }),
      { numRuns: 60 },
    );
  });
});

describe('RIS of any graph', () => {
  it('keeps a name together that holds a comma', async () => {
    const name = 'Rivers, Dams and Floods Group';
    const nodes = [nodeRow('meeting:m', 'M'), nodeRow('talk:m/x', 'X'), nodeRow('person:group', name)];
    const edges = [edgeRow('GAVE', 'person:group', 'talk:m/x')];
    expect(await written(ris, materialFrom({ nodes, edges, sources: [] }))).toContain(
      '\r\nAU  - Rivers Dams and Floods Group\r\n',
    );
  });

  it('has a tag on each line, and one end per record', async () => {
    await fc.assert(
      fc.asyncProperty(graphs(3), async (given) => {
        const lines = (await written(ris, materialFrom(given))).split('\r\n').filter(Boolean);
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\n\r\u0085\u2028\u2029]*$/);
        expect(lines.filter((line) => /^(TY|ER) {2}- /.test(line))).toHaveLength(6);
      }),
      { numRuns: 60 },
    );
  });
});
