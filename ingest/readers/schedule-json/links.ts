/** What an event links: its page, its files, its recording. */
import { linkTo } from '../programme/link.ts';
import { plainLine } from '../records/plain.ts';
import type { TalkDraft } from '../located.ts';
import type { Fields } from '../programme/fields.ts';

type Links = NonNullable<TalkDraft['links']>;

const LISTS = ['links', 'attachments', 'resources', 'videos', 'recordings'];

const linkOf = (link: Fields, base: string | null) =>
  linkTo(
    link.text('url', 'href', 'resource', 'link'),
    plainLine(link.text('title', 'description', 'name')),
    link.text('type', 'service')?.text,
    base,
  );

/** @param base address of the site that exported the schedule */
export function linksOf(event: Fields, base: string | null): Links {
  const own = [
    linkTo(event.text('url', 'public_url'), null, null, base),
    linkTo(event.text('video_download_url', 'recording_url', 'video_url'), null, 'video', base),
  ];
  const listed = LISTS.flatMap((list) => event.list(list)).map((link) => linkOf(link, base));
  return [...own, ...listed].filter((link) => link !== null);
}
