/** What is left of people, institutions and meetings once decisions have hidden some. */
import type { PrintedForm, Span } from '../../../contract/graph.ts';
import type { Institutions } from '../institutions/resolve.ts';
import type { Identified, Mention } from '../mentions.ts';
import { institutionsOf, type Person } from '../people/person.ts';

/** Ids that decisions leave out of the graph. */
export interface Hidden {
  has(id: string): boolean;
  readonly size: number;
}

/** People, institutions and meetings of which some may be hidden. */
interface Parts {
  meetings: readonly Identified[];
  people: readonly Person[];
  institutions: Institutions;
}

const isShown = ({ meeting, talk }: Mention, hidden: Hidden) =>
  !hidden.has(meeting) && !(talk !== null && hidden.has(talk));

const keyOf = ({ source, start, end }: Span) => `${source} ${start} ${end}`;

/** Passages that print names only at what is hidden. */
function hiddenPassages(people: readonly Person[], hidden: Hidden): Set<string> {
  const keys = (shown: boolean) =>
    people
      .flatMap(({ mentions }) => mentions.filter((mention) => isShown(mention, hidden) === shown))
      .flatMap(({ nameSpan, affiliationSpan }) =>
        [nameSpan, affiliationSpan].flatMap((span) => (span ? keyOf(span) : [])),
      );
  const shown = new Set(keys(true));
  return new Set(keys(false).filter((key) => !shown.has(key)));
}

/** Forms without the hidden passages; a form that has no other is gone. */
const formsLeft = (forms: readonly PrintedForm[], gone: ReadonlySet<string>): PrintedForm[] =>
  forms.flatMap((form) => {
    const spans = form.spans.filter((span) => !gone.has(keyOf(span)));
    return spans.length > 0 || form.spans.length === 0 ? [{ ...form, spans }] : [];
  });

/** Whoever is named only where it is hidden is gone. */
const peopleLeft = (
  people: readonly Person[],
  known: Institutions,
  hidden: Hidden,
  gone: ReadonlySet<string>,
): Person[] =>
  people.flatMap((person) => {
    const mentions = person.mentions.filter((mention) => isShown(mention, hidden));
    const institutions = institutionsOf(mentions, known);
    const forms = formsLeft(person.forms, gone);
    return mentions.length > 0 ? [{ ...person, mentions, institutions, forms }] : [];
  });

function institutionsLeft(institutions: Institutions, hidden: Hidden, gone: ReadonlySet<string>): Institutions {
  const left = institutions.all
    .filter(({ id }) => !hidden.has(id))
    .map((one) => ({ ...one, forms: formsLeft(one.forms, gone) }));
  const byId = new Map<string, Institutions['all'][number]>(left.map((one) => [one.id, one]));
  return {
    ...institutions,
    all: left,
    of: (mention) => institutions.of(mention).flatMap(({ id }) => byId.get(id) ?? []),
    decided: (mention, { id }) => {
      const known = institutions.of(mention).find((one) => one.id === id);
      return known ? institutions.decided(mention, known) : [];
    },
  };
}

/**
 * What is shown. A meeting is hidden with its talks; people who are hidden themselves are still in it, since their names are no
 * topics.
 */
export function visible<P extends Parts>(parts: P, hidden: Hidden): P {
  if (hidden.size === 0) return parts;
  const gone = hiddenPassages(parts.people, hidden);
  const institutions = institutionsLeft(parts.institutions, hidden, gone);
  return {
    ...parts,
    meetings: parts.meetings.filter(({ id }) => !hidden.has(id)),
    people: peopleLeft(parts.people, institutions, hidden, gone),
    institutions,
  };
}
