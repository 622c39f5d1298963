/** One contribution, with the contributions inside it → things of the programme. */
import { Located } from '../located.ts';
import type { Programme, Scheduled } from '../programme/index.ts';
import type { JsonFields } from '../programme/json-fields.ts';
import { plainLine, plainProse } from '../records/plain.ts';
import { linksOf } from './links.ts';
import { rolesOf } from './people.ts';
import { slotIn } from './when.ts';

/** What holds for all contributions of a meeting, or of one session of it. */
export interface Around {
  /** IANA name of the meeting's zone. */
  zone: string | null;
  session: Located | null;
  room: Located | null;
  isPoster: boolean;
  /** Address of the site that exported the meeting. */
  base: string | null;
}

const POSTER = new Located('poster', null);

function scheduledOf(record: JsonFields, around: Around, programme: Programme): Scheduled {
  return {
    line: record.line,
    given: record.text('id', 'contributionId', 'friendly_id', 'db_id')?.text ?? null,
    title: plainLine(record.text('title')),
    type: plainLine(record.text('type')) ?? (around.isPoster ? POSTER : null),
    isBreak: /^break/i.test(record.text('entryType', '_type')?.text ?? ''),
    ...rolesOf(record, programme),
    slot: slotIn(record, around.zone),
    session: plainLine(record.text('session')) ?? around.session,
    track: plainLine(record.text('track')),
    room: plainLine(record.text('room', 'roomFullname')) ?? around.room,
    abstract: plainProse(record.text('description')),
    keywords: record.list('keywords').flatMap((word) => plainLine(word.text('name')) ?? []),
    links: linksOf(record, around.base),
  };
}

/** A part of a contribution is given in the time of the whole. */
export function addContribution(record: JsonFields, around: Around, programme: Programme): void {
  const whole = scheduledOf(record, around, programme);
  programme.add(whole);
  for (const part of record.list('subContributions')) {
    const inner = scheduledOf(part, { ...around, session: whole.session as Located | null }, programme);
    const given = `${whole.given ?? ''}.${inner.given ?? ''}`;
    const { date } = whole.slot;
    const slot = { ...inner.slot, date: inner.slot.date ?? date };
    programme.add({ ...inner, given, slot, room: inner.room ?? whole.room, track: inner.track ?? whole.track });
  }
}
