/** Small rows and talks for the tests of this room. */
import { InstitutionId, MeetingId, PersonId, slug, SourceId, TalkId, TopicId } from '../../../contract/ids.ts';
import type { PersonNode, Provenance, TalkNode, TopicNode } from '../../../contract/graph.ts';
import type { TalkText } from '../../../ingest/model.ts';
import type { Printed } from '../../../ingest/printed.ts';

const source = SourceId.parse('source:0123456789abcdef');

const row = (label: string) => ({ label, detail: null, degree: 0, x: null, y: null, provenance: [] as Provenance[] });

export const talk = (key: string, title: string, abstract: string | null = null): TalkNode => ({
  ...row(title),
  id: TalkId.parse(`talk:test/${key}`),
  kind: 'talk',
  key,
  meeting: MeetingId.parse('meeting:test'),
  position: 0,
  alsoTitled: [],
  talkKind: 'talk',
  date: null,
  start: null,
  end: null,
  session: null,
  track: null,
  room: null,
  abstract,
  keywords: [],
  links: [],
  report: [],
});

export const person = (name: string, forms: string[] = []): PersonNode => ({
  ...row(name),
  id: PersonId.parse(`person:${slug(name)}`),
  kind: 'person',
  sortName: slug(name),
  forms: forms.map((printed) => ({ printed, reason: 'the same letters', score: 1, spans: [] })),
});

export const topic = (label: string): TopicNode => ({
  ...row(label),
  id: TopicId.parse(`topic:${slug(label)}`),
  kind: 'topic',
  variants: [],
  origin: 'text',
});

export const institution = (name: string) => ({ id: InstitutionId.parse(`institution:${slug(name)}`), label: name });

/** A text in which talks stand one after the other, and the talks with their spans in it. */
export function printed(talks: readonly { key: string; title: string; abstract?: string | null }[]): {
  text: string;
  talks: TalkText[];
} {
  let text = '';
  const put = (what: string): Printed => {
    const start = text.length + 2;
    text += `\n\n${what}`;
    return { span: { source, start, end: start + what.length }, folds: [] };
  };
  const placed = talks.map(({ key, title, abstract = null }) => ({
    id: TalkId.parse(`talk:test/${key}`),
    key,
    title,
    printedTitle: put(title),
    abstract,
    printedAbstract: abstract === null ? null : put(abstract),
    keywords: [],
    track: null,
    names: [],
    people: [],
    institutions: [],
  }));
  return { text, talks: placed };
}
