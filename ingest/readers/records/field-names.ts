/** What columns and keys are called in lists of talks, in the languages we have seen them in. A new name is a word here. */
import { folded } from '../page/names.ts';

export const RECORD_FIELDS = [
  'id',
  'title',
  'speakers',
  'authors',
  'firstName',
  'lastName',
  'affiliations',
  'abstract',
  'keywords',
  'track',
  'session',
  'date',
  'start',
  'end',
  'duration',
  'zone',
  'room',
  'kind',
  'status',
  'presents',
  'paper',
  'slides',
  'video',
  'link',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** `talk title`, `title of the paper`: what a field may be said to be of. */
const TALK = '(?:talk|paper|presentation|submission|contribution|poster|lecture|abstract|article|seminar|event)s?';
const PERSON = '(?:speaker|author|presenter|presenting author|lecturer|contact|participant)s?';
const URL = '(?: (?:url|link|links|file|address))?';

const named = (words: string): RegExp => new RegExp(`^(?:${words.trim().replace(/\s*\n\s*/g, '|')})$`, 'u');

/** Names that say one thing. Compared without case, accents and punctuation; the first that fits counts. */
const SURE: readonly (readonly [RecordField, RegExp])[] = [
  [
    'title',
    named(`(?:${TALK} )?titles?(?: of (?:the |your )?${TALK})?
      (?:name|topic) of (?:the |your )?${TALK}
      (?:${TALK}) name
      subject
      (?:vortrags|beitrags)?titel(?: (?:des|ihres|deines|van (?:de|het)) (?!sitzung|person)\\S+)?
      titres?(?: (?:de (?:l|la|votre)|du) (?!session|seance|personne)\\S+)?
      titulo(?: (?:de la|de su|del?|d[ao]) (?!sesion|sessao|persona|pessoa)\\S+)?
      titolo(?: del(?:l|la|lo)? (?!sessione|persona)\\S+)?
      название(?: доклада)?|тема доклада
      标题|题目|论文题目|論文題目|講演題目|タイトル`),
  ],
  [
    'authors',
    named(`(?:(?:${TALK}|all|full) )?(?:list of )?authors?(?: (?:names?|list|s))?(?: full names?)?
      autor(?:en|es|i|ee)?|auteurs?|verfasser(?:innen)?
      авторы?|作者|著者`),
  ],
  [
    'speakers',
    named(`(?:(?:${TALK}|invited|keynote|main) )?(?:speakers?|presenters?|presenting authors?|lecturers?|panell?ists?)(?: (?:full )?names?)?
      name of (?:the )?(?:speaker|presenter)s?|(?:presented|given) by|who
      vortragende[rn]?|sprekers?|referent(?:en|in|innen)?|redner(?:in|innen)?|sprecher(?:in|innen)?
      orateurs?|intervenants?|conferenciers?|ponentes?|relatori|relatore|oradore?s?|palestrantes?
      докладчики?|报告人|演讲者|講演者|発表者`),
  ],
  [
    'firstName',
    named(`(?:${PERSON} )?(?:first|given|fore) ?names?(?: of (?:the )?${PERSON})?
      vorname|prenom|nombre|nome`),
  ],
  [
    'lastName',
    named(`(?:${PERSON} )?(?:last|family|sur) ?names?(?: of (?:the )?${PERSON})?
      nachname|familienname|nom(?: de famille)?|apellidos?|cognome|sobrenome`),
  ],
  [
    'affiliations',
    named(`(?:${PERSON} )?(?:affiliations?|affs?|institut(?:ions?|es?)|organi[sz]ations?|universit(?:y|ies)|compan(?:y|ies)|employer|home institution)(?: names?)?
      zugehorigkeit|einrichtung|organisatie|instelling|etablissement|afiliacion|institucion|affiliazione|istituzione|universitat|universite
      организация|单位|所属`),
  ],
  [
    'abstract',
    named(`(?:${TALK} )?(?:abstracts?|summary|descriptions?|synopsis)(?: (?:text|of (?:the |your )?${TALK}))?
      zusammenfassung|kurzfassung|beschreibung|resume|resumen|riassunto|sommario|descripcion|descrizione|descricao
      аннотация|摘要|要旨|概要`),
  ],
  [
    'keywords',
    named(`(?:${TALK} |author )?(?:key ?words?|tags?|topics?)
      schlagworter|stichworter?|stichworte|mots cles|palabras clave|parole chiave|palavras chave
      ключевые слова|关键词|キーワード`),
  ],
  [
    'track',
    named(`(?:${TALK} |program )?(?:tracks?|areas?|primary area|subject areas?|categor(?:y|ies)|streams?|themes?)(?: (?:name|title))?
      bereich|domaine|tema|area tematica|kategorie|categorie|categoria|секция`),
  ],
  ['session', named(`(?:${TALK} )?sessions?(?: (?:names?|titles?))?|sitzung|sesion|sessione|sessao`)],
  [
    'date',
    named(`(?:(?:${TALK}|start|session) )?(?:date|day)s?|date of (?:the )?${TALK}
      datum|tag|dag|fecha|data|jour|giorno|dia|дата|日期|日付`),
  ],
  [
    'start',
    named(`(?:${TALK} |scheduled? )?(?:start|starts|begin|begins)(?: ?(?:time|at|date ?time))?|from|time start
      (?:(?:${TALK}|session|local) )?(?:time|times|time ?slots?|slots?|hour)(?: of (?:the )?${TALK})?|date ?time|date and time|when
      beginn|anfang|von|uhrzeit|zeit|debut|heure(?: de debut)?|horaire|inicio|inizio|hora(?: (?:de )?inicio)?|horario|orario|ora|время|时间|時間`),
  ],
  [
    'end',
    named(
      `(?:${TALK} )?(?:end|ends|finish|finishes)(?: ?(?:time|at|date ?time))?|to|until|time end|ende|eind|einde|bis|fin|fine|heure de fin|hora (?:de )?fin`,
    ),
  ],
  [
    'duration',
    named(`(?:${TALK} )?(?:duration|length|minutes)(?: (?:in )?(?:min|minutes))?|dauer|duree|duracion|durata`),
  ],
  ['zone', named('time ?zones?|tz|zeitzone|fuseau horaire|zona horaria')],
  [
    'room',
    named(`(?:${TALK} |session )?(?:rooms?|locations?|venues?|halls?|places?|stage|building)(?: names?)?
      raum|ort|saal|zaal|salle|lieu|sala|lugar|aula|luogo|место|地点|会場`),
  ],
  [
    'kind',
    named(
      `(?:(?:${TALK}|session|accepted|acceptance|preferred|requested) )?(?:types?|formats?|kind)(?: of (?:the )?${TALK})?|art|typ|tipo`,
    ),
  ],
  ['status', named(`(?:${TALK} |final )?(?:status|decisions?|outcome)|accepted`)],
  ['presents', named('(?:is )?presenting|(?:is )?presenter|presents|corresponding')],
  ['id', named(`(?:${TALK} )?(?:uid|guid|uuid|ids?)|${TALK} (?:numbers?|nr|no|code|key)|openreview id`)],
  [
    'paper',
    named(`(?:${TALK} )?(?:pdf|preprint|arxiv|doi|full text|proceedings)${URL}|paper (?:url|link|pdf|file)|oa`),
  ],
  ['slides', named(`slides?${URL}|slide deck${URL}|presentation (?:url|link|file)|folien`)],
  ['video', named(`(?:talk )?(?:videos?|recordings?|youtube|vimeo)${URL}`)],
  [
    'link',
    named(`(?:${TALK} |web ?|project )?(?:url|urls|link|links|web|website|web ?page|home ?page|site|openreview)`),
  ],
];

/** Names that say little alone, and less than any of the above. */
const WEAK: readonly (readonly [RecordField, RegExp])[] = [
  [
    'speakers',
    named(
      '(?:your |full |first and last )?names?(?: and (?:sur|last )name)?|people|persons?|instructors?|participants?',
    ),
  ],
  ['id', named('numbers?|nr|no|code|key|forum|submission')],
  ['title', named(`${TALK}|names?|topic|activity|what|label|thema`)],
  ['abstract', named('details|content|text|inhalt')],
];

/** A question of a form: "What is the title of your talk?" */
const ASKED: readonly (readonly [RecordField, RegExp])[] = [
  ['abstract', /\b(?:abstract|summary)\b/],
  ['title', /\btitle\b/],
  ['affiliations', /\b(?:affiliation|institution|university)\b/],
  ['keywords', /\bkey ?words?\b/],
  ['authors', /\bauthors\b/],
  ['speakers', /\b(?:speaker|presenter|your name)\b/],
];
const ASKED_ELSE =
  /\b(?:mail|url|link|id|count|num|number|bio|biography|job|session|agree|consent|upload|photo|site|title of (?:the )?(?:session|person))\b/;

/** What these say is of the record and not of the talk: when a form was sent, who changed a row. */
const OF_RECORD =
  /^(?:time ?stamp|zeitstempel|horodateur|marca temporal|informazioni cronologiche|(?:date|time) (?:submitted|created|added|modified)|(?:submission|registration|upload) (?:date|time|timestamp)|(?:submitted|created|updated|modified|registered)(?: (?:on|at|date|time|by))?|(?:last )(?:modified|updated?|edited|changed?)(?: (?:on|at|date|time|by))?)$/;

/** Case joins words in keys: `paperTitle`, `pdf_url`; what stands in brackets explains: `Abstract (max. 200 words)`. */
const normal = (name: string): string =>
  folded(
    name
      .slice(0, 300)
      .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '),
  );

/** What a name may say, the surest first. */
export interface Meant {
  field: RecordField;
  /** 1 for a name that says one thing, less for one that may say others. */
  sure: number;
}

function asked(words: string): Meant[] {
  if (!/\s/.test(words) || ASKED_ELSE.test(words)) return [];
  const found = ASKED.find(([, word]) => word.test(words));
  return found ? [{ field: found[0], sure: 0.3 }] : [];
}

/** Whether a column or key of this name says something of the record itself. */
export const isOfRecord = (name: string): boolean => OF_RECORD.test(normal(name));

/** @returns what a column or key of this name may hold; nothing when the name does not tell */
export function fieldsNamed(name: string): Meant[] {
  const words = normal(name);
  if (OF_RECORD.test(words)) return [];
  if (!words) return name.trim() === '#' ? [{ field: 'id', sure: 0.5 }] : [];
  const sure = SURE.find(([, names]) => names.test(words));
  if (sure) return [{ field: sure[0], sure: 1 }];
  const weak = WEAK.filter(([, names]) => names.test(words));
  return weak.length ? weak.map(([field], i) => ({ field, sure: 0.5 - i / 10 })) : asked(words);
}
