/** Cells over several rows or columns → a cell in each, so that columns stay in step. */
import type { CheerioAPI } from 'cheerio';
import { firstDate } from '../dates.ts';
import { leadingTime } from '../times.ts';
import { Slice } from '../slice.ts';
import type { Element, Node } from './tree.ts';

/** No timetable is larger; a page that says so is not believed. */
const MOST_ROWS = 500;
const MOST_COLUMNS = 60;
const MOST_ADDED = 20_000;

const isCell = (node: Node): node is Element => 'attribs' in node && (node.name === 'td' || node.name === 'th');

const named = (node: Element, ...names: string[]): Element[] =>
  node.children.filter((child): child is Element => 'attribs' in child && names.includes(child.name));

const rowsOf = (table: Element): Element[] =>
  named(table, 'tr', 'thead', 'tbody', 'tfoot').flatMap((part) => (part.name === 'tr' ? [part] : named(part, 'tr')));

function spanOf(cell: Element, name: 'rowspan' | 'colspan', most: number): number {
  const value = Number(cell.attribs[name] ?? 1);
  return Number.isInteger(value) && value > 1 && value <= most ? value : 1;
}

/** A time or a day over several rows holds for each of them; anything else stands once. */
function saysWhen($: CheerioAPI, cell: Element): boolean {
  const text = $(cell).text().slice(0, 80).trim();
  return text.length < 60 && (leadingTime(new Slice(text, 0, text.length)) !== null || firstDate(text)?.index === 0);
}

interface Held {
  cell: Element;
  left: number;
  repeat: boolean;
}

class Spans {
  /** Cells that stand for the one to their left. */
  readonly across = new Set<Node>();
  readonly #$: CheerioAPI;
  #added = 0;

  constructor($: CheerioAPI) {
    this.#$ = $;
  }

  table(table: Element): void {
    const held = new Map<number, Held>();
    for (const row of rowsOf(table)) this.#row(row, held);
  }

  #row(row: Element, held: Map<number, Held>): void {
    let column = 0;
    let last: Element | null = null;
    for (const cell of row.children.filter(isCell)) {
      while (this.#fromAbove(column, held, row, last)) last = this.#cellAt(row, column++);
      column = this.#own(cell, column, held);
      last = this.#cellAt(row, column - 1);
    }
    while (this.#fromAbove(column, held, row, last)) last = this.#cellAt(row, column++);
  }

  #cellAt = (row: Element, column: number): Element | null => row.children.filter(isCell)[column] ?? null;

  /** A cell of the rows above that reaches into this one. */
  #fromAbove(column: number, held: Map<number, Held>, row: Element, last: Element | null): boolean {
    const above = held.get(column);
    if (!above || this.#added > MOST_ADDED) return false;
    if (--above.left === 0) held.delete(column);
    const cell = this.#$(`<td>`);
    if (above.repeat) cell.text(this.#$(above.cell).text().trim());
    if (last) cell.insertAfter(last);
    else cell.prependTo(row);
    this.#added++;
    return true;
  }

  /** @returns the column behind the cell */
  #own(cell: Element, column: number, held: Map<number, Held>): number {
    const rows = spanOf(cell, 'rowspan', MOST_ROWS);
    const columns = spanOf(cell, 'colspan', MOST_COLUMNS);
    const repeat = rows > 1 && saysWhen(this.#$, cell);
    for (let i = 0; i < columns; i++) {
      if (rows > 1) held.set(column + i, { cell, left: rows - 1, repeat: repeat && i === 0 });
      if (i > 0) this.#across(cell);
    }
    return column + columns;
  }

  #across(cell: Element): void {
    if (this.#added > MOST_ADDED) return;
    const empty = this.#$<Node, string>('<td>');
    this.#$(cell).after(empty);
    this.across.add(empty.get(0)!);
    this.#added++;
  }
}

/** Fills tables up; @returns the cells that stand for the one to their left. */
export function spread($: CheerioAPI): ReadonlySet<Node> {
  const spans = new Spans($);
  const spanned = new Set($('[rowspan], [colspan]').closest('table').toArray());
  for (const table of $('table').toArray()) if (spanned.has(table)) spans.table(table);
  return spans.across;
}
