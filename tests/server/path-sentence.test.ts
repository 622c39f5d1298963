import { describe, expect, it } from 'vitest';
import { EdgeType } from '../../contract/graph.ts';
import type { NodeKind } from '../../contract/ids.ts';
import { pathSentence } from '../../server/path-sentence.ts';

/** Steps as `from TYPE> to` or `from <TYPE to`, one after the other. */
function said(path: string): string {
  const words = path.split(' ');
  const nodes = words.filter((_, i) => i % 2 === 0);
  const edges = words.flatMap((arrow, i) => {
    if (i % 2 === 0) return [];
    const type = EdgeType.parse(arrow.replace(/[<>]/, ''));
    const [before, after] = [words[i - 1]!, words[i + 1]!];
    return arrow.endsWith('>') ? { type, source: before, target: after } : { type, source: after, target: before };
  });
  const known = nodes.map((id) => ({ id, kind: id.split(':')[0] as NodeKind, label: id.split(':')[1]! }));
  return pathSentence(nodes, edges, new Map(known.map((node) => [node.id, node])));
}

describe('a path as a sentence', () => {
  it.each([
    [
      'person:Ge GAVE> talk:A PART_OF> meeting:M <PART_OF talk:B <GAVE person:Yu',
      'Ge and Yu both spoke at M: Ge gave “A”, Yu gave “B”.',
    ],
    [
      'person:Ge GAVE> talk:A ABOUT> topic:t <ABOUT talk:B <GAVE person:Yu',
      'Ge and Yu both spoke about “t”: Ge gave “A”, Yu gave “B”.',
    ],
    [
      'talk:A <GAVE person:Ge AFFILIATED_WITH> institution:I <AFFILIATED_WITH person:Yu GAVE> talk:B',
      '“A” and “B” were both given by people of I: Ge gave “A”, Yu gave “B”.',
    ],
    [
      'talk:A PART_OF> meeting:M IN_SERIES> series:S <IN_SERIES meeting:N <PART_OF talk:B',
      '“A” and “B” are both part of meetings of the series S: “A” of M, “B” of N.',
    ],
  ])('says of both what both did: %s', (path, sentence) => {
    expect(said(path)).toBe(sentence);
  });

  it.each([
    ['person:Ge AFFILIATED_WITH> institution:I <AFFILIATED_WITH person:Yu', 'Ge and Yu are both affiliated with I.'],
    ['talk:A <GAVE person:Ge GAVE> talk:B', 'Ge gave both “A” and “B”.'],
    ['topic:t <ABOUT talk:A ABOUT> topic:u', '“A” is about both “t” and “u”.'],
    ['talk:A SIMILAR_TO> talk:B <SIMILAR_TO talk:C', '“A” is related to “B”; “C” is related to “B”.'],
  ])('says once what two share: %s', (path, sentence) => {
    expect(said(path)).toBe(sentence);
  });

  it('goes step by step where the halves differ, each edge in its own direction', () => {
    expect(said('person:Ge GAVE> talk:A SIMILAR_TO> talk:B <CREDITED_IN person:Yu')).toBe(
      'Ge gave “A”; “A” is related to “B”; Yu is credited in “B”.',
    );
    expect(said('person:Ge GAVE> talk:A ABOUT> topic:t <ABOUT talk:B <CREDITED_IN person:Yu')).toBe(
      'Ge gave “A”; “A” and “B” are both about “t”; Yu is credited in “B”.',
    );
  });

  it('names both ends and everything between, by whatever edges', () => {
    for (const one of EdgeType.options)
      for (const other of EdgeType.options)
        for (const path of [
          `talk:A ${one}> talk:B ${other}> talk:C`,
          `talk:A <${one} talk:B ${other}> talk:C`,
          `talk:A ${one}> talk:B <${other} talk:C`,
        ])
          // prettier-ignore
          expect(said(path), path).toMatch(/^(?=.*“A”)(?=.*“B”)(?=.*“C”).*[^.]\.$/s);
  });
});
