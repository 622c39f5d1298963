/** Small rows and talks for the tests of this room. */
import { InstitutionId, slug, SourceId, TalkId } from '../../../contract/ids.ts';
import type { PersonNode, TalkNode, TopicNode } from '../../../contract/graph.ts';
import type { TalkText } from '../../../ingest/model.ts';
import type { Printed } from '../../../ingest/printed.ts';
import { nodeRow } from '../../support/rows.ts';

const source = SourceId.parse('source:0123456789abcdef');

export const talk = (key: string, title: string, abstract: string | null = null): TalkNode =>
  nodeRow(`talk:test/${key}`, title, { abstract });

export const person = (name: string, forms: string[] = []): PersonNode =>
  nodeRow(`person:${slug(name)}`, name, {
    forms: forms.map((printed) => ({ printed, reason: 'the same letters', score: 1, spans: [] })),
  });

export const topic = (label: string): TopicNode => nodeRow(`topic:${slug(label)}`, label);

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
