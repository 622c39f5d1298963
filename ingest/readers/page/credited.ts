/** The people whom a talk's title and abstract credit with the work. */
import { creditsIn } from '../credits/index.ts';
import { reaching, type Page } from './page.ts';
import type { Slice } from './slice.ts';
import type { Person, Told } from './told.ts';

/** Those whom a run of text credits. */
export function creditedIn(paragraph: Slice, speakers: readonly string[]): Person[] {
  return creditsIn(paragraph.raw, speakers).map(({ name, affiliation }) => ({
    name: paragraph.cut(...name),
    affiliation: affiliation && paragraph.cut(...affiliation),
  }));
}

/** Only when agenda and abstract are one talk it is known who speaks, and so who is credited. */
export function withCredited(talk: Told): Told {
  const speakers = talk.speakers.map(({ name }) => name.text);
  const paragraphs = [talk.title, ...talk.alsoTitled, ...talk.paragraphs];
  return { ...talk, credited: [...talk.credited, ...paragraphs.flatMap((one) => creditedIn(one, speakers))] };
}

/** Of several authors the one who is underlined speaks, and the others are credited. */
export function withPresenter(talk: Told, { underlined }: Page): Told {
  const speaks = ({ name }: Person) => (reaching(underlined, name.start)?.start ?? Infinity) < name.end;
  const presenters = talk.speakers.filter(speaks);
  if (talk.speakers.length < 2 || !presenters.length) return talk;
  const others = talk.speakers.filter((person) => !presenters.includes(person));
  return { ...talk, speakers: presenters, credited: [...others, ...talk.credited] };
}
