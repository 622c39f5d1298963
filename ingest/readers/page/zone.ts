/** The time zone a page names; null when it names none that is a place. */
import type { Page } from './page.ts';

const ZONES: readonly (readonly [string, RegExp])[] = [
  ['America/New_York', /\b(?:US )?Eastern (?:Standard |Daylight )?Time\b|\d(?:\s?[ap]\.?m\.?)?\s*\(?E[SD]?T\b/i],
  ['America/Chicago', /\b(?:US )?Central (?:Standard |Daylight )Time\b|\d(?:\s?[ap]\.?m\.?)?\s*\(?CDT\b/i],
  ['America/Denver', /\b(?:US )?Mountain (?:Standard |Daylight )?Time\b|\d(?:\s?[ap]\.?m\.?)?\s*\(?M[SD]T\b/i],
  ['America/Los_Angeles', /\b(?:US )?Pacific (?:Standard |Daylight )?Time\b|\d(?:\s?[ap]\.?m\.?)?\s*\(?P[SD]?T\b/i],
  ['Europe/London', /\bUK time\b|\bBritish Summer Time\b/],
  ['UTC', /\b(?:all times|times are|time zone)[^.\n]{0,40}\b(?:UTC|GMT)\b(?![+-])/i],
];
const IANA = /\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)\/[A-Z][A-Za-z_]{2,30}\b/;

export function timeZoneOf({ text }: Page): string | null {
  const named = IANA.exec(text)?.[0];
  if (named && Intl.supportedValuesOf('timeZone').includes(named)) return named;
  return ZONES.find(([, words]) => words.test(text))?.[0] ?? null;
}
