/** The programme as markdown-it reads it: what it says it keeps comes back, in order, and no text becomes a mark. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { webAddress } from '../../../server/writers/citation.ts';
import { markdown } from '../../../server/writers/markdown.ts';
import { oneLine } from '../../../server/writers/text.ts';
import type { CitedTalk } from '../../../server/writers/writer.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { pythonLeftOut } from '../../support/machine.ts';
import { nodeRow } from '../../support/rows.ts';
import { materialFrom, written, type Given } from './given.ts';
import { graphs } from './graphs.ts';
import { readByPython } from './python.ts';

const list = (names: readonly string[]) => names.map(oneLine).filter(Boolean).join('; ') || undefined;
const text = (value: string | null | undefined) => oneLine(value ?? '') || undefined;
const span = (from: string | null, to: string | null) =>
  from === null && to === null ? undefined : `${from ?? '?'}${to === null ? '' : `–${to}`}`;

/** Under the names that the file gives them. */
const factsOf = ({ talk, meeting, speakers, credited }: CitedTalk) => ({
  meeting: oneLine(meeting!.label),
  Venue: text(meeting!.venue),
  Days: span(meeting!.startDate, meeting!.endDate),
  date: talk.date ?? 'Without a date',
  title: oneLine(talk.label),
  Time: span(talk.start, talk.end),
  Speakers: list(speakers),
  'Joint work with': list(credited),
  Room: text(talk.room),
  paragraphs: (talk.abstract ?? '')
    .split(/(?:\r\n?|\n){2,}/)
    .map(oneLine)
    .filter(Boolean),
  links: talk.links.flatMap(({ kind, url }) => (webAddress(url) === null ? [] : [[kind, webAddress(url)]])),
});

async function talksOf(given: Given) {
  const talks: CitedTalk[] = [];
  for await (const some of materialFrom(given).talks()) talks.push(...some);
  return talks.map(factsOf);
}

const leftOut = pythonLeftOut();
describe.skipIf(leftOut)(leftOut ?? 'markdown-it reads', () => {
  const folder = temporaryFolder();
  const read = async (given: Given) => {
    const { programme } = await readByPython('markdown', await written(markdown, materialFrom(given)), folder);
    // The line of links, whose words and addresses stand apart.
    return programme.map(({ Links: _links, ...facts }) => facts);
  };

  it('every declared field of any graph', async () => {
    for (const given of fc.sample(graphs(25), { seed: 5, numRuns: 3 })) {
      const asked = await talksOf(given);
      expect(asked).toHaveLength(25);
      expect(await read(given)).toEqual(asked.map((one) => JSON.parse(JSON.stringify(one)) as unknown));
    }
  });

  it('a text that is made of marks as the text that it is', async () => {
    const labels = [
      '1. one',
      '- x',
      '+ x',
      '=',
      '---',
      '# x #',
      '> x',
      '```',
      '~~~',
      '| a | b |',
      '![x](y)',
      '<b>',
      '&lt;',
      '[x]: y',
      '***',
      '    x',
      '\\',
    ];
    const nodes = labels.map((label, at) =>
      nodeRow(`talk:m/${at}`, label, { position: at, abstract: `${label}\n\n${label}`, room: label }),
    );
    const found = await read({ nodes: [nodeRow('meeting:m', 'M'), ...nodes], edges: [], sources: [] });
    expect(new Map(found.map(({ title, paragraphs, Room }) => [title, [paragraphs, Room]]))).toEqual(
      new Map(labels.map(oneLine).map((label) => [label, [[label, label], label]])),
    );
  });
});
