/** The labels of pages in German, French, Spanish, Italian, Portuguese and Dutch. */
import type { SectionKind } from './labels.ts';

const INVITED = '(?: (?:invités|invitées|invitados|invitadas|invitati|convidados|principaux|principales))?';

export const LABELS_ABROAD: readonly (readonly [SectionKind, string])[] = [
  [
    'organizers',
    "(?:wissenschaftliche |lokale )?(?:organisator(?:en|innen|in|:innen)?|veranstalter(?:innen|in|:innen)?|tagungsleitung|leitung|organisationskomitee|organisationsteam)|organisateurs?|organisatrices?|responsables?(?: scientifiques?)?|comité (?:local )?d['’]organisation(?: locale?)?|organisée? par|organizador(?:es|as|a)?|comité (?:organizador|local)|organiza(?:n|do por|ción)?|organizzator[ei]|comitato organizzatore|organizza(?:to da|zione)|comissão organizadora|organização|organisatie",
  ],
  [
    'abstracts',
    'résumés?(?: des (?:exposés|conférences|interventions))?|mini-?(?:cours|cursos|corsi|kurse)|exposés|conférences|zusammenfassungen|kurzfassungen|vorträge|resúmenes|conferencias|charlas|ponencias|resumos|palestras|riassunti|sommari|interventi|samenvattingen',
  ],
  [
    'speakers',
    `(?:liste des )?(?:orateurs?|oratrices?|conférenci(?:ers?|ères?)|intervenant(?:s|es|e)?)(?: et (?:oratrices|intervenantes))?${INVITED}|(?:eingeladene |die )?(?:vortragende|referent(?:en|innen|:innen)|sprecher(?:innen|:innen)?|redner(?:innen|:innen)?)|(?:ponentes|conferenciantes|conferencistas|oradores|oradoras|relator[ie]|conferenzieri|palestrantes)${INVITED}|sprekers`,
  ],
  [
    'goals',
    'objectifs?|présentation|contexte|argumentaire|ziele?|inhalt|beschreibung|worum geht es|über (?:den|die|das) \\p{L}{3,20}|objetivos?|descripción|presentación|obiettivi|presentazione|apresentação|doel',
  ],
  [
    'agenda',
    '(?:vorläufiges |wissenschaftliches |das )?(?:programm|vortragsprogramm|zeitplan|ablauf|ablaufplan|tagesordnung|tagungsprogramm)|emploi du temps|horaires?|programa(?:ção)?(?: (?:científico|provisional|preliminar))?|programme (?:scientifique|provisoire|détaillé)|horario|cronograma|programma(?: scientifico)?|orario',
  ],
  ['venue', 'lieu|ort|veranstaltungsort|tagungsort|lugar|sede|luogo|local|où|wo|dónde|dove|onde|locatie'],
  ['date', 'datum|termin|fechas?|data|quand|wann|cuándo|quando|zeit'],
  [
    'skip',
    '(?:pré-?)?inscriptions?|hébergement|avec le soutien d[eu]|gefördert (?:durch|von)|unterstützt (?:durch|von)|patrocinan?|colaboran?|financian?|accès|participant(?:s|es)|liste des participants|comité scientifique|partenaires|soutiens?|financements?|anmeldung|unterkunft|anfahrt|anreise|kontakt|teilnehmer(?:innen|liste)?|teilnehmende|wissenschaftliches komitee|programmkomitee|förderung|förderer|sponsoren|inscripción|inscripciones|registro|alojamiento|contacto|participantes|comité científico|patrocinadores|patrocinio|iscrizion[ei]|alloggio|contatti|partecipanti|comitato scientifico|inscrições|hospedagem|contato|comitê científico|inhalt(?:sverzeichnis|sübersicht)|table des matières|sommaire|índice|indice|inhoudsopgave|mentions légales|impressum|datenschutz',
  ],
];
