/** Addresses that records give for a talk. */
import type { TalkLink } from '../../../contract/meeting.ts';

export interface RecordLink {
  kind: TalkLink['kind'];
  url: string;
}

/** @returns null for what is no address of the web, e.g. a relative path or "yes" */
export function linkTo(address: string | null, kind: RecordLink['kind']): RecordLink | null {
  const text = address?.trim() ?? '';
  if (/^https?:\/\/[^\s"<>]{1,2000}$/i.test(text)) return { kind, url: text };
  if (/^www\.[^\s"<>]{1,2000}$/i.test(text)) return { kind, url: `https://${text}` };
  if (/^(?:doi:\s?)?10\.\d{4,9}\/[^\s"<>]{1,300}$/i.test(text))
    return { kind, url: `https://doi.org/${text.replace(/^doi:\s?/i, '')}` };
  return null;
}
