/** A programme to read: meeting by meeting, day by day. */
import { readable } from '../../contract/markup.ts';
import { webAddress } from './citation.ts';
import { oneLine } from './text.ts';
import type { CitedTalk, Writer } from './writer.ts';

/** What Markdown would take for a mark is shown as it is; a list begins at the beginning only. */
const shown = (text: string) =>
  oneLine(text)
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/^([-+=]|\d{1,9}(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));

/** Paragraphs stay apart; within one, marks are shown. */
const paragraphs = (text: string) =>
  readable(text)
    .split(/\n{2,}/)
    .map((paragraph) => shown(paragraph))
    .filter(Boolean)
    .join('\n\n');

/** An address inside of angle brackets; what would be read as an entity is shown as it is. */
const link = (text: string, address: string) => `[${text}](<${address.replace(/&(?=#?\w+;)/g, '&amp;')}>)`;

/** Facts one below the other, each with its name, so that none is taken for another; those without a value are left out. */
function facts(named: Readonly<Record<string, string>>): string {
  const held = Object.entries(named).filter(([, value]) => value !== '');
  return held.length > 0 ? `${held.map(([name, value]) => `- ${name}: ${value}\n`).join('')}\n` : '';
}

const fromTo = (from: string | null, to: string | null) =>
  from === null && to === null ? '' : `${from ?? '?'}${to === null ? '' : `–${to}`}`;

const listed = (texts: readonly string[]) => texts.map(shown).filter(Boolean).join('; ');

function entry({ talk, speakers, credited }: CitedTalk): string {
  const links = talk.links.flatMap(({ kind, url }) => {
    const address = webAddress(url);
    return address === null ? [] : [link(kind, address)];
  });
  const said = facts({
    Time: fromTo(talk.start, talk.end),
    Speakers: listed(speakers),
    'Joint work with': listed(credited),
    Room: shown(talk.room ?? ''),
    Links: links.join(', '),
  });
  const abstract = paragraphs(talk.abstract ?? '');
  return `#### ${shown(talk.label)}\n\n${said}${abstract && `${abstract}\n\n`}`;
}

const meetingTitle = ({ meeting, talk }: CitedTalk) =>
  `## ${shown(meeting?.label ?? talk.meeting)}\n\n${facts({
    Venue: shown(meeting?.venue ?? ''),
    Days: fromTo(meeting?.startDate ?? null, meeting?.endDate ?? null),
  })}`;

export const markdown: Writer = {
  id: 'markdown',
  keeps: {
    talks: ['title', 'date', 'start', 'end', 'speakers', 'credited', 'meeting', 'venue', 'room', 'abstract', 'links'],
  },
  text: 'line',
  async *write({ talks }) {
    yield '# Programme\n\n';
    let before: CitedTalk | null = null;
    for await (const some of talks())
      for (const one of some) {
        const isNewMeeting = before?.talk.meeting !== one.talk.meeting;
        if (isNewMeeting) yield meetingTitle(one);
        if (isNewMeeting || before?.talk.date !== one.talk.date) yield `### ${one.talk.date ?? 'Without a date'}\n\n`;
        yield entry(one);
        before = one;
      }
  },
};
