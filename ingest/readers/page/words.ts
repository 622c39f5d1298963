/** Words that tell names, institutions and titles apart. Lists, not rules: add to them when a page shows one is missing. */
const any = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.trim().split(/\s+/).join('|')})(?![\p{L}\p{N}])`, 'iu');

const INSTITUTION = any(`
  universit\\p{L}* universidade? uniwersytet üniversitesi yliopisto egyetem univ institut\\p{L}* instituto college colegio school schule lab labs laborator\\p{L}* research center centre centro
  academy academia akademie foundation society society's inc ltd llc corp corporation gmbh company google microsoft ibm
  facebook amazon openai deepmind anthropic nvidia baidu huawei samsung hospital clinic museum observatory polytechni\\p{L}*
  politecnic\\p{L}* politécnic\\p{L}* polytechnique zentrum fakultät facult\\p{L}* facultad facoltà fundación école escola ecole escuela eth ethz epfl cnrs inria mit mpi caltech lmu ucla ucsd nyu department dept faculty
  ministry agency council hochschule fraunhofer helmholtz nist nasa cern nih darpa flatiron technologies consulting technion weizmann sissa ihes
  kaist kth riken janelia hhmi jila ictp ista mila purdue postech kaust`);
/** The same, in words that are family names as well. */
const INSTITUTION_OR_NAME = any(`
  tu lu uc meta apple intel state simons oxford cambridge princeton harvard yale stanford berkeley cornell duke brown columbia
  mcgill rutgers bank group planck tech`);
/** Places whose names look like people's. */
const PLACE_NAMES =
  /^(?:johns hopkins|carnegie mellon|penn state|max planck|[a-z]+ tech|new york|los angeles|san diego|san francisco|santa barbara|santa cruz|hong kong|tel aviv|wall street|ann arbor|la jolla|stony brook|notre dame|google brain|bell labs|william & mary|(?:north|south) carolina|(?:united) (?:states|kingdom)|las vegas|new (?:jersey|mexico|zealand|delhi|haven|orleans)|rio de janeiro|buenos aires|saint petersburg|st\.? andrews|great britain)$/i;

/** Short names of universities that stand before a place: "UC San Diego", no initials of a person. */
const UNIVERSITY_OF = /^(?:UC|UT|TU|KU|UW|UM|CU|FU|HU|SUNY|CUNY|UNC|UMass|ENS|FAU) \p{Lu}/u;

/** Case counts: `An` and `Do` are names. */
const FUNCTION_WORD =
  /(?<![\p{L}\p{N}'’-])(?:the|of|for|and|with|in|on|to|via|from|an?|at|by|is|are|be|how|what|why|when|where|who|which|using|into|over|under|between|can|do|does|not|or|as)(?![\p{L}\p{N}'’-])|(?<=\S\s)(?:Of|And|For|With|From|Into|Over|Under|Between|Through|Across|Without|Against|About|Using|Its|Your|Our|Their)(?=\s)|^(?:The|How|What|Why|When|Where|Which|Towards?|Beyond|From|Using|Is|Are|Some|New|This|A)\s/u;
const NEVER_IN_NAME = any(`
  session break coffee tea lunch dinner breakfast
  reception registration welcome opening closing remarks discussion panel poster posters keynote plenary talk talks workshop
  conference meeting annual course mini-course minicourse exercises tutorial lecture seminar symposium abstract abstracts title titles speaker speakers organizer organizers
  agenda program programme schedule view slides slide video videos pdf download room hall auditorium building floor street avenue
  january february september october november december monday tuesday wednesday thursday friday saturday sunday free time photo check-in adjourn conclude concludes concluded q&a tba tbc tbd about contact home news events more read
  two three four five six seven eight nine ten hundred thousand
  part chapter introduction overview report summary goals`);
const SUBJECT = any(`
  neural network networks deep random model models theory theories method methods algorithm algorithms algorithmic data quantum
  graph graphs space spaces surface surfaces curve curves field fields flow flows matrix matrices large language languages
  structure structures problem problems equation equations analysis dynamics mechanics physics mathematics math algebra
  geometry topology statistics biology chemistry cell cells brain memory art science sciences social justice complexity
  inference bias robust robustness generalization optimization information technology code codes proof proofs logic number numbers
  prime primes group groups ring rings manifold manifolds operator operators wave waves particle particles matter dark energy
  universe stars galaxies planets climate ocean water machine machines computer computers computing computational software
  hardware security privacy policy law ethics society human humans people health medicine disease evolution gene genes genetic
  genome protein proteins molecular synthetic artificial intelligence agents games game market markets economic economics
  design control systems system process processes time modern classical linear nonlinear convex stochastic bayesian causal
  algebras high low dimensional open public good case study studies applied advanced special future past present sparse spectral
  tensor tensors harmonic analytic arithmetic effective optimal fast simple small big black white red green blue free mean
  transformers attention diffusion kernels kernel features feature representation representations reinforcement online
  learning training understanding building making towards lightning short invited contributed results question questions answer answers
  hidden lessons challenges opportunities perspectives trends sorting counting mapping mixing cosmic solar lunar`);
const SUBJECT_ENDING =
  /(?:tion|tions|sion|sions|ology|ologies|ography|ometry|ities|ments|ness|isms?|istics?|ability|ization|ized|ational|ional|ability|ically|ousness|ating|izing|tting|cking|earning)$/i;

const ACRONYM = /^(?:[A-Z]{2,7}|[A-Z]{2,5}[- ][A-Z][A-Za-z]+|[A-Z][a-z]?[A-Z]{1,4})(?:\s*\/\s*[A-Z]{2,7})*$/;

/** "Bellavista Labs, Chile": addresses of houses end with a country. */
const IN_COUNTRY =
  /,\s*(?:Argentina|Australia|Austria|Bangladesh|Belgium|Brazil|Brasil|Canada|Chile|(?:P\.?R\.? )?China|Colombia|Croatia|Cuba|Cyprus|Czech(?: Republic|ia)|Denmark|Ecuador|Egypt|Estonia|Ethiopia|Finland|France|Germany|Ghana|Greece|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Japan|Kazakhstan|Kenya|Korea|South Korea|Latvia|Lithuania|Luxembourg|Malaysia|Mexico|México|Morocco|(?:The )?Netherlands|New Zealand|Nigeria|Norway|Pakistan|Peru|Perú|Philippines|Poland|Portugal|Romania|Russia|Rwanda|Saudi Arabia|Senegal|Serbia|Singapore|Slovakia|Slovenia|South Africa|Spain|Sri Lanka|Sweden|Switzerland|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Türkiye|U\.?K\.?|Uganda|Ukraine|United Kingdom|United States|Uruguay|U\.?S\.?A\.?|Venezuela|Viet ?[Nn]am)$/;

/** Holds a word that no person is called by: university, laboratory, a company. */
export const isInstitution = (text: string): boolean =>
  INSTITUTION.test(text) || UNIVERSITY_OF.test(text) || PLACE_NAMES.test(text.trim());

/** Something a person may be affiliated with, where an affiliation is expected. */
export const mayBeInstitution = (text: string): boolean =>
  text.length <= 250 &&
  (isInstitution(text) ||
    INSTITUTION_OR_NAME.test(text) ||
    ACRONYM.test(text.split(',')[0]!.trim()) ||
    IN_COUNTRY.test(text));

export const holdsPlainWord = (text: string): boolean => FUNCTION_WORD.test(text) || NEVER_IN_NAME.test(text);
export const isSubjectWord = (word: string): boolean =>
  SUBJECT.test(word) || (word.length >= 7 && !word.includes('-') && SUBJECT_ENDING.test(word));
