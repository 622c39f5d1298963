/** The form under which variants of one phrase meet: case, hyphens, plurals, spelling, acronyms. */

/** Prefixes that are written with a hyphen, a space or neither. */
export const PREFIXES: ReadonlySet<string> = new Set(
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
    shelves: 'shelf',
    wolves: 'wolf',
    lives: 'life',
    knives: 'knife',
    shoes: 'shoe',
    canoes: 'canoe',
    toes: 'toe',
    oboes: 'oboe',
    gases: 'gas',
    vortices: 'vortex',
    appendices: 'appendix',
    schemata: 'schema',
    fungi: 'fungus',
    foci: 'focus',
    radii: 'radius',
    tori: 'torus',
    taxa: 'taxon',
    automata: 'automaton',
    polyhedra: 'polyhedron',
    feet: 'foot',
    teeth: 'tooth',
    women: 'woman',
    men: 'man',
  }),
);

/** The singular of a lower-case English noun. */
function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  if (/^\p{L}{3,}ae$/u.test(word)) return word.slice(0, -1);
  if (word.length < 4 || !word.endsWith('s') || NO_PLURAL.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zzes|oes)$/.test(word)) return word.slice(0, -2);
  if (/[^aeo]uses$/.test(word) && word.length > 5 && !/(?:ab|exc|ref|acc|am|conf|inf|diff)uses$/.test(word))
    return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Words in -ise that nobody writes with a z. */
const NO_IZE =
  /^(?:self|semi|un)?(?:adv|advert|appr|chast|circumc|compr|conc|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|gu|improv|inc|likew|merchand|otherw|parad|prec|prem|prom|ra|rev|superv|surpr|telev|treat|turquo)is/;

/** One spelling for the British and the American one, and for the two of "parametrized". */
const SPELLINGS: readonly [RegExp, string][] = [
  [/(?<=\p{L}{3})is(?=(?:e|ed|es|ing|ation|ations|er|ers|able)$)/u, 'iz'],
  [/(?<=\p{L})ys(?=(?:e|ed|es|ing|er|ers)$)/u, 'yz'],
  [/parameteri/, 'parametri'],
  [/(?<=^(?:un|dis)?(?:col|behavi|neighb|fav|flav|lab|hon|tum|vap|rig|vig|harb|hum|endeav))our/, 'or'],
  [/(?<=(?:mode|labe|channe|signa|trave|cance|fue|tota))ll(?=ed$|ing$|er$)/, 'l'],
  [/(?<=^(?:epi)?(?:cent|fib|lit|met|spect|theat|calib|lust))re$/, 'er'],
  [/(?<=^(?:def|off|pret|lic))ence$/, 'ense'],
  [/^programme$/, 'program'],
  [/^ageing$/, 'aging'],
  [/^artefact$/, 'artifact'],
  [/^judgement$/, 'judgment'],
  [/^sulph/, 'sulf'],
  [/^catalogue$/, 'catalog'],
  [/^grey/, 'gray'],
  [/(?<=^(?:an|leuk|h|isch))aem/, 'em'],
  [/^paed/, 'ped'],
  [/^oestr/, 'estr'],
];

function spelling(word: string): string {
  if (NO_IZE.test(word)) return word;
  return SPELLINGS.reduce((written, [from, to]) => written.replace(from, to), word);
}

/** The key of one folded word; most words come often. */
const MOST_KEPT = 200_000;
const wordKeys = new Map<string, string>();

function wordKey(word: string): string {
  const known = wordKeys.get(word);
  if (known !== undefined) return known;
  if (wordKeys.size >= MOST_KEPT) wordKeys.clear();
  const key = spelling(singular(word));
  wordKeys.set(word, key);
  return key;
}

/** The words of a phrase, folded: lower case, no accents, hyphens open, prefixes closed, singular, one spelling. */
export function keyWords(phrase: string): string[] {
  const plain = /^[ -~]*$/.test(phrase) ? phrase : phrase.normalize('NFKD').replace(/\p{M}+/gu, '');
  const folded = plain.toLowerCase().replace(/['’]s\b/g, '');
  const words = folded.split(/[^\p{L}\p{N}+#]+/u).filter(Boolean);
  const closed: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1];
    if (PREFIXES.has(words[i]!) && next) closed.push(words[i]! + words[++i]!);
    else closed.push(words[i]!);
  }
  return closed.map(wordKey);
}

/** The key of a phrase, its words joined by blanks. */
export const keyOf = (phrase: string): string => keyWords(phrase).join(' ');
