/** Which language a text is in, by its function words: enough to choose how phrases are read. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Languages whose phrases are read; any other text is read as English. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl';

/** Words that stand in no phrase, by language; English has longer lists of its own. */
export const FUNCTION_WORDS_OF: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: list(`the of and to in is that for with we are this by on from as an be which our it can not have has these their was or
    at how between when these show`),
  de: list(`der die das den dem des ein eine einen einem einer eines und oder aber ist sind war waren wird werden wurde wurden
    wir sie er es ich man sich nicht auch noch nur mit von vom zu zum zur im in am an auf aus bei beim bis durch für gegen nach
    über um unter vor zwischen ohne wie als dass daß ob wenn weil da dann diese dieser dieses diesem diesen jede jeder jedes
    kein keine ihre ihrer ihren ihr ihrem seine seiner seinen sein seinem seines unsere unserer haben hat hatte kann können konnte
    muss so sehr mehr viel viele vielen schon einmal hier dort dabei daraus dazu damit sowie sowohl indem welche welcher was
    wer wo warum aller alle allen beide beiden einige einigen wenige wenigen zwei drei vier fünf sechs anhand inzwischen`),
  fr: list(`le la les un une des du de d l qu n s c j m t y et ou où mais est sont était été être a ont avons avez avoir ai fait
    nous vous ils elles il elle on je tu se sa son ses leur leurs notre nos votre vos ce cet cette ces qui que quoi dont dans en
    à au aux par pour sur sous avec sans entre vers chez ne pas plus moins très aussi ainsi comme si quand lorsque car donc
    puis ensuite alors même tout tous toute toutes autre autres chaque plusieurs quelques deux trois quatre cinq première
    premières premier premiers peut peuvent permet permettent montrons montre montrent étudions étudie présente présentons
    propose proposons comparons décrit décrivent reste restent repose suggèrent via afin selon lors depuis pendant leur milliers`),
  es: list(`el la los las un una unos unas de del al y o u pero es son era fue ser estar está están ha han hemos nos se su sus
    nuestro nuestra este esta estos estas ese esa que quien cual cuyo donde en a por para con sin sobre entre desde hasta como
    más menos muy también si no ni cuando porque pues así ya todo todos toda todas otro otros cada varios varias dos tres
    puede pueden mostramos estudiamos presentamos proponemos muestra muestran lo le les mediante según primera primer`),
  it: list(`il lo la i gli le un uno una di del dello della dei degli delle al allo alla ai agli alle da dal dalla dai dalle nel nello
    nella nei nelle sul sulla sui sulle con per tra fra e o ed ma è sono era essere ha hanno abbiamo ci si che chi cui dove come
    quando se non più meno molto anche questo questa questi queste quello quella suo sua suoi sue nostro nostra loro ogni tutti
    tutte altro altri due tre può possono mostriamo studiamo presentiamo proponiamo mostra mostrano in a l d dell all nell sull dall`),
  pt: list(`o a os as um uma uns umas de do da dos das ao aos à às no na nos nas num numa por pelo pela pelos pelas para com sem
    sobre entre até e ou mas é são era foi ser está estão tem têm temos há se que quem qual cujo onde como mais menos muito
    também não nem quando porque este esta estes estas esse essa isso seu sua seus suas nosso nossa cada todos todas outro
    outros dois três pode podem mostramos estudamos apresentamos propomos mostra mostram em`),
  nl: list(`de het een en of maar is zijn was waren wordt worden werd we wij zij hij ik men zich niet ook nog met van voor op in aan
    uit bij naar over om onder tussen door tot als dat die deze dit welke wat wie waar hoe waarom er hun haar ons onze heeft
    hebben kan kunnen moet te zo zeer meer veel al dan toe geen elk elke twee drie`),
};

const LANGUAGES = Object.keys(FUNCTION_WORDS_OF) as Language[];
/** Fewer words of a language than this are chance: a French name in an English title. */
const LEAST = 3;

/**
 * The language with the most function words in a text; English when none leads.
 *
 * @param text a title with its abstract: a few words alone tell little
 */
export function languageOf(text: string): Language {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = new Map(LANGUAGES.map((language) => [language, 0]));
  for (const word of words)
    for (const language of LANGUAGES)
      if (FUNCTION_WORDS_OF[language].has(word)) counts.set(language, counts.get(language)! + 1);
  const best = LANGUAGES.reduce((top, language) => (counts.get(language)! > counts.get(top)! ? language : top));
  return counts.get(best)! >= LEAST ? best : 'en';
}
