/** An event inside of a meeting → a scheduled thing of its programme. */
import type { Located, PersonDraft } from '../located.ts';
import { decodeEntities } from '../page/normalise.ts';
import { asAuthors } from '../records/people.ts';
import { keywordsListed } from '../records/keywords.ts';
import { plainLine, plainProse } from '../records/plain.ts';
import type { Scheduled } from '../programme/index.ts';
import type { WallClock } from '../records/wall-clock.ts';
import { once, peopleOf } from './people.ts';
import { roomOf } from './place.ts';
import { text, texts, type Thing } from './thing.ts';
import { slotOfEvent } from './when.ts';
import { authorsOf, linksOf, papersOf } from './works.ts';

const PERFORMERS = ['performer', 'performers', 'actor', 'actors', 'speaker', 'speakers', 'presenter'];

export const performersOf = (event: Thing): PersonDraft[] => peopleOf(event, ...PERFORMERS);

/** People who speak, and those who did the work with them. */
function rolesOf(event: Thing): Pick<Scheduled, 'speakers' | 'credited'> {
  const speakers = performersOf(event);
  const others = once([...authorsOf(event), ...peopleOf(event, 'contributor')], speakers);
  return speakers.length === 0 ? asAuthors(others) : { speakers, credited: others };
}

/** Some sites escape their markup before they write it into data, line ends too. */
const ESCAPED = /&lt;\/?(?:p|div|br|strong|em|b|i|ul|li|span|h\d)\b/i;
const unescaped = (text: string): string => decodeEntities(text.replaceAll('\\n', '\n'));

/** A prose text of the event, else of the work that it features. */
function abstractOf(event: Thing): Located | null {
  const own = text(event, 'description', 'abstract');
  const works = papersOf(event).flatMap((work) => text(work, 'abstract', 'description') ?? []);
  const printed = own ?? works[0] ?? null;
  return plainProse(printed && ESCAPED.test(printed.text) ? printed.as(unescaped(printed.text)) : printed);
}

export function titleOf(event: Thing): Located | null {
  const works = papersOf(event).flatMap((work) => text(work, 'name', 'headline') ?? []);
  return plainLine(text(event, 'name', 'headline') ?? works[0] ?? null);
}

/** Several keywords may stand in one string; a subject is a whole. */
function keywordsOf(event: Thing): Located[] {
  const keywords = texts(event, 'keywords');
  const words = keywords.length === 1 ? keywordsListed(keywords[0]!) : keywords.flatMap((one) => plainLine(one) ?? []);
  const about = texts(event, 'about').flatMap((subject) => plainLine(subject) ?? []);
  return [...new Map([...words, ...about].map((word) => [word.text, word])).values()];
}

const id = (event: Thing): string | null => text(event, 'identifier')?.text ?? null;

/** @param session the event that it is part of, when that is not the meeting itself */
export function scheduled(event: Thing, session: Thing | null, venue: string | null, clock: WallClock): Scheduled {
  const room = roomOf(event) ?? (session && roomOf(session));
  return {
    line: event.line,
    given: id(event),
    title: titleOf(event),
    type: text(event, 'additionalType'),
    slot: slotOfEvent(event, clock),
    ...rolesOf(event),
    session: session && titleOf(session),
    room: room && room.text !== venue ? room : null,
    abstract: abstractOf(event),
    keywords: keywordsOf(event),
    links: linksOf(event),
  };
}
