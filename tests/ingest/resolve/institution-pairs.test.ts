/** Pairs of printed affiliations that name one institution, pairs that name two, and what one affiliation names. */
import { describe, expect, it } from 'vitest';
import { institutionsIn } from '../../../ingest/resolve/institutions/affiliation.ts';
import { resolve } from '../../../ingest/resolve/index.ts';
import { meeting, nodesOf, talk } from './documents.ts';

const ONE: [string, string][] = [
  ['University of California Berkeley', 'University of California, Berkeley'],
  ['UC Berkeley', 'University of California, Berkeley'],
  ['University of California, Berkley', 'University of California, Berkeley'],
  ['Univ. of Toronto', 'University of Toronto'],
  ['The University of Tokyo', 'University of Tokyo'],
  ['Université de Montréal', 'University of Montreal'],
  ['Universität Zürich', 'University of Zurich'],
  ['MIT', 'Massachusetts Institute of Technology'],
  ['Massachussetts Institute of Technology', 'Massachusetts Institute of Technology'],
  ['Duke University, Durham, NC, USA', 'Duke University'],
  ['Department of Computer Science, Duke University', 'Duke University'],
  ['Duke University, Department of Statistics', 'Duke University'],
  ['Department of Statistics University of Toronto', 'University of Toronto'],
  ['Hong Kong University of Science & Technology', 'Hong Kong University of Science and Technology'],
  ['University of Texas, Austin', 'University of Texas at Austin'],
  ['University of Michigan - Ann Arbor', 'University of Michigan'],
  ['University of Washington, Seattle', 'University of Washington'],
  ['École Polytechnique Fédérale de Lausanne (EPFL)', 'EPFL'],
  ['Google Inc.', 'Google'],
  ['U.C. Berkeley', 'University of California, Berkeley'],
  ['M.I.T.', 'Massachusetts Institute of Technology'],
  ['U. of Toronto', 'University of Toronto'],
  ['Harvard', 'Harvard University School of Law'],
  ['TU Darmstadt', 'Technische Universität Darmstadt'],
  ['DeepMind, London, UK', 'DeepMind'],
  ['Washington University in St. Louis', 'Washington University, Saint Louis'],
  ['Duke University∗', 'Duke\u00a0University'],
];

const TWO: [string, string][] = [
  ['University of California, Berkeley', 'University of California, Irvine'],
  ['University of California, Berkeley', 'University of California'],
  ['University of Washington', 'Washington University in St. Louis'],
  ['Ohio University', 'Ohio State University'],
  ['Michigan State University', 'University of Michigan'],
  ['University of Freiburg', 'University of Freiberg'],
  ['University of Geneva', 'University of Genova'],
  ['Hunan University', 'Henan University'],
  ['Boston University', 'Boston College'],
  ['Northeastern University', 'Northwestern University'],
  ['University of Texas at Austin', 'University of Texas at Dallas'],
  ['University of Maryland, Baltimore County', 'University of Maryland, College Park'],
  ['Miami University', 'University of Miami'],
  ['Google', 'Google DeepMind'],
];

/** Two affiliations of two people at one meeting. */
const institutions = (a: string, b: string) =>
  nodesOf(resolve([meeting('Only 2025', { talks: [talk('one', [`Ada Ek @ ${a}`, `Bo Li @ ${b}`])] })]), 'institution');

describe('two printed affiliations name one institution:', () => {
  it.each(ONE)('%s = %s', (a, b) => {
    expect(institutions(a, b)).toHaveLength(1);
  });
});

describe('two printed affiliations name two institutions:', () => {
  it.each(TWO)('%s ≠ %s', (a, b) => {
    expect(institutions(a, b)).toHaveLength(2);
  });
});

describe('one printed affiliation', () => {
  it.each([
    ['MIT and Broad Institute', ['MIT', 'Broad Institute']],
    ['Duke University / University of Bonn', ['Duke University', 'University of Bonn']],
    ['Stanford University and Google', ['Stanford University', 'Google']],
    ['Google & MIT', ['Google', 'MIT']],
    ['University of Art and Design', ['University of Art and Design']],
    ['INRIA; ETH Zurich', ['INRIA', 'ETH Zurich']],
    ['University of Bath & The Alan Turing Institute', ['University of Bath', 'The Alan Turing Institute']],
    ['Department of Computer Science and Engineering, University of Oulu', ['University of Oulu']],
    ['Hong Kong University of Science and Technology', ['Hong Kong University of Science and Technology']],
    ['Toyota Technological Institute at Chicago', ['Toyota Technological Institute at Chicago']],
    ['National Science Foundation', ['National Science Foundation']],
    ['Texas A&M University', ['Texas A&M University']],
    [
      'National Research University Higher School of Economics',
      ['National Research University Higher School of Economics'],
    ],
    ['University of Chicago School of Law', ['University of Chicago']],
    ['Department of Mathematics', []],
    ['USA', []],
  ])('%s names %j', (affiliation, names) => {
    expect(institutionsIn(affiliation).map(({ printed }) => printed)).toEqual(names);
  });

  it('that prints a short name in brackets explains it to the others', () => {
    expect(institutions('Okinawa Institute of Science (OIS)', 'OIS').map(({ label }) => label)).toEqual(['OIS']);
  });

  it('is shown as most print it, fully punctuated when as many do, and never with a misprint', () => {
    expect(institutions('UC Berkeley', 'UC Berkeley')[0]!.label).toBe('UC Berkeley');
    expect(institutions('University of California Berkeley', 'University of California, Berkeley')[0]!.label).toBe(
      'University of California, Berkeley',
    );
    const misprinted = ['Ada Ek', 'Bo Li'].map((name) => `${name} @ University of California, Berkley`);
    const resolved = resolve([
      meeting('Only 2025', { talks: [talk('one', [...misprinted, 'Cy Oz @ University of California, Berkeley'])] }),
    ]);
    expect(nodesOf(resolved, 'institution').map(({ id, label }) => [id, label])).toEqual([
      ['institution:university-of-california-berkeley', 'University of California, Berkeley'],
    ]);
  });
});
