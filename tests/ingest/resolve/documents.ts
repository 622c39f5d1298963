/** Meeting documents written in a few words. */
import { slug, SourceId } from '../../../contract/ids.ts';
import { Meeting, MEETING_FORMAT, type MeetingInput } from '../../../contract/meeting.ts';
import type { NodeRow, PersonNode } from '../../../contract/graph.ts';
import { resolve } from '../../../ingest/resolve/index.ts';
import type { Resolved, SourcedMeeting } from '../../../ingest/model.ts';

type Person = { name: string; affiliation: string | null };
type Parts = Omit<MeetingInput, 'format' | 'source' | 'meeting'> & { meeting?: Partial<MeetingInput['meeting']> };

/** `René Vidal @ Duke University`: a printed person. */
export function person(text: string): Person {
  const [name, affiliation] = text.split(' @ ');
  return { name: name!, affiliation: affiliation ?? null };
}

/** A talk with its people. */
export const talk = (key: string, speakers: string[], credited: string[] = []) => ({
  key,
  title: `On ${key}`,
  speakers: speakers.map(person),
  credited: credited.map(person),
});

/** A made-up source that prints every string of a document, one behind the other. */
function sourceOf(document: Meeting): Pick<SourcedMeeting, 'spans' | 'text'> {
  const spans: SourcedMeeting['spans'] = {};
  let text = '';
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') spans[path] = [text.length, (text += value).length];
    else if (Array.isArray(value)) value.forEach((item, place) => walk(item, `${path}[${place}]`));
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key);
  };
  const { meeting: facts, organizers, speakers, talks, agenda, report } = document;
  walk({ meeting: facts, organizers, speakers, talks, agenda, report }, '');
  return { spans, text };
}

/** A meeting with a passage for each of its fields. */
export function meeting(title: string, { meeting: facts, ...parts }: Parts = {}): SourcedMeeting {
  const document = Meeting.parse({
    format: MEETING_FORMAT,
    source: { uri: 'test', format: 'test', sha256: '0'.repeat(64) },
    meeting: { title, ...facts },
    ...parts,
  });
  const source = SourceId.parse(`source:${slug(title)}`);
  return { source, document, ...sourceOf(document) };
}

export const nodesOf = <K extends NodeRow['kind']>({ nodes }: Resolved, kind: K) =>
  nodes.filter((node): node is Extract<NodeRow, { kind: K }> => node.kind === kind);

/** Ids of the people that a printed form belongs to. */
export const holdersOf = (resolved: Resolved, printed: string): string[] =>
  nodesOf(resolved, 'person')
    .filter(({ forms }: PersonNode) => forms.some((form) => form.printed === printed))
    .map(({ id }) => id);

/** People of the meetings as `label: form, form`, by id. */
export const peopleOf = (...meetings: SourcedMeeting[]): string[] =>
  nodesOf(resolve(meetings), 'person').map(
    ({ id, forms }) => `${id}: ${forms.map(({ printed }) => printed).join(' | ')}`,
  );
