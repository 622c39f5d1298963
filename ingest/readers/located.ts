/** Strings with their places, of which a reader of records builds a document. */
import type { MeetingInput } from '../../contract/meeting.ts';

interface At {
  start: number;
  /** Exclusive. */
  end: number;
}

/** A string and the passage that prints it; `at` is null when the source holds it in no one place. */
export class Located {
  readonly text: string;
  readonly at: At | null;

  constructor(text: string, at: At | null) {
    this.text = text;
    this.at = at;
  }

  /**
   * Without white space around it; null when nothing is left.
   *
   * @param at the passage of the whole string; its ends move in as far as the string's did when both are equally long
   */
  static trimmed(text: string, at: At | null): Located | null {
    const inner = text.trim();
    if (!inner) return null;
    if (!at || at.end - at.start !== text.length) return new Located(inner, at && { start: at.start, end: at.end });
    const start = at.start + text.length - text.trimStart().length;
    return new Located(inner, { start, end: start + inner.length });
  }

  /** Another reading of the same passage, e.g. the date that a time stamp says. */
  as(text: string): Located {
    return new Located(text, this.at);
  }

  /** A part of it, as `String.slice`; its place is that part when the passage prints the string letter by letter. */
  slice(start: number, end = this.text.length): Located {
    const { at, text } = this;
    const literal = at !== null && at.end - at.start === text.length;
    return new Located(text.slice(start, end), literal ? { start: at.start + start, end: at.start + end } : at);
  }
}

/** A value in which each string may come with its place. */
export type Draft<T> = T extends string
  ? T | Located
  : T extends readonly (infer I)[]
    ? Draft<I>[]
    : T extends object
      ? { [K in keyof T]: Draft<T[K]> }
      : T;

/** A meeting document in the making: everything but what the source says of itself. */
export type MeetingDraft = Draft<Omit<MeetingInput, 'format' | 'source' | 'spans'>>;
export type TalkDraft = NonNullable<MeetingDraft['talks']>[number];
export type PersonDraft = Draft<{ name: string; affiliation: string | null }>;
