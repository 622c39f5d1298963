/** What a check of the data is: something to look for, and advice on where it is mended. */
import type { z } from 'zod';
import type { ListedDecision, NearMiss, QualityFinding, QualityItem } from '../../contract/curating.ts';
import type { MeetingId, TalkId } from '../../contract/ids.ts';
import type { MeetingTalk } from '../../contract/meeting.ts';
import type { NodeKind } from '../../contract/ids.ts';
import type { Span } from '../../contract/graph.ts';
import type { SourcedMeeting } from '../model.ts';

export type Item = z.input<typeof QualityItem>;

/** A talk of the graph, as its document has it. */
export interface CheckedTalk {
  id: TalkId;
  meeting: MeetingId;
  talk: MeetingTalk;
  /** Where its source prints the title. */
  span: Span | null;
}

/** A person of the graph. */
export interface CheckedPerson {
  id: string;
  label: string;
  /** The affiliation that is printed, where no institution was made of it. */
  detail: string | null;
  /** Whether an institution is known. */
  placed: boolean;
}

/** What checks look at: the graph as it is shown, with the documents it was read from. */
export interface Inspected {
  documents: { id: MeetingId; sourced: SourcedMeeting }[];
  talks: CheckedTalk[];
  people: CheckedPerson[];
  nearMisses: { total: number; items: Pick<NearMiss, 'a' | 'b' | 'score'>[] };
  decisions: ListedDecision[];
}

export interface Check {
  name: QualityFinding['name'];
  title: string;
  advice: string;
  /**
   * @returns among how many it looked, one item for each that was found, in a fixed order, and how many more were found than
   *   there are items
   */
  look: (inspected: Inspected) => { of: number; items: Item[]; more?: number };
}

const ref = (kind: NodeKind, id: string, label: string) => ({ id, kind, label });

/** What is found of a talk. */
export const talkItem = ({ id, talk, span }: CheckedTalk, message: string): Item => ({
  message,
  node: ref('talk', id, talk.title),
  span,
});

/** What is found of a person; the passage is looked up for those that are shown. */
export const personItem = ({ id, label }: Pick<CheckedPerson, 'id' | 'label'>, message: string): Item => ({
  message,
  node: ref('person', id, label),
  span: null,
});
