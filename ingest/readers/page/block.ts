/** The lines about one talk → what they say: short lines first (who, where from, title), then links and paragraphs. */
import { kindOfTalk } from './agenda/kinds.ts';
import { titleOf } from './agenda/split.ts';
import { fieldOf, type Field } from './fields.ts';
import { isKnownTitle, type Context } from './context.ts';
import { assignHeads } from './heads.ts';
import { partOf, type Line } from './line.ts';
import { linksOf, trailingLinks } from './links.ts';
import { listedOn } from './people-on-line.ts';
import { peopleIn } from './people.ts';
import { isProse, isShortSentence } from './prose.ts';
import { isRoomLine, withoutRoom } from './rooms.ts';
import type { Slice } from './slice.ts';
import { noTalk, type Person, type TalkLines } from './told.ts';

const TO_COME =
  /^(?:tb[acd]|to be (?:announced|confirmed|determined)|n\/?a|(?:abstract )?(?:to come|to follow|coming soon|forthcoming|not available))\.?$/i;

/** Collects the lines of one talk, in order. */
class Block {
  readonly talk: TalkLines;
  readonly #context: Context;
  readonly #heads: Line[] = [];
  #field: Field | null = null;
  /** They speak for a panel that names nobody else. */
  readonly #moderators: Person[] = [];

  constructor(no: number, context: Context) {
    this.talk = noTalk(no);
    this.#context = context;
  }

  add(whole: Line): void {
    const line = this.#bare(whole);
    if (line.slice.empty) return;
    const field = fieldOf(line);
    if (field && !this.#isSentence(field.field)) return this.#openField(field.field, field.rest, line);
    const links = linksOf(line.slice, this.#context.page);
    if (links.length) this.talk.links.push(...links);
    else if (this.#field && this.#field !== 'abstract') this.#continueField(line);
    else if (this.#isRoom(line)) this.talk.room ??= line.slice;
    else if (this.#isParagraph(line)) this.#paragraph(line.slice);
    else this.addHead(line);
  }

  /** "Joint work with …" below a paragraph is a part of the abstract. */
  #isSentence(field: Field): boolean {
    return field === 'credited' && this.talk.paragraphs.length > 0;
  }

  #isRoom(line: Line): boolean {
    return this.#heads.length > 0 && !this.talk.paragraphs.length && !this.#isTitle(line) && isRoomLine(line.text);
  }

  #paragraph(words: Slice): void {
    if (!TO_COME.test(words.text)) this.talk.paragraphs.push(words);
  }

  addHead(line: Line): void {
    this.#heads.push(this.#bare(line));
  }

  /** A line without the links and the room at its end. */
  #bare(line: Line): Line {
    if (linksOf(line.slice, this.#context.page).length) return line;
    const { words, links } = trailingLinks(line.slice, this.#context.page);
    const { words: bare, room } = withoutRoom(words);
    this.talk.links.push(...links);
    this.talk.room ??= room;
    return bare.end === line.slice.end ? line : partOf(line, bare);
  }

  #isParagraph(line: Line): boolean {
    if (this.#field === 'abstract' || this.talk.paragraphs.length > 0) return true;
    return (isProse(line.text) && !this.#isTitle(line)) || (this.talk.title !== null && isShortSentence(line.text));
  }

  #isTitle(line: Line): boolean {
    return line.heading > 0 || isKnownTitle(line, this.#context);
  }

  #openField(field: Field, rest: Slice, line: Line): void {
    this.#field = field;
    if (!rest.empty) this.#fill(field, rest);
    else if (field === 'title' && line.heading > 0) this.#field = null;
  }

  /** A value on the line after its field's name; a field takes one line, a biography all that follow. */
  #continueField(line: Line): void {
    const field = this.#field!;
    if (field === 'bio') return;
    this.#field = null;
    if (field === 'chair') return;
    if (this.#isEmpty(field)) this.#fill(field, line.slice);
    else this.add(line);
  }

  #isEmpty(field: Field): boolean {
    const { talk } = this;
    if (field === 'title') return talk.title === null;
    if (field === 'speakers') return talk.speakers.length === 0;
    if (field === 'moderators') return this.#moderators.length === 0;
    return field === 'keywords' && talk.keywords.length === 0;
  }

  #fill(field: Field, value: Slice): void {
    const { talk } = this;
    if (field === 'title') talk.title ??= titleOf(value);
    else if (field === 'abstract') this.#paragraph(value);
    else if (field === 'speakers') talk.speakers.push(...this.#people(value));
    else if (field === 'moderators') this.#moderators.push(...this.#people(value));
    else if (field === 'credited') talk.credited.push(...this.#people(value));
    else if (field === 'keywords') talk.keywords.push(...value.without(/\.$/).split(/\s*[,;·•]\s*/g));
    else if (field === 'room') talk.room ??= value;
    else if (field === 'session') talk.session ??= value;
    else if (field === 'when') talk.when ??= value;
    else if (field === 'affiliation') this.#affiliate(value);
  }

  #people(value: Slice): Person[] {
    return peopleIn(value, this.#context.sense) ?? listedOn(value, this.#context.sense);
  }

  #affiliate(value: Slice): void {
    for (const person of this.talk.speakers) person.affiliation ??= value;
  }

  /** A short line apart below the title is all there is of the abstract. */
  #rescue(): void {
    const { talk } = this;
    const [first] = talk.unread;
    if (!first?.gap || !talk.title || talk.paragraphs.length || first.slice.start < talk.title.end) return;
    if (first.text.split(' ').length < 4) return;
    talk.paragraphs.push(...talk.unread.map(({ slice }) => slice));
    talk.unread = [];
  }

  done(): TalkLines {
    const { talk } = this;
    assignHeads(this.#heads, talk, this.#context);
    if (!talk.speakers.length) talk.speakers.push(...this.#moderators);
    this.#rescue();
    if (talk.title && talk.kind === 'talk') talk.kind = kindOfTalk(talk.title.text);
    return talk;
  }
}

/** What the lines of one talk say. The line behind a time is never a paragraph, however long it is. */
export function readBlock(lines: readonly Line[], context: Context, { timed = false } = {}): TalkLines {
  const block = new Block(lines[0]!.no, context);
  lines.forEach((line, i) => (timed && i === 0 && !fieldOf(line) ? block.addHead(line) : block.add(line)));
  return block.done();
}
