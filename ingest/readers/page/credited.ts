/** The people whom a talk's title and abstract credit with the work. */
import { creditsIn } from '../credits/index.ts';
import type { Slice } from './slice.ts';
import type { Person, Told } from './told.ts';

function creditedIn(paragraph: Slice, speakers: readonly string[]): Person[] {
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
