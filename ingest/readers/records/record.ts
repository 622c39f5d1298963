/** The fields of one record, as its format holds them → what they say of a talk. Days and times are left to the format. */
import type { TalkKind } from '../../../contract/meeting.ts';
import type { Located } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import { withAffiliations } from './affiliations.ts';
import type { RecordField } from './field-names.ts';
import { keywordsListed } from './keywords.ts';
import { kindBefore, kindCalled } from './kinds.ts';
import { linkTo, type RecordLink } from './links.ts';
import { peopleListed, type Listed } from './people.ts';
import { plainLine, plainProse } from './plain.ts';
import { NO_RECORD, type TalkRecord } from './talks.ts';

/** One record: a row, an object. */
export interface RecordFields {
  /** Line of the source where it starts. */
  line: number;
  /** The field as one string; null when it is blank or not there. */
  text(field: RecordField): Located | null;
  /** The people of a field that holds them one by one; null when it holds them in one string, or none. */
  people(field: RecordField): Listed[] | null;
  /** The strings of a field that holds them one by one, null for a blank one; null when it holds no list. */
  list(field: RecordField): (Located | null)[] | null;
}

const LINKS: readonly (readonly [RecordField, RecordLink['kind']])[] = [
  ['paper', 'paper'],
  ['slides', 'slides'],
  ['video', 'video'],
  ['link', 'other'],
];

const peopleOf = (fields: RecordFields, field: RecordField): Listed[] =>
  fields.people(field) ?? peopleListed(fields.text(field));

/** Affiliations belong to the authors where they are as many, else to the speakers. */
function withTheirs(fields: RecordFields, issues: Issues): Pick<TalkRecord, 'speakers' | 'authors'> {
  const [speakers, authors] = [peopleOf(fields, 'speakers'), peopleOf(fields, 'authors')];
  const given = fields.list('affiliations') ?? fields.text('affiliations');
  if (!given) return { speakers, authors };
  const ofAuthors = withAffiliations(authors, given);
  const isNumbered = authors.some(({ marks }) => marks.length > 0);
  if ((authors.length > 1 || isNumbered) && ofAuthors.doubt === null) return { speakers, authors: ofAuthors.people };
  const { people, doubt } = speakers.length > 0 ? withAffiliations(speakers, given) : ofAuthors;
  if (doubt) issues.warn(fields.line, doubt);
  return speakers.length > 0 ? { speakers: people, authors } : { speakers, authors: people };
}

function kindOf(fields: RecordFields): TalkKind {
  const called = (['kind', 'status'] as const).map((field) => kindCalled(fields.text(field)?.text ?? ''));
  return called.find((kind) => kind !== 'talk') ?? kindBefore(fields.text('title')?.text ?? '');
}

export function recordOf(fields: RecordFields, issues: Issues): TalkRecord {
  const keywords = fields.list('keywords')?.filter((word) => word !== null) ?? keywordsListed(fields.text('keywords'));
  return {
    ...NO_RECORD,
    line: fields.line,
    id: fields.text('id')?.text ?? null,
    title: plainLine(fields.text('title')),
    ...withTheirs(fields, issues),
    kind: kindOf(fields),
    session: plainLine(fields.text('session')),
    track: plainLine(fields.text('track')),
    room: plainLine(fields.text('room')),
    abstract: plainProse(fields.text('abstract')),
    keywords,
    links: LINKS.flatMap(([field, kind]) => linkTo(fields.text(field)?.text ?? null, kind) ?? []),
  };
}
