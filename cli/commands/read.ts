/** `colloquy read SOURCE`: what a source says, as a meeting document or as a summary with its doubtful lines. */
import type { Meeting } from '../../contract/meeting.ts';
import type { ReadMeeting } from '../../ingest/readers/reader.ts';
import { UserError, type CliCommand } from '../command.ts';
import { refuseLeftOut } from '../left-out.ts';
import { mappingTable, parseColumns } from '../mapping.ts';
import { plural } from '../words.ts';

interface ReadOptions {
  json?: boolean;
  spans?: boolean;
  mapping?: boolean;
  map?: ReadonlyMap<string, string>;
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

/** Prints one document by itself and several as an array, each as soon as it is known that it is not the only one. */
function jsonPrinter() {
  let held: string | null = null;
  let isArray = false;
  const flush = (after: string) => {
    process.stdout.write(`${isArray ? '' : '[\n'}${held}${after}`);
    isArray = true;
  };
  return {
    print: (document: Meeting) => {
      if (held !== null) flush(',\n');
      held = JSON.stringify(document, null, 2);
    },
    end: () => {
      if (isArray) flush('\n]\n');
      else if (held !== null) process.stdout.write(`${held}\n`);
    },
  };
}

/** Prints summaries, a blank line between them. */
function summaryPrinter() {
  let between = '';
  return {
    print: (read: ReadMeeting) => {
      process.stdout.write(`${between}${summary(read)}\n`);
      between = '\n';
    },
    end: () => undefined,
  };
}

function printerOf({ json = false, spans = false }: ReadOptions) {
  if (!json) return summaryPrinter();
  const { print, end } = jsonPrinter();
  return { end, print: (read: ReadMeeting) => print(spans ? { ...read.document, spans: read.spans } : read.document) };
}

/** Reads one source after the other and lets go of it. */
async function run(source: string, options: ReadOptions) {
  if (options.spans && !options.json) throw new UserError('--spans needs --json');
  const [{ findNamed }, { readSource }, { mappingOf }] = await Promise.all([
    import('../named-sources.ts'),
    import('../../ingest/readers/index.ts'),
    import('../../ingest/readers/csv/index.ts'),
  ]);
  const found = await findNamed([source]);
  const printer = printerOf(options);
  const leftOut: string[] = [];
  for (const { open } of found)
    try {
      const opened = await open();
      const asked = options.map ? { ...opened, columns: options.map } : opened;
      if (options.mapping) process.stdout.write(mappingTable(mappingOf(asked)));
      else for (const read of readSource(asked)) printer.print(read);
    } catch (error) {
      leftOut.push(error instanceof Error ? error.message : String(error));
    }
  printer.end();
  refuseLeftOut(leftOut, found.length);
}

export const readCommand: CliCommand = {
  register(program) {
    program
      .command('read')
      .description("show what a source says: a file, a folder, a pattern such as 'pages/*.html', an address, or -")
      .argument('<source>')
      .option('--json', 'print colloquy.meeting/1; several meetings make an array')
      .option('--spans', 'with --json: where each string stands in the normalised text')
      .option('--mapping', 'of a table: only show which column is taken for which field, and why')
      .option('--map <field=column,…>', 'of a table: say which column holds a field', parseColumns)
      .action(run);
  },
};
