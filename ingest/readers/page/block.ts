/** The lines about one talk → what they say: short lines first (who, where from, title), then links and paragraphs. */
import { kindOfTalk } from './agenda/kinds.ts';
import { titleOf } from './agenda/split.ts';
import { cellLines } from './cell-lines.ts';
import { fieldOf, type Field } from './fields.ts';
import { isKnownTitle, type Context } from './context.ts';
import { assignHeads } from './heads.ts';
import { partOf, type Line } from './line.ts';
import { linksOf, trailingLinks } from './links.ts';
import { listedOn } from './people-on-line.ts';
import { housed, housesOn, isMarked } from './marks.ts';
import { peopleIn, peopleScore } from './people.ts';
import { isProse, isShortSentence } from './prose.ts';
import { isRoomLine, withoutRoom } from './rooms.ts';
import { isBeforeAbstract, runIn } from './run-in.ts';
import type { Slice } from './slice.ts';
import { creditedIn } from './credited.ts';
import { opensWithCredit } from '../credits/index.ts';
import { isAbstractToCome, isToCome } from './to-come.ts';
import { noTalk, type Person, type TalkLines } from './told.ts';

/** Collects the lines of one talk, in order. */
class Block {
  readonly talk: TalkLines;
  readonly #context: Context;
  readonly #heads: Line[] = [];
  #field: Field | null = null;
  /** They speak for a panel that names nobody else. */
  readonly #moderators: Person[] = [];
  /** A name above bears a raised number. */
  #marked = false;
  /** Houses that a raised number behind a name stands for. */
  readonly #houses = new Map<string, Slice>();

  constructor(no: number, context: Context) {
    this.talk = noTalk(no);
    this.#context = context;
  }

  add(whole: Line): void {
    const line = this.#bare(whole);
    if (line.slice.empty || isAbstractToCome(line.text)) return;
    if (this.#takesHouses(line)) return;
    const field = fieldOf(line);
    if (field && !this.#isSentence(field.field)) return this.#openField(field.field, field.rest, line);
    const links = linksOf(line.slice, this.#context.page);
    if (links.length) this.talk.links.push(...links);
    else if (this.#field && this.#field !== 'abstract') this.#continueField(line);
    else if (this.#isRoom(line)) this.talk.room ??= line.slice;
    else if (this.#isParagraph(line)) this.#paragraph(line.slice);
    else this.addHead(line);
  }

  /** "¹ University of Oslo" below names that bear such numbers. */
  #takesHouses(line: Line): boolean {
    const isBelow = this.#marked && !this.talk.paragraphs.length;
    const houses = isBelow ? housesOn(line.slice) : [];
    for (const { key, house } of houses) this.#houses.set(key, house);
    return houses.length > 0;
  }

  /** "Joint work with …" below a paragraph is a part of the abstract. */
  #isSentence(field: Field): boolean {
    return field === 'credited' && this.talk.paragraphs.length > 0;
  }

  #isRoom(line: Line): boolean {
    return this.#heads.length > 0 && !this.talk.paragraphs.length && !this.#isTitle(line) && isRoomLine(line.text);
  }

  #paragraph(words: Slice): void {
    if (!isToCome(words.text)) this.talk.paragraphs.push(words);
  }

  addHead(whole: Line): void {
    const line = this.#bare(whole);
    if (this.#takesHouses(line)) return;
    const credited = line.heading === 0 && opensWithCredit(line.text) ? creditedIn(line.slice, []) : [];
    if (credited.length && this.#heads.length) this.talk.credited.push(...credited);
    else this.#heads.push(line);
    this.#marked ||= isMarked(line.text);
  }

  /** Takes a room that stands between the time and the talk. */
  heldIn(room: Slice): void {
    this.talk.room ??= room.raw.includes('(') ? room : room.without(/\s*[)\]]$/);
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
    if (field === 'chair' && !rest.empty) this.#field = null;
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

  /** A name with a house below the abstract. */
  #signed(): void {
    const last = this.talk.paragraphs.length > 1 ? this.talk.paragraphs.at(-1)! : null;
    const people = last && peopleScore(last, this.#context.sense) >= 0.7 ? peopleIn(last, this.#context.sense) : null;
    if (!people?.every(({ affiliation }) => affiliation)) return;
    this.talk.speakers.push(...people);
    this.talk.paragraphs.pop();
  }

  /** A short line apart below the title is all there is of the abstract. */
  #rescue(): void {
    const { talk } = this;
    const { title } = talk;
    if (!title || talk.paragraphs.length) return;
    const from = talk.unread.findIndex(
      ({ gap, slice, text }) => gap && slice.start > title.end && text.split(' ').length >= 4,
    );
    if (from !== -1) talk.paragraphs.push(...talk.unread.splice(from).map(({ slice }) => slice));
  }

  done(): TalkLines {
    const { talk } = this;
    assignHeads(this.#heads, talk, this.#context);
    if (!talk.speakers.length) this.#signed();
    if (!talk.speakers.length) talk.speakers.push(...this.#moderators);
    housed([...talk.speakers, ...talk.credited], this.#houses);
    this.#rescue();
    if (talk.title && talk.kind === 'talk') talk.kind = kindOfTalk(talk.title.text);
    return talk;
  }
}

/** What the lines of one talk say. The line behind a time is never a paragraph, however long it is. */
export function readBlock(lines: readonly Line[], context: Context, { timed = false } = {}): TalkLines {
  const block = new Block(lines[0]!.no, context);
  const parts = lines.flatMap(cellLines).flatMap(runIn);
  parts.forEach((line, i) => {
    if (timed && i === 0 && parts.length > 1 && isRoomLine(line.text)) return block.heldIn(line.slice);
    const isHead = (timed && i === 0) || isBeforeAbstract(line, parts[i + 1]);
    if (isHead && !fieldOf(line)) block.addHead(line);
    else block.add(line);
  });
  return block.done();
}
