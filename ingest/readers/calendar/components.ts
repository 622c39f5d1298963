/** Content lines → components: calendars of events. What is opened and never closed ends where the next begins. */
import type { Issues } from '../page/issues.ts';
import { contentLines, type ContentLine } from './content-lines.ts';

export interface Component {
  /** In capitals: `VEVENT`. */
  name: string;
  line: number;
  properties: ContentLine[];
  inside: Component[];
}

/** A calendar holds events, an event holds alarms. */
const MAX_DEPTH = 20;
/** These stand side by side, never inside each other. */
const SIBLINGS = /^V(?:EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE)$/;

class Builder {
  readonly root: Component = { name: '', line: 1, properties: [], inside: [] };
  readonly #open: Component[] = [this.root];
  readonly #issues: Issues;

  constructor(issues: Issues) {
    this.#issues = issues;
  }

  add(line: ContentLine): void {
    if (line.broken > 0)
      this.#issues.warn(
        line.line,
        `${line.name} goes on over ${line.broken} lines that are not marked as its continuation`,
      );
    if (line.name === 'BEGIN') this.#begin(line);
    else if (line.name === 'END') this.#end(line);
    else this.#open.at(-1)!.properties.push(line);
  }

  finish(): Component[] {
    while (this.#open.length > 1) this.#cut('the end of the file');
    return this.root.inside;
  }

  #begin({ value, line }: ContentLine): void {
    const name = value.text.trim().toUpperCase();
    const sibling = this.#open.findIndex((one) => SIBLINGS.test(one.name));
    const isOver = sibling !== -1 && SIBLINGS.test(name);
    while ((isOver && this.#open.length > sibling) || (name === 'VCALENDAR' && this.#open.length > 1))
      this.#cut(`line ${line}`);
    if (this.#open.length > MAX_DEPTH) return;
    const component: Component = { name, line, properties: [], inside: [] };
    this.#open.at(-1)!.inside.push(component);
    this.#open.push(component);
  }

  #end({ value, line }: ContentLine): void {
    const name = value.text.trim().toUpperCase();
    const at = this.#open.findLastIndex((one) => one.name === name);
    if (at < 1) return this.#issues.warn(line, `END:${name.slice(0, 40)} closes nothing`);
    while (this.#open.length > at + 1) this.#cut(`line ${line}`);
    this.#open.pop();
  }

  #cut(where: string): void {
    const { name, line } = this.#open.pop()!;
    this.#issues.warn(line, `${name.slice(0, 40)} is never closed; it was taken to end at ${where}`);
  }
}

/** The components of the outermost level, in their order. */
export function componentsOf(text: string, issues: Issues): Component[] {
  const builder = new Builder(issues);
  for (const line of contentLines(text)) builder.add(line);
  return builder.finish();
}

export const property = ({ properties }: Component, ...names: string[]): ContentLine | null =>
  names.map((name) => properties.find((one) => one.name === name)).find((one) => one !== undefined) ?? null;

export const properties = (component: Component, name: string): ContentLine[] =>
  component.properties.filter((one) => one.name === name);
