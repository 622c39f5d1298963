/** What a paper links: its page, its DOI, recordings, slides and other attachments. */
import type { TalkLink } from '../../../contract/meeting.ts';
import type { Draft, Located } from '../located.ts';
import type { XmlElement } from '../xml/element.ts';
import { anthologyUrl, doiUrl } from './address.ts';

type Link = Draft<TalkLink>;

/** The element, what its link is, and where it leads. */
const LINKS: readonly (readonly [string, (element: XmlElement) => Link])[] = [
  ['url', (url) => ({ kind: 'paper', url: anthologyUrl(url.text()), label: null })],
  ['doi', (doi) => ({ kind: 'paper', url: doiUrl(doi.text()), label: null })],
  ['video', (video) => ({ kind: videoKind(video), url: anthologyUrl(video.attribute('href')), label: null })],
  ['attachment', (file) => attachment(file.text(), file.attribute('type'))],
  ['pwccode', (code) => ({ kind: 'other', url: anthologyUrl(code.attribute('url')), label: code.text() })],
];

const videoKind = (video: XmlElement): Link['kind'] =>
  /slides|presentation/i.test(video.attribute('tag')?.text ?? '') ? 'slides' : 'video';

function attachment(file: Located | null, type: Located | null): Link {
  const kind = /presentation|slides/i.test(type?.text ?? '')
    ? 'slides'
    : /video/i.test(type?.text ?? '')
      ? 'video'
      : 'other';
  return { kind, url: anthologyUrl(file, 'attachments/'), label: type };
}

export const linksOf = (paper: XmlElement): Link[] =>
  LINKS.flatMap(([tag, linkOf]) => paper.children(tag).map(linkOf)).filter(({ url }) => url !== null);
