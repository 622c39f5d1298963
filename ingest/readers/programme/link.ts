/** Links of exports: what they lead to by their words, and addresses that a reader of the graph may open. */
import type { TalkLink } from '../../../contract/meeting.ts';
import type { Draft, Located } from '../located.ts';

const KINDS: readonly (readonly [TalkLink['kind'], RegExp])[] = [
  ['slides', /\bslides?\b|\bslide ?deck\b|\bpresentations?\b|\bfolien\b|\.(?:pptx?|odp|key)$/i],
  ['video', /\bvideos?\b|\brecordings?\b|\byoutu\.?be\b|\bvimeo\b|\bmedia\.ccc\.de\b|\.(?:mp4|webm|ogv|ogg|mkv)$/i],
  ['paper', /\bpapers?\b|\bpreprint\b|\barxiv\b|\bproceedings\b|\bdoi\.org\b/i],
];
const MOST = 4000;

/** `javascript:` and the like lead nowhere; a path is meant from the site that exported it. */
function address(url: Located, base: string | null): Draft<string> | null {
  if (/^https?:\/\/\S+$/i.test(url.text)) return url.text.length <= MOST ? url : null;
  if (!base || !/^\/[^/\s]/.test(url.text) || !URL.canParse(url.text, base)) return null;
  const whole = new URL(url.text, base).href;
  return whole.length <= MOST ? whole : null;
}

/**
 * @param type the export's own word for it, e.g. `SLIDES`
 * @param base address of the site, for links that are paths
 * @returns null when it leads nowhere
 */
export function linkTo(
  url: Located | null,
  label: Located | null,
  type: string | null = null,
  base: string | null = null,
): Draft<TalkLink> | null {
  const to = url && address(url, base);
  if (!url || !to) return null;
  const words = `${type ?? ''} ${label?.text ?? ''}`;
  const kind = KINDS.find(([, said]) => said.test(words)) ?? KINDS.find(([, said]) => said.test(url.text));
  return { kind: kind?.[0] ?? 'other', url: to, label: label && label.text.length <= 2000 ? label : null };
}
