/** The form under which variants of one phrase meet: case, hyphens, plurals, spelling, acronyms. */

/** Prefixes that are written with a hyphen, a space or neither. */
const PREFIXES = new Set(
  'anti auto bi co cross de hyper inter intra macro mega meta micro mid mini mono multi nano neo non over para poly post pre pseudo quasi re semi sub super trans tri ultra un under'.split(
    ' ',
  ),
);
/** Words in -s that are no plurals. */
const NO_PLURAL =
  /(?:ss|us|is|ics|ous|news|series|species|bias|lens|gas|chaos|always|mathematics|physics|atlas|pancreas)$/;
const IRREGULAR = new Map(
  Object.entries({
    analyses: 'analysis',
    bases: 'basis',
    hypotheses: 'hypothesis',
    theses: 'thesis',
    syntheses: 'synthesis',
    matrices: 'matrix',
    vertices: 'vertex',
    indices: 'index',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    corpora: 'corpus',
    spectra: 'spectrum',
    equilibria: 'equilibrium',
    data: 'data',
    minima: 'minimum',
    maxima: 'maximum',
    people: 'people',
    children: 'child',
    mice: 'mouse',
    axes: 'axis',
    genera: 'genus',
    tableaux: 'tableau',
    processes: 'process',
    losses: 'loss',
    biases: 'bias',
    classes: 'class',
    crises: 'crisis',
    lenses: 'lens',
    bacteria: 'bacterium',
    media: 'media',
    strata: 'stratum',
    simplices: 'simplex',
    nuclei: 'nucleus',
    loci: 'locus',
    stimuli: 'stimulus',
    modulus: 'modulus',
    moduli: 'moduli',
    leaves: 'leaf',
    halves: 'half',
    waves: 'wave',
  }),
);

/** The singular of a lower-case English noun. */
function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (word.length < 4 || !word.endsWith('s') || NO_PLURAL.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** One spelling for the British and the American one, and for the two of "parametrized". */
const spelling = (word: string) =>
  word
    .replace(/(?<=\p{L}{3})is(?=(?:e|ed|es|ing|ation|ations|er|ers|able)$)/u, 'iz')
    .replace(/parameteri/, 'parametri')
    .replace(/colour/, 'color')
    .replace(/behaviour/, 'behavior')
    .replace(/modell(?=ed|ing)/, 'model')
    .replace(/labell(?=ed|ing)/, 'label')
    .replace(/neighbour/, 'neighbor');

/** The words of a phrase, folded: lower case, no accents, hyphens open, prefixes closed, singular, one spelling. */
export function keyWords(phrase: string): string[] {
  const folded = phrase
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '');
  const words = folded.split(/[^\p{L}\p{N}+#]+/u).filter(Boolean);
  const closed: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1];
    if (PREFIXES.has(words[i]!) && next) closed.push(words[i]! + words[++i]!);
    else closed.push(words[i]!);
  }
  return closed.map((word) => spelling(singular(word)));
}

/** The key of a phrase, its words joined by blanks. */
export const keyOf = (phrase: string): string => keyWords(phrase).join(' ');
