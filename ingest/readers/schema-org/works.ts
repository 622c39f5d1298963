/** The works that an event features: a paper with its abstract and authors, slides, a recording. */
import type { PersonDraft, TalkDraft } from '../located.ts';
import { linkTo } from '../programme/link.ts';
import { plainLine } from '../records/plain.ts';
import { peopleOf } from './people.ts';
import { isEvent, isThing, text, things, type Thing, type Value } from './thing.ts';

type Links = NonNullable<TalkDraft['links']>;

/** Properties that lead to works, and what a bare address there is. */
const WORKS: readonly (readonly [string, string])[] = [
  ['workFeatured', 'paper'],
  ['workPerformed', 'paper'],
  ['recordedIn', 'video'],
  ['video', 'video'],
  ['subjectOf', ''],
  ['associatedMedia', ''],
];

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^VideoObject$|^Clip$/, 'video'],
  [/^PresentationDigitalDocument$/, 'slides'],
  [/Article$|^(?:Thesis|Book|Chapter|Report)$/, 'paper'],
];

const typeOf = (work: Thing): string => KINDS.find(([type]) => work.types.some((one) => type.test(one)))?.[1] ?? '';

function linkOf(value: Value, bare: string): Links {
  const url = isThing(value) ? text(value, 'url', 'contentUrl', 'embedUrl', 'sameAs') : value;
  const label = isThing(value) ? plainLine(text(value, 'name')) : null;
  return [linkTo(url, label, isThing(value) ? typeOf(value) || null : bare)].flatMap((link) => link ?? []);
}

const wordsOf = (url: Links[number]['url'] | undefined): string => (typeof url === 'string' ? url : (url?.text ?? ''));

/** The event's own page, then its works, each address once. */
export function linksOf(event: Thing): Links {
  const page = event.all('url').flatMap((url) => linkOf(url, ''));
  const works = WORKS.flatMap(([property, bare]) => event.all(property).flatMap((value) => linkOf(value, bare)));
  return [...new Map([...page, ...works].map((link) => [wordsOf(link.url), link])).values()];
}

/** Papers and the like: what a talk is about, not what was recorded of it. */
export const papersOf = (event: Thing): Thing[] =>
  things(event, 'workFeatured', 'workPerformed').filter((work) => !isEvent(work) && !/video|slides/.test(typeOf(work)));

export const authorsOf = (event: Thing): PersonDraft[] => [
  ...peopleOf(event, 'author', 'creator'),
  ...papersOf(event).flatMap((work) => peopleOf(work, 'author', 'creator', 'contributor')),
];
