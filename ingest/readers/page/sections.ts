/** Lines → sections: a label, a day, a time or a known name says what comes next. */
import { namedColumns, trackColumns } from './agenda/columns.ts';
import { SESSION } from './agenda/kinds.ts';
import { dayHeading } from './days.ts';
import { fieldOf } from './fields.ts';
import { MEETING_WORD } from './header.ts';
import { isBoilerplate, labelOf, type Label, type SectionKind } from './labels.ts';
import { partOf, type Line } from './line.ts';
import { isLinkLine } from './links.ts';
import { folded } from './names.ts';
import { timeOn } from './times.ts';
import { layoutOf, turnAt, type Layout } from './turns.ts';

export interface Section {
  kind: SectionKind;
  /** Line of the source that opens it. */
  no: number;
  /** Its lines stand behind the label, not below it. */
  inline: boolean;
  /** Level of the heading that opens it; 0 when it is none. */
  level: number;
  /** A list of speakers that goes on to their talks. */
  presents: boolean;
  lines: Line[];
}

/** Sections whose lines may carry labels as fields of their own. */
const HOLDS_FIELDS = new Set<SectionKind>(['abstracts', 'agenda']);
/** Labels that are fields inside an abstract or agenda entry even with nothing behind them. */
const FIELD_LIKE = new Set<SectionKind>(['speakers', 'venue', 'date', 'goals', 'report']);

/** Says nothing of a meeting within an agenda; a track may be called "Data". */
const WHEN_OR_WHERE = new Set<SectionKind>(['date', 'venue']);

/** One talk's, or the meeting's own; several are "Abstracts". */
const ABSTRACT =
  /^(?:abstract|résumé|zusammenfassung|kurzfassung|resumen|resumo|riassunto|sommario|samenvatting)\P{L}*$/iu;
const CHAIR_ALONE = /^(?:moderators?|(?:session )?chairs?|conveners?|discussants?)\W*$/i;
const isFieldAlone = (text: string): boolean => ABSTRACT.test(text) || CHAIR_ALONE.test(text);

/** Who leads a session, wherever it stands in an agenda. */
const CONVENER = /^conveners?\s*:/i;

