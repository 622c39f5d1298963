import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../../ingest/derive/topics/language.ts';
import { phrasesOf, printedOf } from '../../../../ingest/derive/topics/phrases.ts';

const of = (text: string, isTitle = false) =>
  phrasesOf(text, isTitle, languageOf(text)).map(({ words }) => printedOf(words));

describe('the phrases of a sentence', () => {
  it.each([
    ['We study question answering over tables.', ['question answering']],
    ['We use Gaussian splatting with message passing in trees.', ['Gaussian splatting', 'message passing', 'trees']],
    ['These agents acting in a maze learn.', ['agents', 'maze']],
    ['Weakly supervised segmentation works.', ['Weakly supervised segmentation']],
    ['Highly structured matrices are rare.', ['matrices']],
    ['The total variation distance drops from one to zero.', ['total variation distance']],
    ['We study optimal transport on trees.', ['optimal transport', 'trees']],
    ['It follows a circadian rhythm set by light.', ['circadian rhythm']],
    ['Learning rates and scaling laws for ice.', ['Learning rates', 'scaling laws', 'ice']],
    ['Learning robust grasps by ranking pairs.', ['robust grasps']],
    ['They have demonstrated remarkable proficiency.', ['proficiency']],
    ['An optimal number of coral larvae settles.', ['coral larvae']],
    ['A second moment method for trees.', ['second moment method', 'trees']],
    ['We learn few shot learning of birds.', ['few shot learning', 'birds']],
    ['We solve a Markov decision process of bees.', ['Markov decision process', 'bees']],
  ])('of “%s” are %j', (text, phrases) => {
    expect(of(text)).toEqual(expect.arrayContaining(phrases));
    expect(of(text).join(' ')).not.toMatch(/Learning robust|drops|acting|demonstrated|Highly|number|ranking|set by/);
  });

  it.each([
    [
      'Coral reefs at night. Joint work with Ada Brandt and Ioan Petrescu (University of Riga).',
      ['Coral reefs', 'night'],
    ],
    ['State-of-the-art corals shed new light on reefs.', ['corals', 'reefs']],
    ['Deep (in)stability and text<->graph conversion of corals and/or reefs.', ['corals']],
  ])('hold no boilerplate and nothing broken: %s', (text, phrases) => {
    expect(of(text)).toEqual(expect.arrayContaining(phrases));
    expect(of(text).join(' ')).not.toMatch(/Ada|Riga|work|art|light|stability|text|graph/);
  });
});

describe('the phrases of other languages', () => {
  it.each([
    ['en', 'The reefs of the south are warm and the corals there bleach.'],
    ['de', 'Die Riffe im Süden sind warm, und die Korallen dort bleichen aus.'],
    ['fr', 'Les récifs du sud sont chauds et les coraux y blanchissent dans la mer.'],
    ['es', 'Los arrecifes del sur están calientes y los corales se blanquean en el mar.'],
    ['en', '深度学习'],
  ])('%s is the language of “%s”', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('are nouns with what describes them in German', () => {
    const phrases = of('Wir zeigen, dass zufällige Graphen in der Regel einen großen Durchmesser haben.');
    expect(phrases).toEqual(expect.arrayContaining(['zufällige Graphen', 'großen Durchmesser']));
    expect(phrases.join(' ')).not.toMatch(/zeigen|Wir|haben/);
  });

  it('are joined by their little words in French', () => {
    const phrases = of("Nous étudions les réseaux de neurones et les équations aux dérivées partielles dans l'espace.");
    expect(phrases).toEqual(expect.arrayContaining(['réseaux de neurones', 'équations aux dérivées partielles']));
    expect(phrases.join(' ')).not.toMatch(/[Nn]ous|étudions/);
  });
});
