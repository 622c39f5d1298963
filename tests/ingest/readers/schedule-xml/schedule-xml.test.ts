import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../ingest/readers/index.ts';
import { scheduleXml } from '../../../../ingest/readers/schedule-xml/index.ts';
import { sourceOf } from '../support.ts';

const read = (text: string) => scheduleXml.read(sourceOf(text, 'schedule.xml'))[0]!;
const schedule = (event: string, conference = '') =>
  `<schedule><conference><title>Meeting of Herons</title>${conference}</conference><day date="2031-08-20">${event}</day></schedule>`;

describe('schedule.xml', () => {
  it('counts a start before the change of the day to the next day, however late the change is said to be', () => {
    const conference = '<day_change>09:00:00</day_change>';
    const dateAt = (start: string) =>
      read(schedule(`<event><start>${start}</start><title>A</title></event>`, conference)).document.talks[0]!.date;
    expect([dateAt('02:00'), dateAt('08:30')]).toEqual(['2031-08-21', '2031-08-20']);
  });

  it('has one speaker for each person, at their place', () => {
    const text = schedule(
      '<event><title>A</title><persons><person id="1">Ada Quill</person><person>Bo Lind</person></persons></event>',
    );
    const { document, spans } = read(text);
    expect(document.talks[0]!.speakers.map(({ name }) => name)).toEqual(['Ada Quill', 'Bo Lind']);
    expect(text.slice(...spans['talks[0].speakers[1].name']!)).toBe('Bo Lind');
  });

  it('with declarations is refused by its line', () => {
    const bomb =
      '<?xml version="1.0"?>\n<!DOCTYPE schedule [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<schedule>&a;</schedule>';
    expect(() => readSource(sourceOf(bomb, 'schedule.xml'))).toThrow(/^schedule\.xml:2: expected XML: declarations/);
  });

  it('without events is refused', () => {
    expect(() => read(schedule(''))).toThrow('schedule.xml:1: expected at least one <event> in <schedule>, none came');
  });
});
