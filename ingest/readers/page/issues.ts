/** Doubtful lines, collected while a page is read; each is reported, none is fatal. */
import type { Issue } from '../../../contract/meeting.ts';

/** A page of nothing but doubtful lines is not worth a million complaints. */
const MOST = 200;

export class Issues {
  readonly #found: Issue[] = [];
  #left = 0;

  warn(line: number | null, message: string, field: string | null = null): void {
    this.#add({ severity: 'warning', line, field, message });
  }

  info(line: number | null, message: string, field: string | null = null): void {
    this.#add({ severity: 'info', line, field, message });
  }

  #add(issue: Issue): void {
    if (this.#found.length < MOST) this.#found.push(issue);
    else this.#left++;
  }

  /** In the order of lines. */
  get all(): Issue[] {
    const sorted = [...this.#found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
    if (this.#left === 0) return sorted;
    return [...sorted, { severity: 'info', line: null, field: null, message: `${this.#left} more like these` }];
  }
}
