/** Real exports that lie beside the project and are never part of it: each event becomes a talk, an agenda entry or an issue. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../ingest/readers/index.ts';
import { sharedData, sourceOf } from '../support.ts';

const folder = path.join(sharedData, 'schedules');

/** The file, its reader, and its events: talks, agenda entries. */
const FILES: readonly (readonly [string, string, number, number])[] = [
  ['voc/frab-camp2019.json', 'schedule-json', 79, 0],
  ['voc/pretalx-democon.json', 'schedule-json', 36, 0],
  ['voc/pretalx-rc3.json', 'schedule-json', 48, 0],
  ['voc/hub-schedule2.json', 'schedule-json', 2, 0],
  ['voc/invalid-example.json', 'schedule-json', 1, 0],
  ['voc/frab-event.json', 'schedule-json', 1, 0],
  ['voc/pretalx-submission.json', 'schedule-json', 1, 0],
  ['fosdem/2007.xml', 'schedule-xml', 215, 0],
  ['indico/doc-example-contributions.json', 'indico', 4, 0],
  ['ics/schedule.ics', 'icalendar', 9, 0],
];

describe.skipIf(!existsSync(folder))(
  'real exports of programmes (skipped when the shared data is not beside the project)',
  () => {
    it.each(FILES)('%s is read by %s: %i talks, %i agenda entries', (file, format, talks, agenda) => {
      const [{ document }] = readSource(sourceOf(readFileSync(path.join(folder, file), 'utf8'), file)) as [
        ReturnType<typeof readSource>[number],
      ];
      expect([document.source.format, document.talks.length, document.agenda.length]).toEqual([format, talks, agenda]);
    });
  },
);
