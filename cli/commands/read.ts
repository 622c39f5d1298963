/** `colloquy read SOURCE`: what a source says, as a meeting document or as a summary with its doubtful lines. */
import type { Meeting } from '../../contract/meeting.ts';
import type { ReadMeeting } from '../../ingest/readers/reader.ts';
import { UserError, type CliCommand } from '../command.ts';
import { plural } from '../words.ts';

interface ReadOptions {
  json?: boolean;
  spans?: boolean;
}

const days = ({ startDate, endDate }: Meeting['meeting']): string =>
  startDate === null ? 'days not printed' : startDate === endDate ? startDate : `${startDate} – ${endDate}`;

function talkLine({ date, start, title, speakers }: Meeting['talks'][number]): string {
  const when = [date ?? '          ', start ?? '     '].join(' ');
  return `  ${when}  ${speakers.map(({ name }) => name).join(', ') || '(nobody named)'}: ${title}`;
}

/** A summary for people. */
function summary({ document }: ReadMeeting): string {
  const { meeting, organizers, speakers, talks, agenda, report, issues, source } = document;
  const counts = [
    plural(talks.length, 'talk'),
    plural(agenda.length, 'other entry', 'other entries'),
    plural(organizers.length, 'organizer'),
    plural(speakers.length, 'listed speaker'),
    plural(report.length, 'report paragraph'),
  ].join(', ');
  const place = meeting.venue ? `, ${meeting.venue}` : '';
  const doubts = issues.map(({ severity, line, message }) => `  ${source.uri}:${line ?? '–'}: ${severity}: ${message}`);
  return [
    meeting.title,
    `  ${days(meeting)}${place}`,
    `  ${counts}`,
    ...talks.map(talkLine),
    ...(doubts.length ? ['Doubtful lines:', ...doubts] : ['No doubtful lines.']),
  ].join('\n');
}

function asJson(read: readonly ReadMeeting[], spans: boolean): string {
  const documents = read.map((meeting) => (spans ? { ...meeting.document, spans: meeting.spans } : meeting.document));
  return JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2);
}

export const readCommand: CliCommand = {
  register(program) {
    program
      .command('read')
      .description('show what a source says: a file, a folder, or - for standard input')
      .argument('<source>')
      .option('--json', 'print colloquy.meeting/1; several meetings make an array')
      .option('--spans', 'with --json: where each string stands in the normalised text')
      .action(async (source: string, { json = false, spans = false }: ReadOptions) => {
        if (spans && !json) throw new UserError('--spans needs --json');
        const [{ openNamed }, { readSource }] = await Promise.all([
          import('../named-sources.ts'),
          import('../../ingest/readers/index.ts'),
        ]);
        const read = (await openNamed([source])).flatMap(readSource);
        process.stdout.write(`${json ? asJson(read, spans) : read.map(summary).join('\n\n')}\n`);
      });
  },
};
