/** Addresses of the Anthology: `<url>2020.sdp-1.2</url>` is short for a page of its site. */
import type { Located } from '../located.ts';
import { safeUrl } from '../page/page.ts';

const SITE = 'https://aclanthology.org/';

/** @returns a whole address, as it is or as the Anthology's schema says it is short for; null for anything else */
export function anthologyUrl(printed: Located | null, folder = ''): string | null {
  const text = printed?.text.replaceAll(' ', '%20') ?? '';
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return /^https?:/i.test(text) ? safeUrl(text) : null;
  return /^[\w%][\w.%~-]{0,300}$/.test(text) ? `${SITE}${folder}${text}` : null;
}

/** `2020.sdp` and `1`: the page of the volume. */
export function volumeUrl(collection: Located | null, volume: Located | null): string | null {
  const id = `${collection?.text ?? ''}-${volume?.text ?? ''}`;
  return /^\w[\w.]{0,100}-\w{1,50}$/.test(id) ? `${SITE}volumes/${id}/` : null;
}

export const doiUrl = (printed: Located | null): string | null =>
  printed && /^10\.\d{4,9}\/\S{1,300}$/.test(printed.text) ? `https://doi.org/${printed.text}` : null;
