import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeRow } from '../../../../contract/graph.ts';
import { snippetOf } from '../../../../ingest/derive/search/snippet.ts';
import { person, talk, topic } from '../rows.ts';

/** The highlighted parts of a snippet. */
const marked = (node: NodeRow, query: string) => {
  const snippet = snippetOf(node, query);
  return snippet?.highlights.map(([start, end]) => snippet.text.slice(start, end));
};

const filler = 'Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor. '.repeat(12);

describe('the snippet of a node', () => {
  it('is its title when the title matches', () => {
    expect(snippetOf(talk('one', 'Weak to strong generalization'), 'strong')).toEqual({
      field: 'title',
      text: 'Weak to strong generalization',
      highlights: [[8, 14]],
    });
  });

  it('is the abstract when that holds more words of the question', () => {
    const node = talk('one', 'Early stopping', 'Stopping early regularises gradient descent.');
    expect(snippetOf(node, 'early gradient descent')?.field).toBe('abstract');
    expect(marked(node, 'early gradient descent')).toEqual(['early', 'gradient', 'descent']);
  });

  it('makes no difference between accents, cases, plurals', () => {
    expect(snippetOf(person('René Vidal'), 'rene')?.field).toBe('name');
    expect(marked(person('René Vidal'), 'VIDAL rene')).toEqual(['René', 'Vidal']);
    expect(marked(person('Rene Vidal'), 'René')).toEqual(['Rene']);
    expect(marked(topic('graph neural network'), 'Networks')).toEqual(['network']);
  });

  it('marks the beginning of a word for the last word, which may still be typed', () => {
    expect(marked(topic('implicit bias'), 'impl')).toEqual(['implicit']);
    expect(marked(topic('implicit bias'), 'impl bias')).toEqual(['bias']);
    expect(marked(topic('implicit bias'), 'im')).toBeUndefined();
  });

  it('finds printed forms, keywords and reports too', () => {
    expect(snippetOf(person('Nathan Srebro', ['Nati Srebro']), 'nati')).toMatchObject({
      field: 'name',
      text: 'Nati Srebro',
    });
    const node = {
      ...talk('one', 'Algebra'),
      keywords: ['invariant theory'],
      report: [{ text: 'Of symmetry.', span: null }],
    };
    expect(snippetOf(node, 'invariant')).toMatchObject({ field: 'other', text: 'invariant theory' });
    expect(snippetOf(node, 'symmetry')).toMatchObject({ field: 'other', text: 'Of symmetry.' });
  });

  it('is null when nothing matches, and for a question without words', () => {
    const node = talk('one', 'Early stopping', filler);
    for (const query of ['quantum', '', '   ', '!?', 'of the', '\u0000'])
      expect(snippetOf(node, query), query).toBeNull();
  });

  it('shows the part of a long abstract where the words are, cut at white space', () => {
    const node = talk('one', 'A title', `${filler}Gradient flow stops early. ${filler}`);
    const text = snippetOf(node, 'gradient early')!.text;
    expect(text).toMatch(/^…\S.*Gradient flow stops early\..*\S…$/);
    expect(text.length).toBeLessThanOrEqual(202);
    expect(marked(node, 'gradient early')).toEqual(['Gradient', 'early']);
  });

  it('prefers a place with two different words to a place with one word twice', () => {
    const node = talk('one', 'A title', `gradient gradient gradient ${filler} gradient descent ${filler}`);
    expect(marked(node, 'gradient descent')).toEqual(['gradient', 'descent']);
  });

  it('keeps characters of two code units whole', () => {
    const node = talk('one', 'A title', `${'𝔛'.repeat(400)}word${'𝔜'.repeat(400)} early`);
    expect(snippetOf(node, 'early')!.text).not.toMatch(/\p{Cs}/u);
  });

  it('has bounded text and marks only words of the question, whatever the text', () => {
    const word = fc.constantFrom('gradient', 'Gradient', 'descent', 'bias', 'é', '\n', '—', '😀', 'x'.repeat(300));
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 80 }), (parts) => {
        const snippet = snippetOf(talk('one', 'T', parts.join(' ')), 'gradient descent');
        if (!snippet) return;
        expect(snippet.text.length).toBeLessThanOrEqual(202);
        expect(snippet.highlights.length).toBeGreaterThan(0);
        for (const [start, end] of snippet.highlights)
          expect(snippet.text.slice(start, end)).toMatch(/^(gradient|descent)/i);
      }),
    );
  });
});
