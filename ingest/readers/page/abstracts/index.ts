/** The section of abstracts → one block of lines per talk. */
import { opensWithCredit } from '../../credits/index.ts';
import { splitLine } from '../agenda/split.ts';
import { readBlock } from '../block.ts';
import { isKnownTitle, type Context } from '../context.ts';
import { fieldOf } from '../fields.ts';
import type { Line } from '../line.ts';
import { folded } from '../names.ts';
import { linksOf } from '../links.ts';
import { NAME, nameKey, peopleIn, peopleScore } from '../people.ts';
import { isProse, isShortSentence, unwrapped } from '../prose.ts';
import { isBeforeAbstract, runIn } from '../run-in.ts';
import { withoutNumbers } from '../session-codes.ts';
import { isAbstractToCome } from '../to-come.ts';
import type { TalkLines } from '../told.ts';
import { mayBeInstitution } from '../words.ts';

/** Cuts lines into blocks as it meets the start of another talk. */
class Blocks {
  readonly all: Line[][] = [];
  readonly #context: Context;
  /** What the block under way already has. */
  #text = false;
  #named = false;
  #titled = false;
  #heads = 0;
  #before: Line | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  add(line: Line, next: Line | undefined): void {
    const field = fieldOf(line)?.field ?? null;
    if (this.all.length === 0 || this.#starts(line, field, next)) this.#begin();
    this.all.at(-1)!.push(line);
    this.#note(line, field);
  }

  #begin(): void {
    this.all.push([]);
    this.#text = this.#named = this.#titled = false;
    this.#heads = 0;
    this.#before = null;
  }

  #starts(line: Line, field: string | null, next: Line | undefined): boolean {
    if (field === 'title') return this.#titled || this.#text;
    if (field === null && this.#text && isBeforeAbstract(line, next)) return true;
    if (field === 'speakers') return this.#named || this.#text;
    if (field !== null || linksOf(line.slice, this.#context.page).length) return false;
    if (isKnownTitle(line, this.#context)) return this.#titled || this.#text;
    if (line.heading > 0) return this.#text || (this.#named && this.#titled && this.#heads > 1);
    if (this.#isListed(line)) return true;
    if (isProse(line.text) || line.text.length > 300 || opensWithCredit(line.text)) return false;
    return this.#startsWithPeople(line) || (this.#text && line.gap && this.#isAboveName(line, next));
  }

  /** "Jane Doe (MIT): Title" as a bullet below another such. */
  #isListed(line: Line): boolean {
    return line.bullet && this.#before?.bullet === true && [line, this.#before].every((one) => this.#isTalk(one));
  }

  #isTalk({ slice }: Line): boolean {
    const split = slice.raw.length > 300 ? null : splitLine(slice, this.#context.sense, this.#context.order);
    return Boolean(split?.title) && peopleScore(split!.people[0]!.name, this.#context.sense) >= 0.7;
  }

  /** A title, since a name stands below it. */
  #isAboveName(line: Line, next: Line | undefined): boolean {
    const named = next && !next.gap && !next.bullet && peopleScore(next.slice, this.#context.sense) >= 0.7;
    return named === true && !isShortSentence(line.text);
  }

  #startsWithPeople(line: Line): boolean {
    const score = peopleScore(line.slice, this.#context.sense);
    const least = !line.gap && !line.bullet ? 0.95 : this.#isOfHouse(line) ? NAME : 0.7;
    if (this.#text) return score >= least || this.#splits(line);
    return this.#named && score >= 0.7 && ((line.gap && this.#heads >= 2) || this.#speaksElsewhere(line));
  }

  /** "Jane van der Poe (University of Oslo)": the house makes a longer name sure. */
  #isOfHouse(line: Line): boolean {
    const people = /[)\]]$/.test(line.text) ? peopleIn(line.slice, this.#context.sense) : null;
    return people?.every(({ affiliation }) => affiliation !== null && mayBeInstitution(affiliation.text)) ?? false;
  }

  /** The agenda has this name and the first of the block in different talks. */
  #speaksElsewhere(line: Line): boolean {
    const { slots } = this.#context;
    const [own, other] = [this.all.at(-1)![0]!, line].map(({ text }) => slots.get(nameKey(text)));
    return own !== undefined && other !== undefined && own !== other;
  }

  /** "Jane Doe (MIT): Title", in one line. */
  #splits(line: Line): boolean {
    const split = splitLine(line.slice, this.#context.sense, this.#context.order);
    if (split?.title && this.#context.titles.has(folded(split.title.text))) return true;
    return (
      line.gap &&
      split !== null &&
      split.title !== null &&
      peopleScore(split.people[0]!.name, this.#context.sense) >= 0.7
    );
  }

  /** Where a speaker is from, right below the name: more speakers may follow. */
  #isHouse(line: Line): boolean {
    return this.#before !== null && !line.gap && this.#isName(this.#before) && mayBeInstitution(line.text);
  }

  #isName(line: Line): boolean {
    return peopleScore(line.slice, this.#context.sense) >= 0.7;
  }

  #note(line: Line, field: string | null): void {
    if (
      field === 'abstract' ||
      isAbstractToCome(line.text) ||
      (field === null && isProse(line.text) && !isKnownTitle(line, this.#context))
    )
      this.#text = true;
    else if (field === 'title' || isKnownTitle(line, this.#context)) this.#titled = true;
    else if (field === 'speakers' || peopleScore(line.slice, this.#context.sense) >= 0.7) this.#named = true;
    else if (line.heading > 0) this.#titled = true;
    if (!this.#text && !this.#isHouse(line)) this.#heads++;
    this.#before = line;
  }
}

/** @param lines the lines of one section of abstracts */
export function readAbstracts(lines: readonly Line[], context: Context): TalkLines[] {
  const blocks = new Blocks(context);
  const whole = withoutNumbers(unwrapped(lines).flatMap(runIn), context.sense);
  whole.forEach((line, i) => blocks.add(line, whole[i + 1]));
  return blocks.all.map((block) => readBlock(block, context));
}
