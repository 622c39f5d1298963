/** One paper of a volume → one talk. */
import type { TalkDraft } from '../located.ts';
import type { Issues } from '../page/issues.ts';
import type { TalkKeys } from '../records/keys.ts';
import { asAuthors } from '../records/people.ts';
import { plainLine, plainProse } from '../records/plain.ts';
import type { XmlElement } from '../xml/element.ts';
import { linksOf } from './links.ts';
import { peopleIn } from './people.ts';

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

/** @returns null, with an issue, for a paper without a title, and for one that was taken out of the proceedings */
export function talkOf(paper: XmlElement, keys: TalkKeys, issues: Issues): TalkDraft | null {
  const title = plainLine(paper.textOf('title'));
  const removed = paper.child('removed');
  if (!title) issues.warn(paper.line, 'a paper without a title is no talk');
  if (removed) issues.warn(removed.line, `${note(removed)}; it is no talk`);
  if (!title || removed) return null;
  const retracted = paper.child('retracted');
  if (retracted) issues.warn(retracted.line, `"${title.text}": ${note(retracted)}`);
  return {
    key: keys.take(keyOf(paper), title.text),
    title,
    ...asAuthors(peopleIn(paper, 'author')),
    abstract: plainProse(paper.child('abstract')?.unfolded() ?? null),
    links: linksOf(paper),
  };
}
