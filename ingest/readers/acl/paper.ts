/** One paper of a volume → one talk. */
import type { Issues } from '../page/issues.ts';
import { plainLine, plainProse } from '../records/plain.ts';
import { NO_RECORD, type TalkRecord } from '../records/talks.ts';
import type { XmlElement } from '../xml/element.ts';
import { linksOf } from './links.ts';
import { listedIn } from './people.ts';

/** `<retracted date="2021-05-01">reason</retracted>` as a sentence. */
function note(mark: XmlElement): string {
  const [date, reason] = [mark.attribute('date')?.text, mark.text()?.text];
  return `this paper was ${mark.name}${date ? ` on ${date}` : ''}${reason ? `: ${reason}` : ''}`;
}

/** The Anthology's id, which other works cite; its key for BibTeX changes when a name is corrected. */
function keyOf(paper: XmlElement): string | null {
  const id = paper.textOf('url')?.text ?? '';
  return /^[\w.-]+$/.test(id) ? id : ((paper.textOf('bibkey') ?? paper.attribute('id'))?.text ?? null);
}

/** @returns null, with an issue, for a paper that was taken out of the proceedings */
export function recordOf(paper: XmlElement, issues: Issues): TalkRecord | null {
  const removed = paper.child('removed');
  if (removed) issues.warn(removed.line, `${note(removed)}; it is no talk`);
  if (removed) return null;
  const title = plainLine(paper.textOf('title'));
  const retracted = paper.child('retracted');
  if (retracted) issues.warn(retracted.line, `"${title?.text ?? ''}": ${note(retracted)}`);
  return {
    ...NO_RECORD,
    line: paper.line,
    id: keyOf(paper),
    title,
    authors: listedIn(paper, 'author'),
    abstract: plainProse(paper.child('abstract')?.unfolded() ?? null),
    links: linksOf(paper),
  };
}
