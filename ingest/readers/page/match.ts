/** Which abstract belongs to which talk of the agenda: by title, else by speaker, else by titles that nearly agree. */
import type { Agenda } from './agenda/index.ts';
import { likeness, merged, surname } from './merge.ts';
import { folded } from './names.ts';
import { nameKey } from './people.ts';
import type { Issues } from './issues.ts';
import type { AgendaTalk, Person, TalkLines, Told } from './told.ts';

/** Beyond this many talks only titles and names that agree letter by letter are matched. */
const MOST_COMPARED = 400;
const NEARLY = 0.75;

/** Same name, or same family name where nobody else in the agenda has it. */
function sharesSpeaker(a: TalkLines, b: TalkLines, exact: boolean): boolean {
  const form = (person: Person) => (exact ? folded(person.name.text) : surname(person));
  const names = new Set(a.speakers.map(form));
  return b.speakers.some((person) => names.has(form(person)));
}

/** "Rossi 2": the second lecture of a course. */
const LECTURE = /\s+(?:#?\d{1,2}|[IVX]{1,4})$/;

/** What the slots of one course share: the speaker and the title, or a family name that stands for both. */
function courseOf({ talk: { title, speakers } }: AgendaTalk): string {
  const words = title?.text ?? '';
  if (!speakers.length) return folded(words.replace(LECTURE, ''));
  return [words, ...speakers.map(({ name }) => nameKey(name.text))].map(folded).join('|');
}

class Matching {
  readonly #left: Set<AgendaTalk>;
  readonly #byTitle = new Map<string, AgendaTalk[]>();
  readonly #byName = new Map<string, AgendaTalk[]>();
  readonly #byCourse = new Map<string, AgendaTalk[]>();

  constructor(talks: readonly AgendaTalk[]) {
    this.#left = new Set(talks);
    for (const talk of talks) {
      if (talk.talk.title) add(this.#byTitle, folded(talk.talk.title.text), talk);
      add(this.#byCourse, courseOf(talk), talk);
      for (const person of talk.talk.speakers) add(this.#byName, nameKey(person.name.text), talk);
    }
  }

  /** Takes the agenda's talk that an abstract belongs to. */
  take(abstract: TalkLines): AgendaTalk | null {
    const found =
      this.#sameTitle(abstract) ?? this.#sameName(abstract) ?? this.#sameFamily(abstract) ?? this.#nearly(abstract);
    if (found) this.#left.delete(found);
    return found;
  }

  #sameTitle({ title, speakers }: TalkLines): AgendaTalk | null {
    if (!title) return null;
    const same = (this.#byTitle.get(folded(title.text)) ?? []).filter((talk) => this.#left.has(talk));
    return same.find((talk) => sharesSpeaker(talk.talk, { ...talk.talk, speakers }, true)) ?? same[0] ?? null;
  }

  /** The closest title of the talks that this speaker gives. */
  #sameName(abstract: TalkLines): AgendaTalk | null {
    const talks = abstract.speakers
      .flatMap((person) => this.#byName.get(nameKey(person.name.text)) ?? [])
      .filter((talk) => this.#left.has(talk));
    return talks.sort((a, b) => closeness(b, abstract) - closeness(a, abstract))[0] ?? null;
  }

  /** A slot that prints the family name alone. */
  #sameFamily({ speakers }: TalkLines): AgendaTalk | null {
    const talks = speakers.flatMap((person) => this.#byCourse.get(surname(person)) ?? []);
    return talks.find((talk) => this.#left.has(talk)) ?? null;
  }

  /** The other slots of a course, which no abstract of their own is for. */
  slotsBeside(talk: AgendaTalk): AgendaTalk[] {
    return this.#byCourse.get(courseOf(talk))!.filter((other) => this.#left.has(other));
  }

  #nearly(abstract: TalkLines): AgendaTalk | null {
    if (this.#left.size > MOST_COMPARED) return null;
    const near = [...this.#left].find((talk) => {
      const alike = closeness(talk, abstract);
      return alike >= NEARLY || (alike >= 0.4 && sharesSpeaker(talk.talk, abstract, false));
    });
    if (near) return near;
    const family = [...this.#left].filter((talk) => sharesSpeaker(talk.talk, abstract, false) && !talk.talk.title);
    return family.length === 1 ? family[0]! : null;
  }

  get left(): ReadonlySet<AgendaTalk> {
    return this.#left;
  }
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const closeness = ({ talk }: AgendaTalk, { title }: TalkLines): number =>
  talk.title && title ? likeness(talk.title.text, title.text) : 0;

/** A talk that stands in one place only. */
const alone = (talk: TalkLines, scheduled: AgendaTalk | null): Told | null =>
  talk.title && { ...talk, title: talk.title, alsoTitled: [], scheduled };

/**
 * Every talk of a page in the order of the agenda, then those that are only among the abstracts. What has no title
 * anywhere stays an entry of the agenda.
 */
export function matchTalks(agenda: Agenda, abstracts: readonly TalkLines[], issues: Issues): Told[] {
  const matching = new Matching(agenda.talks);
  const pairs = new Map<AgendaTalk, TalkLines>();
  const apart: Told[] = [];
  for (const abstract of abstracts) {
    const talk = matching.take(abstract);
    if (talk) pairs.set(talk, abstract);
    else apart.push(...withoutAgenda(abstract, agenda, issues));
  }
  for (const [talk, abstract] of [...pairs]) for (const slot of matching.slotsBeside(talk)) pairs.set(slot, abstract);
  const scheduled = agenda.talks.flatMap((talk) => {
    const abstract = pairs.get(talk);
    const told = abstract ? merged(talk, abstract, issues) : alone(talk.talk, talk);
    if (told) return [told];
    untitled(talk, agenda, issues);
    return [];
  });
  return [...scheduled, ...apart];
}

function withoutAgenda(abstract: TalkLines, agenda: Agenda, issues: Issues): Told[] {
  const told = alone(abstract, null);
  const isLone = abstract.speakers.length + abstract.paragraphs.length > 0;
  if (!told || (!isLone && abstract.links.length === 0)) {
    issues.warn(abstract.no, 'an abstract whose talk cannot be told: neither title nor speaker is known');
    return [];
  }
  if (agenda.talks.length) issues.warn(abstract.no, `an abstract without a talk in the agenda: "${told.title.text}"`);
  return [told];
}

function untitled({ day, range, time, label, talk }: AgendaTalk, agenda: Agenda, issues: Issues): void {
  agenda.others.push({ day, range, time, no: talk.no, label });
  issues.warn(talk.no, 'a speaker without a title: kept as an entry of the agenda');
}
