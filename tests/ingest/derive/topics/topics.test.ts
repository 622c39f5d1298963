import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EdgeRow, TopicNode } from '../../../../contract/graph.ts';
import { TalkId } from '../../../../contract/ids.ts';
import { deriveTopics, phrasesToEmbed, type Topics } from '../../../../ingest/derive/topics/index.ts';
import { keyOf } from '../../../../ingest/derive/topics/key.ts';
import type { TalkText } from '../../../../ingest/model.ts';
import { bundled, texts } from '../bundled.ts';
import { printed } from '../rows.ts';
import { embeddingsOf } from '../support.ts';
import { collection } from '../talks.ts';

const embeddings = await embeddingsOf(bundled.talks);

/** Labels of the topics of a talk, best first. */
function labelsOf({ nodes, edges }: Topics, talk: string): string[] {
  const labels = new Map(nodes.map(({ id, label }) => [id as string, label]));
  const about = edges.filter(({ type, from }) => type === 'ABOUT' && from === talk);
  return about.sort((a, b) => a.rank! - b.rank!).map(({ to }) => labels.get(to)!);
}

/** Topics of one talk of the given text. */
const topicsOf = (title: string, abstract: string | null = null, more: Partial<TalkText> = {}) => {
  const talks = printed([{ key: 'one', title, abstract }]).talks.map((talk) => ({ ...talk, ...more }));
  return labelsOf(deriveTopics(talks, null), talks[0]!.id);
};

const spansOf = (edge: EdgeRow) =>
  edge.provenance
    .flatMap((fact) => (fact.how === 'derived' ? fact.spans : []))
    .map((span) => ({
      span,
      text: texts.get(span.source)!.slice(span.start, span.end),
    }));

