/** What is scheduled and no talk: breaks, meals, ceremonies, in the words of many pages. */

/** Words that say it, one list for each language. */
const KEYS = [
  'greetings|break|breaks|breakfast|brunch|lunch|luncheon|dinner|banquet|supper|coffee|tea|refreshments?|snacks?|reception|check-?in|registration|sign-?in|welcome|welcoming|opening|openings|close|closing|closure|adjourn|adjourns|adjourned|adjournment|conclude|concludes|concluded|conclusions?|ends?|farewell|departure|departures|arrival|arrivals|excursion|hike|outing|tour|social|socials|networking|photo|photograph|poster|posters|free|discussion|discussions|doors|shuttle|bus|housekeeping|announcements?|business|breakout|breakouts|mingle|mingling|happy|cocktails?|drinks|party|concert|awards?|ceremony|intermission|pause|q&a|introductions?|introduction|buffet|wrap-?up|recess|setup|checkout|check-?out|logistics|icebreaker|orientation|talks|gathering|hack|hacking|demos|bagels|pizza|barbecue|bbq|picnic|toast|raffle|yoga|demo|exercises?',
  'begrüßung|begrüssung|eröffnung|anmeldung|registrierung|pause|pausen|kaffeepause|kaffee|teepause|mittagspause|mittagessen|imbiss|abendessen|konferenzdinner|empfang|sektempfang|abreise|anreise|ankunft|verabschiedung|schlusswort|schlussworte|abschluss|ausflug|wanderung|gruppenfoto|frühstück|diskussion|ausklang|umtrunk|übung|übungen',
  'accueil|ouverture|inscriptions?|café|déjeuner|dîner|clôture|cocktail|apéritif|excursion|randonnée|départ|arrivée|goûter|bienvenue|exercices',
  'inscripción|inscripciones|registro|acreditación|bienvenida|apertura|inauguración|pausa|café|descanso|comida|almuerzo|cena|clausura|cierre|excursión|foto|cóctel|desayuno|merienda|ejercicios',
  'registrazione|iscrizione|saluti|benvenuto|caffè|pranzo|chiusura|gita|conclusioni|colazione|aperitivo|saluto|esercizi|esercitazioni',
  'inscrição|inscrições|credenciamento|abertura|intervalo|almoço|jantar|encerramento|coquetel|passeio|boas|vindas|exercícios',
  'ontvangst|lunchpauze|koffiepauze|koffie|pauze|borrel|afsluiting|welkom',
].join('|');
const FILLER = [
  'and|&|the|a|of|with|in|at|on|for|by|to|from|hour|hours|session|sessions|presentation|presentations|remarks?|time|afternoon|morning|evening|best|prize|prizes|papers?|day|one|two|three|four|five|first|second|third|last|final|meeting|workshop|conference|symposium|program|programme|event|school|group|open|informal|formal|light|short|long|begin|begins|start|starts|address|comments|participants|speakers|attendees|organizers|own|your|meet|greet|problem|problems|questions|answers|general|small|groups|working|work|coffee|continental|served|provided|lobby|room|hall|boxed?|photos|ceremony|tba|tbd|tbc|of|day|am|pm|please|all|setup|set-?up|up|viewing|judging|panel|individual|collaboration|roundtable|round|table|moderated|lightning|flash|contributed|student|students|junior|postdoc|postdocs|fellow|fellows|invited|oral|note|notes|note:|end|cookie|guided|more|local|hosted|staff|director',
  'séance|sesión|sessão|sessione|et|des|du|de|la|le|les|au|petit|groupe|libre|mot|und|der|die|das|zum|mit|im|durch|gemeinsames|kurze|freie|zeit|y|e|da|do|dos|dei|dai|di|del|los|el|il|al|grupo|gruppo|social|sociale|final|finale|tavola|rotonda|lavori|istituzionali|participantes|partecipanti|teilnehmer|gala|breve|material|entrega|documentación|van',
].join('|');
const WORDS = new RegExp(`^(?:${KEYS}|${FILLER}|\\d+|[ivx]+)$`, 'i');
const KEY_WORD = new RegExp(`^(?:${KEYS})$`, 'i');

