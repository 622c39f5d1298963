import { describe, expect, it } from 'vitest';
import { EdgeRow, type Evidence, type Span } from '../../../../contract/graph.ts';
import { explainer } from '../../../../ingest/derive/evidence/index.ts';
import { relateTalks, toEdges } from '../../../../ingest/derive/similar.ts';
import type { Embeddings } from '../../../../ingest/model.ts';
import { institution, printed } from '../rows.ts';
import { embeddingsOf, fieldOf } from '../support.ts';
import { collection } from '../talks.ts';

const { talks, text } = collection;
const embeddings = await embeddingsOf(talks);
const byId = new Map(talks.map((talk) => [talk.id as string, talk]));
const id = (key: string) => `talk:test/${key}`;
const at = ({ start, end }: Span) => text.slice(start, end);
const pairs = relateTalks(talks, embeddings);

const partial: Embeddings = {
  ...embeddings,
  talks: new Map([...embeddings.talks].filter(([one]) => fieldOf(one) !== 'reef')),
};

/** Spans of both sides lie in their talk, and cut what they say. */
function expectPassages({ sentences, terms }: Evidence, from: string, to: string) {
  const stands = (span: Span, talk: string) => {
    const { printedTitle, printedAbstract } = byId.get(talk)!;
    const wholes = [printedTitle, printedAbstract].flatMap((printed) => printed?.span ?? []);
    expect(wholes.some((whole) => span.start >= whole.start && span.end <= whole.end)).toBe(true);
  };
  for (const sentence of sentences)
    for (const [side, talk] of [
      [sentence.from, from],
      [sentence.to, to],
    ] as const) {
      // prettier-ignore
      expect(at(side.span!)).toBe(side.text);
      stands(side.span!, talk);
    }
  for (const term of terms) {
    expect(at(term.from[0]!)).toBe(term.term);
    for (const span of term.from) stands(span, from);
    for (const span of term.to) stands(span, to);
    expect(term.to.length).toBeGreaterThan(0);
  }
}

describe('the evidence of a related pair', () => {
  it.each([
    ['with a model', embeddings],
    ['with vectors for some talks', partial],
    ['without a model', null],
  ])('cuts every sentence and term from its own talk, %s', (_, known) => {
    const explain = explainer({ talks, embeddings: known });
    for (const { from, to } of pairs) expectPassages(explain(from, to), from, to);
  });

  it('shows no sentence twice', () => {
    const explain = explainer({ talks, embeddings });
    for (const { from, to } of pairs) {
      const { sentences } = explain(from, to);
      expect(sentences.length).toBeGreaterThan(0);
      expect(new Set(sentences.map((pair) => pair.from.text)).size).toBe(sentences.length);
      expect(new Set(sentences.map((pair) => pair.to.text)).size).toBe(sentences.length);
    }
  });

  it('shows first the sentences that say the same', async () => {
    const orchard = printed([
      { key: 'one', title: 'Apples', abstract: 'Apples ripen late. Bees visit the orchard at noon. Frost is rare.' },
      {
        key: 'two',
        title: 'Pears',
        abstract: 'Rain came early. Pears are picked by hand. At noon bees visit the orchard.',
      },
      {
        key: 'three',
        title: 'Plums',
        abstract: 'Apples, pears and plums fear frost and rain. Bees like an orchard at noon.',
      },
    ]).talks;
    for (const known of [await embeddingsOf(orchard), null]) {
      const { sentences } = explainer({ talks: orchard, embeddings: known })(id('one'), id('two'));
      expect(sentences[0]).toMatchObject({
        from: { text: 'Bees visit the orchard at noon.' },
        to: { text: 'At noon bees visit the orchard.' },
      });
    }
  });

  it('names the words and phrases that both use, heaviest first, no word of a phrase again', () => {
    const { terms } = explainer({ talks, embeddings })(id('descent-bias'), id('descent-early'));
    const weights = terms.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weights.at(-1)).toBeGreaterThanOrEqual(0.3 * weights[0]!);
    const words = terms.map(({ term }) => term.toLowerCase());
    expect(words).toContain('implicit bias');
    expect(words).not.toContain('implicit');
    expect(words).not.toContain('the');
  });

  it('finds no shared term where there is none', () => {
    expect(explainer({ talks, embeddings })(id('reef-larvae'), id('ballot-turnout')).terms).toEqual([]);
  });

  it('names people, institutions and topics of both, each once', () => {
    const duke = institution('Duke University');
    const ada = { id: 'person:ada', label: 'Ada' };
    const reef = { id: 'topic:coral-reef', label: 'coral reef' };
    const tied = talks.map((talk) =>
      fieldOf(talk.id) === 'reef' ? { ...talk, people: [ada, ada], institutions: [duke] } : talk,
    );
    const topics = new Map([id('reef-heat'), id('reef-genes')].map((talk) => [talk, [reef]]));
    const explain = explainer({ talks: tied, embeddings, topics });
    expect(explain(id('reef-heat'), id('reef-genes')).facts.map(({ sentence }) => sentence)).toEqual([
      'Ada is named in both.',
      'People of Duke University are named in both.',
      'Both are about “coral reef”.',
    ]);
    expect(explain(id('reef-heat'), id('ballot-audit')).facts).toEqual([]);
  });

  it('says how the pair was scored: by what, and what was missing', () => {
    const method = (from: string, to: string, known: Embeddings | null) =>
      explainer({ talks, embeddings: known })(id(from), id(to)).method;
    expect(method('reef-heat', 'reef-genes', embeddings)).toBe(
      'The score counts nearness in meaning (cosine of vectors by hashing/384) and shared words, compared with all talks here, ' +
        'and heeds the talks nearest to either. 0.5 means as likely related as not.',
    );
    expect(method('reef-heat', 'reef-genes', partial)).toContain(' Not both have a vector yet. ');
    expect(method('reef-heat', 'reef-genes', null)).toContain(' There was no embedding model. ');
    expect(method('title-reef', 'reef-heat', embeddings)).toContain(
      '“A reef in the dark: corals of the deep” has no abstract: its title was compared.',
    );
    expect(method('title-reef', 'title-descent', null)).toContain('Neither talk has an abstract');
  });

  it('has null for a passage that the source prints otherwise', () => {
    const reworded = talks.map((talk) => ({ ...talk, printedAbstract: null }));
    const { sentences } = explainer({ talks: reworded, embeddings })(id('reef-heat'), id('reef-genes'));
    expect(sentences.map(({ from, to }) => [from.span, to.span])).toEqual([[null, null], [null, null]]); // prettier-ignore
  });
});

it('an edge says rank, score and evidence, in the order of the pairs, as the contract has it', () => {
  const edges = toEdges(pairs, { talks, embeddings });
  expect(edges.map(({ from, to, rank, weight, cosine }) => ({ from, to, rank, score: weight, cosine }))).toEqual(pairs);
  for (const edge of edges) expect(EdgeRow.parse(edge)).toEqual(edge);
});
