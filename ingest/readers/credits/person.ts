/** Whether words in the form of a name name a person: a company, a method, a place have the same form. */
import { isInstitution, isSubjectWord } from '../page/words.ts';
import { hasWord, isFull } from './name.ts';

const any = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.trim().split(/\s+/).join('|')})(?![\p{L}\p{N}])`, 'u');

/** Words of houses, programmes and products that stand where a person would. */
const HOUSE_WORDS = any(`
  International Trust Rights Watch Alliance Consortium Project Team Initiative Program Programme Network Association Union National Federal
  Ministry Health Energy Motors Airlines Airways Sachs Dynamics Systems Therapeutics Pharma Pharmaceuticals Biotech Partners Capital Cross
  Labs Lab Group Bank Agency Collaboration Committee Commission Service Services Survey Authority Office Board Press News Times Insurance
  Archive Archives Library Museums Gallery Theatre Theater Orchestra Parliament Army Navy Force Police City County Province State States Kingdom
  Framework Toolkit Server Cloud Studio Engine Suite Platform Office365 Windows Linux Word Excel Spark Hadoop Python Java Julia Rust Kubernetes
  Wikipedia Wikidata Twitter Reddit Mozilla Airbus Boeing Siemens Bosch Toyota Honda Volkswagen Novartis Roche Pfizer Merck Bayer Spotify
  Netflix Uber Tesla Nokia Ericsson Philips Shell Unilever Nestlé Allianz Deloitte McKinsey Accenture Oracle Adobe Salesforce Zalando Booking
  Greenpeace UNICEF UNESCO Interpol Europol Horizon Code DeepMind OpenAI BioNTech Moderna Genentech GitHub LinkedIn YouTube`);
/** Names of persons in use as names of things; nobody is called by these words alone or in this company. */
const THING_WORDS = any(`
  Gaussian Gaussians Bayesian Brownian Markov Markovian Riemannian Lagrangian Hamiltonian Euclidean Abelian Hermitian Laplacian Jacobian
  Hessian Poissonian Boolean Cartesian Newtonian Darwinian Kantian Keynesian Freudian Hegelian Lipschitz Lie Monte Hilbert Banach Sobolev
  Dirichlet Neumann Besov Fourier Laplace Wasserstein Bernoulli Poisson Cauchy Calabi Yau Adam Transformer Transformers Reality Applications
  Application Theory Practice Applied Methods Random Forest Forests Networks Learning Algorithm Algorithms Data Model Models English French
  German Chinese Japanese Spanish Italian Russian Arabic Hindi Latin Greek European American African Asian Indigenous Native Western Eastern
  Northern Southern Africa Asia Europe America India China Japan Germany France Italy Spain Britain England Scotland Ireland Canada Brazil
  Human Humans Experts Expert Clinical Medical Open Source Deep Neural Large Language Reinforcement Supervised Part Chapter Section Theorem
  Lemma Figure Table Appendix Phase Stage Task Tasks Shared Big Problem Problems Conjecture Question Questions Computer Science Sciences
  Mathematics Physics Biology Chemistry Philosophy Economics Engineering Linguistics History Type Class Level`);
/** With two words of such a pair nobody is called, with one of them many are. */
const PAIR_OF_THINGS =
  /^(?:Monte Carlo|Lie \p{Lu}|Random Forests?|Adam Optimi[sz]er|Hilbert Spaces?|Markov Chains?|Las Vegas)/u;
const CAPITALS = /^(?:\p{Lu}{2,}s?|\p{Lu}+\p{N}+.*|\p{Lu}\p{Ll}?\p{Lu}+)$/u;
const OTHERS = /^(?:Others|Friends|Company|Et|Al|Co)$/;

const wordsOf = (name: string): string[] => name.split(/[\s~]+/).filter((word) => /\p{L}{2}/u.test(word));

/** Words in capitals throughout name somebody only in a list form: "WANG Xiaoming". */
const isAcronym = (words: readonly string[]): boolean => words.every((word) => CAPITALS.test(word)) && words.length < 2;

const isThing = (word: string): boolean => THING_WORDS.test(word) || isSubjectWord(word);

/** A full name, or one word where `single` allows it, that is no house and no thing. */
export function isPerson(name: string, single: boolean): boolean {
  const words = wordsOf(name);
  if (!hasWord(name) || isInstitution(name) || HOUSE_WORDS.test(name) || OTHERS.test(name)) return false;
  if (!isFull(name)) return single && !isAcronym(words) && !words.some(isThing);
  return !PAIR_OF_THINGS.test(name) && words.filter(isThing).length < Math.max(1, words.length);
}
