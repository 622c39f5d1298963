/** `colloquy read SOURCE`: what a source says, as a meeting document or as a summary with its doubtful lines. */
import type { Meeting } from '../../contract/meeting.ts';
import type { RawSource, ReadMeeting } from '../../ingest/readers/reader.ts';
import { UserError, type CliCommand } from '../command.ts';

interface ReadOptions {
  json?: boolean;
  spans?: boolean;
}

const leftOut = (reason: string) => process.stderr.write(`left out: ${reason}\n`);

/** A folder may hold other files: what has no meeting in it is named and left out. */
function readEach(
  sources: readonly RawSource[],
  read: (source: RawSource) => ReadMeeting[],
  Refusal: abstract new (...args: never[]) => Error,
): ReadMeeting[] {
  const meetings = sources.flatMap((source) => {
    try {
      return read(source);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      leftOut(error.message);
      return [];
    }
  });
  if (meetings.length === 0) throw new UserError('no file in this folder holds a meeting');
  return meetings;
}

/** @throws {UserError} with the one line that says what is wrong with the source */
async function readNamed(named: string): Promise<ReadMeeting[]> {
  const [{ openSources, SourceError }, { readSource }, { ReadError }] = await Promise.all([
    import('../../ingest/sources/index.ts'),
    import('../../ingest/readers/index.ts'),
    import('../../ingest/readers/reader.ts'),
  ]);
  try {
    const cwd = process.env.INIT_CWD ?? process.cwd();
    const sources = await openSources(named, { cwd, stdin: process.stdin, onSkip: leftOut });
    return sources.length === 1 ? readSource(sources[0]!) : readEach(sources, readSource, ReadError);
  } catch (error) {
    if (error instanceof SourceError || error instanceof ReadError)
      throw new UserError(error.message, { cause: error });
    throw error;
  }
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
  const counts = `${talks.length} talks, ${agenda.length} other entries, ${organizers.length} organizers, ${speakers.length} listed speakers, ${report.length} report paragraphs`;
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
        const read = await readNamed(source);
        process.stdout.write(`${json ? asJson(read, spans) : read.map(summary).join('\n\n')}\n`);
      });
  },
};
