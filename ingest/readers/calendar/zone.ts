/** The zones that a calendar names in its own way, as names that `Intl` knows. */
import { zoneNamed } from '../records/moment.ts';
import { property, type Component } from './components.ts';

/** How Windows calls zones that many calendars come from; from CLDR's table of zones. */
const WINDOWS: Record<string, string> = {
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'romance standard time': 'Europe/Paris',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'e. europe standard time': 'Europe/Chisinau',
  'fle standard time': 'Europe/Kiev',
  'gtb standard time': 'Europe/Bucharest',
  'israel standard time': 'Asia/Jerusalem',
  'turkey standard time': 'Europe/Istanbul',
  'russian standard time': 'Europe/Moscow',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'e. south america standard time': 'America/Sao_Paulo',
  'india standard time': 'Asia/Kolkata',
  'china standard time': 'Asia/Shanghai',
  'singapore standard time': 'Asia/Singapore',
  'tokyo standard time': 'Asia/Tokyo',
  'korea standard time': 'Asia/Seoul',
  'aus eastern standard time': 'Australia/Sydney',
  'new zealand standard time': 'Pacific/Auckland',
};
/** `/citadel.org/20250101_1/Europe/Berlin` */
const TAIL = /[A-Z][A-Za-z_]{1,30}\/[A-Z][A-Za-z_/-]{1,40}$/;

const known = (name: string): string | null =>
  zoneNamed(name) ?? WINDOWS[name.toLowerCase()] ?? zoneNamed(TAIL.exec(name)?.[0] ?? '');

/**
 * A function from the ids of zones to names.
 *
 * @param calendars whose VTIMEZONEs may say under X-LIC-LOCATION where they are
 */
export function zonesOf(calendars: readonly Component[]): (id: string) => string | null {
  const zones = calendars.flatMap(({ inside }) => inside.filter(({ name }) => name === 'VTIMEZONE'));
  const located = new Map(
    zones.map((zone) => [
      property(zone, 'TZID')?.value.text.trim() ?? '',
      property(zone, 'X-LIC-LOCATION')?.value.text.trim() ?? '',
    ]),
  );
  const found = new Map<string, string | null>();
  return (id) => {
    const name = id.trim();
    if (!found.has(name)) found.set(name, known(name.slice(0, 200)) ?? known(located.get(name) ?? ''));
    return found.get(name)!;
  };
}
