/** What is left of people, institutions and meetings once decisions have hidden some. */
import type { Institutions } from '../institutions/resolve.ts';
import type { Identified } from '../mentions.ts';
import type { Person } from '../people/person.ts';

/** Ids that decisions leave out of the graph. */
export interface Hidden {
  has(id: string): boolean;
  readonly size: number;
}

/** The institutions that are shown. */
export const shownInstitutions = (institutions: Institutions, hidden: Hidden): Institutions =>
  hidden.size === 0
    ? institutions
    : {
        ...institutions,
        all: institutions.all.filter(({ id }) => !hidden.has(id)),
        of: (mention) => institutions.of(mention).filter(({ id }) => !hidden.has(id)),
      };

/** The meetings that are shown. */
export const shownMeetings = (meetings: readonly Identified[], hidden: Hidden): readonly Identified[] =>
  meetings.filter(({ id }) => !hidden.has(id));

/** People with what is left of their mentions; whoever is named only where it is hidden is gone. */
export const peopleLeft = (people: readonly Person[], hidden: Hidden): readonly Person[] =>
  hidden.size === 0
    ? people
    : people.flatMap((person) => {
        const mentions = person.mentions.filter(
          ({ meeting, talk }) => !hidden.has(meeting) && !(talk !== null && hidden.has(talk)),
        );
        const institutions = person.institutions.filter(({ id }) => !hidden.has(id));
        return mentions.length > 0 ? [{ ...person, mentions, institutions }] : [];
      });
