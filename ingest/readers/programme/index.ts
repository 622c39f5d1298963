/** A programme in the making: each thing that an export schedules becomes a talk, an agenda entry or an issue; none is lost. */
import type { Located, MeetingDraft, TalkDraft } from '../located.ts';
import { Issues } from '../page/issues.ts';
import { TalkKeys } from '../records/keys.ts';
import { isNoTalk, talkKind } from './kind.ts';
import type { Slot } from './slot.ts';

/** One thing as its export schedules it, before it is known what it is. */
export interface Scheduled extends Omit<TalkDraft, 'key' | 'title' | 'kind' | 'date' | 'start' | 'end'> {
  line: number;
  /** The id that the source prints; null when it prints none. */
  given: string | null;
  title: Located | null;
  /** In the export's words: `lecture`, `Workshop`. */
  type: Located | null;
  /** The export itself says that it is no contribution. */
  isBreak?: boolean;
  slot: Slot;
}

/** Of the meeting document. */
const LONGEST_TITLE = 20_000;

export class Programme {
  readonly issues = new Issues();
  readonly talks: TalkDraft[] = [];
  readonly agenda: NonNullable<MeetingDraft['agenda']> = [];
  readonly #keys = new TalkKeys();
  readonly #said = new Set<string>();

  add({ line, given, title, type, isBreak, slot, ...facts }: Scheduled): void {
    const { doubts, ...when } = slot;
    if (!title) return this.issues.warn(line, 'an event without a title is no talk');
    if (title.text.length > LONGEST_TITLE)
      return this.issues.warn(line, `a title of ${title.text.length} characters is none; its event was left out`);
    for (const doubt of doubts) this.issues.warn(line, `"${title.text.slice(0, 100)}": ${doubt}`);
    if (isBreak || isNoTalk(type?.text ?? null, title.text, Boolean(facts.speakers?.length)))
      return void this.agenda.push({ ...when, label: title });
    const kind = talkKind(type?.text ?? null, title.text);
    this.talks.push({ key: this.#keys.take(given, title.text), title, kind, ...when, ...facts });
  }

  /** A doubt that holds for many talks is told once. */
  sayOnce(message: string): void {
    if (!this.#said.has(message)) this.issues.info(null, message);
    this.#said.add(message);
  }

  /** The draft's parts that the programme makes. */
  get parts() {
    return { talks: this.talks, agenda: this.agenda, issues: this.issues.all };
  }
}
