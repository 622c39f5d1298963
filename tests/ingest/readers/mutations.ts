/** How sources are damaged on their way to a reader: in transit, by copying, by people, on purpose. */
import fc from 'fast-check';

/** One damage: how, where (as a share of the text), and with what. */
export interface Damage {
  how: number;
  at: number;
  other: number;
  junk: string;
}

const JUNK = [
  ...[
    '\0',
    '\u202E\u2067',
    '\uD800',
    '\uFEFF',
    '\u200D',
    '\u0301\u0301\u0301',
    '\u00A0',
    '\u2028',
    '\v\f',
    '\t\t',
    '\u{1F4A5}',
  ],
  ...['(((', '))', '| |', '"', '“', '\\', '***', '$\\frac{', '=CMD()', ';;', ',,,', '{{', '}]', '[', ' - ', ': '],
  ...[
    '<td>',
    '</table>',
    '<p',
    '<b><i>',
    '</',
    '<!--',
    ']]>',
    '<script>',
    '<![CDATA[',
    '<td rowspan=99 colspan=99>',
    '<h1>',
  ],
  ...['&#0;', '&amp;', '&#x110000;', '&nbsp;', '&lol;', '<!DOCTYPE x [<!ENTITY a "b">]>'],
  ...['9:99 PM', '25:61', '9:30', '11:00 AM', 'February 30', 'Friday, June 5', '2024-13-45', '1e999', 'noon'],
  ...[
    'Organizers:',
    'Abstract:',
    'Agenda',
    'Speakers:',
    'Title:',
    'TBA',
    'Joint work with',
    'Chair: ',
    'http://',
    'BEGIN:VEVENT',
    '@article{',
  ],
];

/** What stands in the place of a value: of another kind, empty, or beyond every range. */
const VALUES = [
  'null',
  '""',
  '[]',
  '{}',
  '-1',
  '1e999',
  'true',
  '"x"',
  '"2024-02-30T99:99:99Z"',
  '[[[[]]]]',
  '"\\ud800"',
];
const TOKEN = /"(?:[^"\\\n]|\\.){0,200}"|\b\d+(?:\.\d+)?\b|\btrue\b|\bfalse\b|\bnull\b/g;

type Way = (lines: string[], at: number, damage: Damage) => string[];

const inLine =
  (change: (line: string, damage: Damage) => string): Way =>
  (lines, at, damage) =>
    lines.with(at, change(lines[at]!, damage));

const place = (line: string, share: number): number => Math.floor(line.length * share);

/** Another value for one token of a line. */
function otherValue(line: string, { at, other }: Damage): string {
  const tokens = [...line.matchAll(TOKEN)];
  const token = tokens[Math.floor(tokens.length * at)];
  const value = VALUES[Math.floor(VALUES.length * other)]!;
  return token ? line.slice(0, token.index) + value + line.slice(token.index + token[0].length) : line;
}

const WAYS: readonly Way[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at]!),
  (lines, at, { other }) => {
    const to = Math.min(lines.length - 1, Math.floor(lines.length * other));
    return lines.with(at, lines[to]!).with(to, lines[at]!);
  },
  (lines, at) => lines.toSpliced(at, 2, `${lines[at]!}${lines[at + 1] ?? ''}`),
  inLine((line, { other }) => `${line.slice(0, place(line, other))}\n${line.slice(place(line, other))}`),
  (lines, at) => lines.slice(0, Math.max(1, at)),
  (lines, at, { other }) => [...lines.slice(0, at), lines[at]!.slice(0, place(lines[at]!, other))],
  (lines, at) => lines.slice(at),
  inLine((line) => line.toUpperCase()),
  inLine((line) => line.toLowerCase()),
  inLine((line, { other, junk }) => line.slice(0, place(line, other)) + junk + line.slice(place(line, other))),
  inLine((line, { other }) => line.slice(place(line, other))),
  inLine((line) => `  • ${line}`),
  inLine((line) => line.replaceAll(' ', '\u00A0')),
  inLine(otherValue),
  (lines, at, { other }) => lines.toSpliced(at, 0, ...Array<string>(Math.floor(other * 120)).fill(lines[at]!)),
  (lines) => lines.filter((line) => line.trim()),
  (lines) => [lines.join(' ')],
];

/** The text after one damage; never longer than four times a small text. */
export function damaged(text: string, damage: Damage): string {
  const lines = text.split('\n');
  const at = Math.min(lines.length - 1, Math.floor(lines.length * damage.at));
  const changed = WAYS[damage.how % WAYS.length]!(lines, at, damage).join('\n');
  return changed.length > 60_000 ? changed.slice(0, 60_000) : changed;
}

const share = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);

export const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({ how: fc.nat(WAYS.length - 1), at: share, other: share, junk: fc.constantFrom(...JUNK) }),
  { minLength: 1, maxLength: 8 },
);