/** Meals and breaks say what they are by their first words, whatever follows. */
const MEAL =
  /^(?:(?:coffee|tea|cookie|lunch|morning|afternoon|short|long|mid-?morning|health|conference|workshop|welcome|group|gala|evening|catered|buffet|working|box|boxed|light|continental|networking|bio|comfort|closing|opening|farewell|final|annual|informal|formal|guided|campus|walking|free|participants?['’]?|speakers?['’]?|organi[sz]ers?['’]?)\s*(?:[&/+]|and|or)?\s*)*(?:break(?:fast)?|coffee|tea|lunch(?:eon)?|dinner|banquet|reception|check[- ]?in|check[- ]?out|registration|adjourn\w*|excursion|group photo|networking|free (?:time|afternoon|evening|discussion)|poster (?:session|presentation)s?(?: \d+| [ivx]+)?|posters|happy hour|doors open|shuttle|bus (?:departs|leaves)|business meeting|breakout|open problem session|problem session|tour|gathering|hike|social hour|social event|afternoon)(?=\s*(?:$|[-–—(:,/|&+@.;\t\v]|(?:at|in|on|for|with|and|by|to|of|break|time|hour|session|served|provided|buffet|reception|desk|opens?|begins?|tables?|room|hall)\b))/iu;
const MEAL_ABROAD =
  /^(?:pause|pausa|kaffeepause|mittagspause|mittagessen|abendessen|empfang|ausflug|führung|déjeuner|dîner|accueil|apéritif|buffet|cocktail|café|descanso|comida|almuerzo|cena|cóctel|excursión|caffè|pranzo|almoço|jantar|intervalo|gruppenfoto|photo de groupe|foto de grupo|foto di gruppo)(?=\s*(?:$|[-–—(,/|&+.;\t\v]|(?:au|aux|à|du|de|des|dans|chez|et|im|in|am|beim|mit|und|en|el|la|y|al|alla|con|no|na|e)(?=\s)))/iu;
const END = /(?:^|\s)(?:concludes?|ends|adjourns?|adjourned|closes|begins)\.?$/i;
const CEREMONY =
  /^(?:(?:official|formal|brief|short)\s+)?(?:welcome|opening|closing|introductory|concluding|final|introduction|welcoming)(?:\s+(?:and|&|\/)?\s*(?:welcome|opening|closing|introduction|introductory|concluding))*\s*(?:remarks?|address|words?|statements?|comments?|ceremony|session|discussion|speech|notes?)?(?:$|\s*[(:,–—|-]|\s+(?:by|from|and|to|of)\b)/i;
/** Many speak, and none has a title of their own. */
const MANY =
  /^(?:gong show|(?:table ronde|mesa redonda|tavola rotonda|podiumsdiskussion)$|panel (?:discussion )?with (?:all|the) |open problems? session|short talks|poster (?:slam|blitz|flash|madness|pitch(?:es)?|teasers?|previews?)|(?:lightning|flash) (?:rounds?|sessions?|talks)|(?:(?:open|general|group|moderated|informal) )?discussion (?:led|moderated|chaired|facilitated) by)\b/i;
/** What will not take place. */
const OFF =
  '(?:cancel+ed|postponed|annulée?|reportée?|abgesagt|entfällt|fällt aus|verschoben|cancelad[ao]|aplazad[ao]|suspendid[ao]|annullat[ao]|rinviat[ao]|afgelast)[.!]?';
const NOTHING = new RegExp(
  String.raw`^(?:no (?:seminar|talks?|meeting|class|session)|(?:\p{L}+ )?(?:holidays?|recess)|cancel+ed|postponed)\b|[([]${OFF}[)\]]|(?:^|\s)${OFF}$`,
  'iu',
);

function allPlain(text: string): boolean {
  const words = text.split(/[\s/,;:|()+.!–—-]+/).filter(Boolean);
  return (
    words.length > 0 &&
    words.length <= 12 &&
    words.every((word) => WORDS.test(word)) &&
    words.some((word) => KEY_WORD.test(word))
  );
}

/** Lunch, check-in, "DAY ONE CONCLUDES": scheduled, and no talk. */
export const isOccasion = (text: string): boolean =>
  text.length <= 200 &&
  (allPlain(text.replace(/check-in/gi, 'checkin').replace(/wrap-up/gi, 'wrapup')) ||
    [MEAL, MEAL_ABROAD, CEREMONY, MANY, END, NOTHING].some((words) => words.test(text)));

/** Said by somebody, and still no talk: "Welcome and Opening Remarks". */
export const isWelcome = (text: string): boolean =>
  allPlain(text) && /\b(?:welcome|opening|closing|remarks|wrap-?up|announcements?|housekeeping)\b/i.test(text);

/** Many speak, and the page names none of their talks: "Panel with all speakers". */
export const isOfMany = (text: string): boolean => text.length <= 200 && MANY.test(text);