describe('the topics of the bundled meetings', () => {
  const topics = deriveTopics(bundled.talks, null);

  it('are what a researcher would say that each talk is about', () => {
    const told = bundled.talks.filter(({ abstract }) => abstract);
    expect(Object.fromEntries(told.map(({ id, title }) => [title, labelsOf(topics, id)]))).toEqual({
      'Algebraic Techniques for Machine Learning': [
        'machine learning',
        'algebraic techniques',
        'Galois theory',
        'representation stability',
        'invariant theory',
      ],
      'Competing Mechanisms in Training Dynamics': [
        'neural tangent kernel',
        'training dynamics',
        'feature learning',
        'neural networks',
        'overparametrized models',
        'in-context learning',
      ],
      'Gradient Optimization Methods: Implicit Bias and Benefits of Early Stopping': [
        'implicit bias',
        'early stopping',
        'deep network',
        'gradient descent',
        'gradient optimization',
        'exponential tail',
        'homogeneous parameterization',
      ],
      'Learning Dynamics in the Feature-Learning Regime: Implicit Bias, Robustness, and Low-Rank Adaptation': [
        'low-rank adaptation',
        'implicit bias',
        'feature-learning regime',
        'gradient flow',
        'robustness',
        'generalization',
        'ReLU networks',
      ],
      'LLM Watermarking Using Mixtures and Statistical-to-Computational Gaps': [
        'large language model',
        'statistical-to-computational gaps',
        'LLM watermarking',
        'watermark',
        'statistical problem',
      ],
      'Spectral Analyses of Graph Neural Networks': [
        'graph neural network',
        'spectral representation',
        'convolutional neural networks',
        'neural networks',
        'linear operator',
        'spectral analyses',
        'Lipschitz constant',
        'scalar function',
      ],
      'Understanding Deep Learning Models via Interaction Importance': [
        'deep learning models',
        'large language model',
        'interaction importance',
        'Contextual Decomposition',
        'Spectral Explainer',
        'embeddings',
      ],
      'Weak to Strong Generalization in Random Feature Models': [
        'weak-to-strong generalization',
        'random features',
        'early stopping',
        'GPT-4',
        'two-layer networks',
        'random feature models',
        'generalization',
        'pretraining',
      ],
    });
  });

  it('are rows as the contract has them, by id, each topic of some talk', () => {
    for (const node of topics.nodes) expect(TopicNode.parse(node)).toEqual(node);
    for (const edge of topics.edges) expect(EdgeRow.parse(edge)).toEqual(edge);
    const ids = topics.nodes.map(({ id }) => id as string);
    expect(ids).toEqual([...new Set(ids)].sort());
    const used = new Set<string>(topics.edges.filter(({ type }) => type === 'ABOUT').map(({ to }) => to));
    expect(new Set(ids)).toEqual(used);
  });

  it.each([
    ['without a model', null],
    ['with a model', embeddings],
  ])('stand where their passages say, %s', (_, known) => {
    const { nodes, edges } = deriveTopics(bundled.talks, known);
    const variants = new Map(nodes.map(({ id, variants: forms }) => [id as string, new Set(forms.map(keyOf))]));
    const about = edges.filter(({ type }) => type === 'ABOUT');
    for (const edge of about)
      for (const { text } of spansOf(edge)) expect(variants.get(edge.to), edge.id).toContain(keyOf(text));
    expect(about.filter((edge) => spansOf(edge).length > 0).length).toBeGreaterThan(0.8 * about.length);
  });

  it('are no names of people or institutions', () => {
    const names = new Set(bundled.talks.flatMap(({ names: all }) => all.map(keyOf)));
    expect(topics.nodes.filter(({ label }) => names.has(keyOf(label)))).toEqual([]);
  });

  it('have a weight of 1 for the best of each talk, ranks without gaps, and a reason', () => {
    for (const { id } of bundled.talks) {
      const about = topics.edges.filter(({ type, from }) => type === 'ABOUT' && (from as string) === id);
      expect(about.map(({ rank }) => rank!).sort((a, b) => a - b)).toEqual(about.map((_, at) => at + 1));
      if (about.length > 0) expect(Math.max(...about.map(({ weight }) => weight!))).toBe(1);
      for (const { provenance } of about) expect(provenance[0]).toMatchObject({ how: 'derived', method: 'c-tf-idf' });
    }
  });

  it('are the same whatever the order of the talks', () => {
    const expected = deriveTopics(bundled.talks, embeddings);
    const shuffled = fc.shuffledSubarray(bundled.talks, { minLength: bundled.talks.length });
    fc.assert(
      fc.property(shuffled, (talks) => {
        expect(deriveTopics(talks, embeddings)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});

describe('the topics of a talk', () => {
  it('write an acronym out, whichever form the text uses', () => {
    const { nodes } = deriveTopics(
      printed([
        {
          key: 'a',
          title: 'Graph neural networks at scale',
          abstract: 'A graph neural network (GNN) scales to billions of edges.',
        },
        { key: 'b', title: 'When GNNs forget', abstract: 'We show that deep GNNs oversmooth.' },
      ]).talks,
      null,
    );
    const gnn = nodes.find(({ label }) => label === 'graph neural network')!;
    expect(gnn.detail).toBe('2 talks');
    expect(gnn.variants).toContain('GNNs');
    expect(nodes.map(({ label }) => label)).not.toContain('GNNs');
  });

  it('join plural, hyphen and spelling', () => {
    const talks = printed([
      { key: 'a', title: 'Over-parametrized models', abstract: 'Over-parametrized models generalise well.' },
      { key: 'b', title: 'An overparameterized model', abstract: 'Why an overparameterized model learns.' },
    ]).talks;
    expect(deriveTopics(talks, null).nodes.filter(({ detail }) => detail === '2 talks')).toHaveLength(1);
  });

  it('leave out boilerplate, judgement and citations', () => {
    const labels = topicsOf(
      'Sharp thresholds in random graphs',
      'In this paper we propose a novel method with state-of-the-art results. Burns et al. (2023) and others achieved ' +
        'promising performance. Random graphs have sharp thresholds. Experimental results show the effectiveness of our approach.',
    );
    expect(labels[0]).toMatch(/random graphs|thresholds/);
    expect(labels.join(' ')).not.toMatch(
      /paper|novel|state-of-the-art|results|Burns|performance|effectiveness|approach/,
    );
  });

  it('leave out the people and institutions of the talk', () => {
    const names = ['Ada Lovelace', 'University of Turin'];
    const labels = topicsOf('Note G of Ada Lovelace', 'Ada Lovelace wrote Note G. Lovelace visited Turin.', { names });
    expect(labels.join(' ')).not.toMatch(/Lovelace|Turin/);
  });

  it('see through formulas, links and odd spaces', () => {
    const labels = topicsOf(
      'The $k$-means problem',
      'We solve $k$-means clustering in $O(n \\log n)$ time, see https://example.org/x. \\emph{Lloyd iteration} needs\u00a0more.',
    );
    expect(labels.join(' ')).toMatch(/k-means/);
    expect(labels.join(' ')).not.toMatch(/[$\\{}]|https|log/);
  });

  it('keep the keywords and the track of the source as they are printed', () => {
    const talks = printed([{ key: 'one', title: 'A talk' }]).talks;
    const { nodes, edges } = deriveTopics([{ ...talks[0]!, keywords: ['NLP', 'Graph Theory'], track: 'Theory' }], null);
    expect(nodes.map(({ label, origin }) => [label, origin])).toEqual([
      ['Graph Theory', 'source'],
      ['NLP', 'source'],
      ['Theory', 'source'],
    ]);
    expect(edges.filter(({ type }) => type === 'ABOUT').map(({ provenance }) => provenance[0])).toContainEqual(
      expect.objectContaining({ method: 'given', reason: 'The source gives the keyword “NLP”.' }),
    );
  });

  it('are none for a text that says nothing, and stand up to hostile ones', () => {
    for (const title of ['???', 'Welcome', '學習', '\u0000', '(((((', '$$$$$', 'a-'.repeat(5_000), '('.repeat(50_000)])
      expect(topicsOf(title).length, title.slice(0, 20)).toBeLessThanOrEqual(4);
    expect(deriveTopics([], null)).toEqual({ nodes: [], edges: [] });
    expect(topicsOf('T', 'Random graphs. '.repeat(20_000)).length).toBeLessThanOrEqual(8);
  });

  it('stand where they say, whatever the text', () => {
    const word = fc.constantFrom(
      'random graph',
      'GNN',
      '(GNN)',
      'graph neural network',
      'weak-to-strong learning',
      '$x$',
      '.',
      ',',
      '—',
      '\n\n',
      'é́',
      '😀',
      'of',
    );
    const text = fc
      .array(fc.oneof(word, fc.string({ maxLength: 8 })), { maxLength: 25 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        const page = printed([{ key: 'one', title, abstract }]);
        const { nodes, edges } = deriveTopics(page.talks, null);
        for (const edge of edges) expect(EdgeRow.parse(edge)).toEqual(edge);
        for (const node of nodes) expect(TopicNode.parse(node)).toEqual(node);
        for (const fact of edges.flatMap(({ provenance }) => provenance))
          for (const { start, end } of fact.how === 'derived' ? fact.spans : []) {
            expect(start).toBeLessThan(end);
            expect(page.text.slice(start, end)).toBe(page.text.slice(start, end).trim());
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('links between topics', () => {
  const { talks } = collection;
  const tagged = talks.map((talk, at) => ({
    ...talk,
    id: TalkId.parse(talk.id),
    keywords: talk.key.startsWith('reef') ? ['Ocean', 'Heat'] : [`Field ${at % 2}`],
  }));

  it('join topics that meet in the same talks', () => {
    const { edges } = deriveTopics(tagged, null);
    const met = edges.filter(({ type }) => type === 'CO_OCCURS').map(({ id }) => id);
    expect(met).toContain('CO_OCCURS:topic:heat->topic:ocean');
  });

  it('are ranked from 1 for the topic that they leave, the smaller id first', async () => {
    const known = await embeddingsOf(tagged);
    const links = deriveTopics(tagged, known).edges.filter(({ type }) => type !== 'ABOUT');
    expect(links.length).toBeGreaterThan(0);
    for (const { from, to } of links) expect(from < to).toBe(true);
    const starts = new Set(links.map(({ type, from }) => `${type} ${from}`));
    const groups = [...starts].map((start) => links.filter(({ type, from }) => `${type} ${from}` === start));
    for (const group of groups)
      expect(group.map(({ rank }) => rank!).sort((a, b) => a - b)).toEqual(group.map((_, at) => at + 1));
  });
});

it('phrases that are worth a vector are asked for once, sorted', () => {
  const phrases = phrasesToEmbed(bundled.talks);
  expect(phrases).toEqual([...new Set(phrases)].sort());
  expect(phrases).toContain('neural tangent kernel');
});