class Sections {
  readonly #layout: Layout;
  readonly all: Section[] = [{ kind: 'preamble', no: 1, inline: false, level: 0, presents: false, lines: [] }];
  /** Folded names and titles that the agenda has printed so far. */
  readonly #scheduled = new Set<string>();
  /** A heading has been met. */
  #headed = false;

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  get #now(): Section {
    return this.all.at(-1)!;
  }

  #open(kind: SectionKind, no: number, inline = false, level = 0): void {
    this.all.push({ kind, no, inline, level, presents: false, lines: [] });
  }

  add(whole: Line): void {
    if (isBoilerplate(whole.text)) return;
    const line = this.#isOwnAbstract(whole) ? { ...whole, heading: 0 } : whole;
    const label = this.#labelHere(line);
    const isTitle = line.heading === 1 && this.all.length === 1 && this.#now.lines.length === 0;
    if (label && !isTitle && !this.#isField(label, line)) return this.#label(label, line);
    if (this.#endsSection(line)) this.#open('skip', line.no, false, line.heading);
    if (this.#now.inline && this.#now.lines.length && (line.gap || dayHeading(line))) this.#open('preamble', line.no);
    if (this.#isTitleAgain(line)) this.#open('preamble', line.no);
    this.#headed ||= line.heading > 0;
    const kind = turnAt(line, this.#now, this.#scheduled, this.#layout);
    if (kind) this.#turnTo(kind, line);
    if (this.#now.kind === 'agenda') this.#remember(line);
    this.#now.lines.push(line);
  }

  /** "Abstract", a heading deeper than the agenda's, below an entry. */
  #isOwnAbstract({ text, heading }: Line): boolean {
    const { kind, level, lines } = this.#now;
    return kind === 'agenda' && level > 0 && heading > level && lines.length > 1 && ABSTRACT.test(text);
  }

  /** A menu of the page's own sections stands above its title. */
  #isTitleAgain({ text, heading }: Line): boolean {
    const { kind, lines, level } = this.#now;
    if (kind === 'preamble' || !MEETING_WORD.test(text)) return false;
    if (heading === 1 && !this.#headed) return level === 0;
    if (lines.length > 0) return false;
    return this.all[0]!.lines.slice(0, 10).some((line) => line.text === text);
  }

  /** A heading as high as the section's own, and about something else. */
  #endsSection(line: Line): boolean {
    const { kind, level, lines } = this.#now;
    if (line.heading === 0 || line.heading > level || kind === 'preamble') return false;
    if (kind === 'abstracts' && (lines.length === 0 || lines.some(({ heading }) => heading > 0 && heading <= level)))
      return false;
    const inAgenda = kind === 'agenda' && (SESSION.test(line.text) || this.#scheduled.has(folded(line.text)));
    return !inAgenda && !dayHeading(line) && !timeOn(line);
  }

  /** What a label means where it stands: "Video" below a talk is a link, "Abstract" before any talk the meeting's own. */
  #labelHere(line: Line): Label | null {
    const label = this.#isEntry(line) ? null : labelOf(line);
    if (label?.kind === 'agenda' && label.rest && !this.#isScheduled(partOf(line, label.rest))) return null;
    if (label && WHEN_OR_WHERE.has(label.kind) && label.rest === null && this.#goesOn(line)) return null;
    if (!label || line.heading > 0) return label && this.#ofMeeting(label, line);
    const inTalks = HOLDS_FIELDS.has(this.#now.kind) && this.#now.lines.length > 0;
    return inTalks && label.rest === null && isLinkLine(line.text) && !line.gap ? null : this.#ofMeeting(label, line);
  }

  /** Right below another line of an agenda. */
  #goesOn(line: Line): boolean {
    return this.#now.kind === 'agenda' && this.#now.lines.length > 0 && line.heading === 0 && !line.gap;
  }

  /** "Registration" right below a time is what happens then; apart from it, or as a heading, where the section is higher. */
  #isEntry(line: Line): boolean {
    const { kind, lines, level } = this.#now;
    const before = kind === 'agenda' ? lines.at(-1) : undefined;
    if (!before || timeOn(before)?.rest.empty !== true) return false;
    return line.heading === 0 ? !line.gap : level > 0 && line.heading > level;
  }

  /** "Program: Economics and Computation" names what the meeting is a part of. */
  #isScheduled(rest: Line): boolean {
    return timeOn(rest) !== null || dayHeading(rest) !== null;
  }

  #ofMeeting(label: Label, line: Line): Label {
    const early = this.all.every(({ kind }) => !HOLDS_FIELDS.has(kind) && kind !== 'speakers');
    return early && ABSTRACT.test(line.text) ? { ...label, kind: 'goals' } : label;
  }

  #label({ kind, rest }: Label, line: Line): void {
    this.#open(kind, line.no, rest !== null, line.heading);
    if (rest) this.#now.lines.push(partOf(line, rest));
  }

  /**
   * A day and the header of a table, printed just before the first time, belong to the agenda; a list of speakers that
   * goes on to their talks is one section.
   */
  #turnTo(kind: SectionKind, line: Line): void {
    const { lines } = this.#now;
    if (kind === 'abstracts' && this.#now.kind === 'speakers')
      return void ([this.#now.kind, this.#now.presents] = [kind, true]);
    const isRow = /[\t|]/.test(line.slice.raw);
    const above = lines.length - (kind === 'agenda' && (isRow || !dayHeading(line)) ? headOfAgenda(lines) : 0);
    const head = lines.splice(above);
    this.#open(kind, line.no);
    this.#now.lines.push(...head);
  }

  #isField(label: Label, line: Line): boolean {
    if (!HOLDS_FIELDS.has(this.#now.kind) || line.heading > 0 || fieldOf(line) === null) return false;
    if (label.kind === 'organizers' && line.gap && !CONVENER.test(line.text)) return false;
    if (label.rest !== null || isFieldAlone(line.text)) return true;
    return FIELD_LIKE.has(label.kind) && !/^(?:speakers|organizers)\W*$/i.test(line.text);
  }

  #remember(line: Line): void {
    const time = timeOn(line);
    const words = time ? time.rest : (fieldOf(line)?.rest ?? line.slice);
    if (words.raw.length > 500 || (!time && dayHeading(line))) return;
    for (const part of words.split(/\s*\|\s*|\t+|\v+|\s{3,}|\s+[–—-]\s+|[:(),]\s*/g))
      this.#scheduled.add(folded(part.text));
    if (time) this.#scheduled.add(folded(words.text));
  }
}

/** How many of the last lines are a day or name the columns of a table. */
function headOfAgenda(lines: readonly Line[]): number {
  const last = lines.slice(-2).reverse();
  const isHead = (line: Line): boolean =>
    dayHeading(line)?.rest.empty === true || namedColumns(line) !== null || trackColumns(line) !== null;
  const other = last.findIndex((line, i) => !isHead(line) && !(i === 0 && dayHeading(line)));
  return other === -1 ? last.length : other;
}

/** The sections of a page, in order; the first holds what stands before any label. */
export function sectionsOf(lines: readonly Line[]): Section[] {
  const sections = new Sections(layoutOf(lines));
  for (const line of lines) sections.add(line);
  return sections.all;
}
