/**
 * Words of a sentence in German, or in a language that puts the noun first (French, Italian, Portuguese, Spanish) or that we know too
 * little of (Dutch), with what part they play. German prints nouns with a capital; elsewhere a phrase is what function words leave.
 */
import { FUNCTION_WORDS_OF, type Language } from './language.ts';
import { WORD, type Part, type Token } from './tokens.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that may join two nouns into one term: "réseaux de neurones", "équations aux dérivées partielles". */
const LINKS: ReadonlySet<string> = list(`de d du des aux à di del della dei degli delle do da dos das`);

/** Whether a word only joins two others. */
export const isLink = ({ text }: { text: string }): boolean => LINKS.has(text.toLowerCase());

/** Words after which a verb stands. */
const SUBJECTS: ReadonlySet<string> = list(
  `nous on ils elles il elle je qui se a ont avons est sont été ne peut peuvent nos hemos han ha si abbiamo hanno é são temos`,
);

/** What talks are talked about with, and verbs that no ending gives away. */
const PLAIN: ReadonlySet<string> = list(`
  vortrag vortrags vortrags beitrag arbeit ergebnis ergebnisse ergebnissen methode methoden verfahren ansatz rahmen zusammenhang
  projekt befund befunde frage fragen problem probleme beispiel beispiele anwendung anwendungen anwendung ziel teil art weise hilfe
  zusammenarbeit universität quelle quellen bände systeme untersuchung untersuchungen studie
  exposé travail travaux résultat résultats méthode méthodes approche approches article étude études problème problèmes exemple
  exemples cadre partie université but voie commun collaboration
  trabajo resultados método métodos enfoque artículo estudio charla problema problemas ejemplo universidad colaboración
  lavoro risultati metodo metodi approccio articolo studio problema problemi esempio università collaborazione seminario
  trabalho resultados método abordagem artigo estudo palestra problema exemplo universidade
  voordracht resultaten methode aanpak artikel onderzoek probleem voorbeeld universiteit samenwerking
  ouvre décrit décrivent dorment consolide mesuré perturbent quitté permet`);

/** Endings of French and Spanish verbs that no noun shares, and of infinitives. */
const VERB =
  /(?:ettent|issent|aient|èrent|isent|ivent|uisent|oient|amos|emos|imos|iamo|.{2}(?:cher|ner|rer|ser|ter|ger|ler|quer|frir|voir))$/;

interface Word {
  text: string;
  lower: string;
  at: number;
}

/** The words of a sentence, what is elided parted from them: "l'équation" is two. */
const wordsOf = (sentence: string): Word[] =>
  [...sentence.matchAll(WORD)].flatMap(({ 0: text, index }) => {
    const elided = /^(\p{L}{1,2}|dell|nell|sull|dall|all)['’](?=\p{L})/u.exec(text)?.[0].length ?? 0;
    const pieces = elided > 0 ? [text.slice(0, elided - 1), text.slice(elided)] : [text];
    return pieces.map((piece, place) => ({
      text: piece,
      lower: piece.toLowerCase(),
      at: index + (place === 0 ? 0 : elided),
    }));
  });

const isContent = ({ text, lower }: Word, language: Language) =>
  lower.length > 2 && /\p{L}{2}/u.test(text) && !FUNCTION_WORDS_OF[language].has(lower) && !PLAIN.has(lower);

function germanPart(word: Word, next: Word | undefined): Part {
  if (!isContent(word, 'de')) return 'break';
  if (/^\p{Lu}/u.test(word.text)) return 'noun';
  const describes = /(?:e|er|en|es|em)$/.test(word.lower) && next !== undefined && isContent(next, 'de');
  return describes ? 'modifier' : 'break';
}

const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);

/** What a word plays where nouns come first; `run` is how long the phrase before it is. */
function romancePart(words: readonly Word[], at: number, run: number, language: Language): Part {
  const [word, before, next] = [words[at]!, words[at - 1], words[at + 1]];
  if (LINKS.has(word.lower))
    return run > 0 && next && isContent(next, language) && !VERB.test(next.lower) ? 'noun' : 'break';
  if (!isContent(word, language) || VERB.test(word.lower)) return 'break';
  if (before && SUBJECTS.has(before.lower)) return 'break';
  if (next?.lower === 'que' || next?.lower === 'che') return 'break';
  return 'noun';
}

/** Two names in a row, "Luc Marchand", are a person or a place. */
const isNamed = (words: readonly Word[], at: number, language: Language) =>
  language !== 'de' && isCapital(words[at]) && (isCapital(words[at + 1]) || isCapital(words[at - 1])) && at > 0;

/**
 * The words of a sentence that is not in English.
 *
 * @param offset where the sentence begins in its text
 */
export function foreignTokens(sentence: string, offset: number, language: Language): Token[] {
  const words = wordsOf(sentence);
  const tokens: Token[] = [];
  let run = 0;
  words.forEach((word, at) => {
    const next = words[at + 1];
    const end = word.at + word.text.length;
    const joined = next !== undefined && /^(?:\s+|['’])$/.test(sentence.slice(end, next.at));
    const read =
      language === 'de' ? germanPart(word, joined ? next : undefined) : romancePart(words, at, run, language);
    const part = isNamed(words, at, language) ? 'break' : read;
    run = part === 'break' ? 0 : run + 1;
    tokens.push({ text: word.text, start: offset + word.at, end: offset + end, part, joined });
    if (!joined) run = 0;
  });
  return closed(tokens);
}

/** A link that nothing follows is none: a phrase ends before it. */
const closed = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, at) => {
    const next = tokens[at + 1];
    const hangs = isLink(token) && (!token.joined || next?.part !== 'noun');
    return hangs ? { ...token, part: 'break' } : token;
  });
