/** One talk out of what the agenda and the abstracts say of it. */
import type { Issues } from './issues.ts';
import { folded } from './names.ts';
import { nameKey } from './people.ts';
import type { Slice } from './slice.ts';
import type { AgendaTalk, Person, TalkLines, Told } from './told.ts';

const words = (text: string): Set<string> => new Set(folded(text).split(' '));

/** Share of words two titles have in common, 0…1 (Dice). */
export function likeness(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  const both = [...first].filter((word) => second.has(word)).length;
  return (2 * both) / (first.size + second.size);
}

export const surname = (person: Person): string => folded(person.name.text).split(' ').at(-1)!;

/** Printed in capitals here and not there: "JANE DOE". */
const isShouted = ({ text }: Slice, other: Person | undefined): boolean =>
  other !== undefined &&
  text === text.toUpperCase() &&
  other.name.text !== other.name.text.toUpperCase() &&
  nameKey(text) === nameKey(other.name.text);

/** The speakers of both places; the abstract's printed form counts, the agenda's fills what it leaves out. */
function speakersOf(agenda: TalkLines, abstract: TalkLines): Person[] {
  if (!abstract.speakers.length) return agenda.speakers;
  const printed = new Map(
    agenda.speakers.flatMap((person) => [surname(person), nameKey(person.name.text)].map((key) => [key, person])),
  );
  const own = abstract.speakers.map(({ name, affiliation }) => {
    const other = printed.get(nameKey(name.text)) ?? printed.get(surname({ name, affiliation }));
    const plain = name.raw.includes(',') || isShouted(name, other) ? other?.name : undefined;
    return { name: plain ?? name, affiliation: affiliation ?? other?.affiliation ?? null };
  });
  const taken = new Set(own.flatMap((person) => [surname(person), nameKey(person.name.text)]));
  const more = agenda.speakers.filter((person) => !taken.has(surname(person)) && !taken.has(nameKey(person.name.text)));
  return [...own, ...more];
}

/** An abstract with a heading and nothing below it, whose heading is not the talk's title or only its beginning. */
function breaksOff(talk: TalkLines, abstract: TalkLines): boolean {
  if (!talk.title || !abstract.title || abstract.paragraphs.length || abstract.links.length) return false;
  const [scheduled, printed] = [folded(talk.title.text), folded(abstract.title.text)];
  if (abstract.speakers.some((person) => surname(person) === scheduled)) return false;
  return scheduled !== printed && (scheduled.startsWith(printed) || likeness(scheduled, printed) < 0.3);
}

/** A talk of the agenda with its abstract. Where both print a title, the abstract's heads the talk. */
export function merged(agenda: AgendaTalk, abstract: TalkLines, issues: Issues): Told | null {
  const { talk } = agenda;
  const cut = breaksOff(talk, abstract);
  if (cut) issues.warn(abstract.no, 'an abstract that breaks off in its heading');
  const title = cut ? talk.title : (abstract.title ?? talk.title);
  if (!title) return null;
  const also = talk.title && talk.title.text !== title.text ? [talk.title] : [];
  return {
    ...abstract,
    no: talk.no,
    title,
    alsoTitled: also,
    speakers: speakersOf(talk, abstract),
    credited: [...talk.credited, ...abstract.credited],
    kind: talk.kind === 'talk' ? abstract.kind : talk.kind,
    paragraphs: [...talk.paragraphs, ...abstract.paragraphs],
    links: [...talk.links, ...abstract.links],
    keywords: [...talk.keywords, ...abstract.keywords],
    session: talk.session ?? abstract.session,
    room: talk.room ?? abstract.room,
    track: talk.track ?? abstract.track,
    scheduled: agenda,
  };
}
