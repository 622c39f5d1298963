/** Where a meeting takes place: under a label, beside its date, or in a sentence that says so. */
import { firstDate } from './dates.ts';
import type { Line } from './line.ts';
import { MEETING_WORD } from './header.ts';
import { isProse } from './prose.ts';
import type { Section } from './sections.ts';
import type { Slice } from './slice.ts';
import { mayBeInstitution } from './words.ts';

const PLACE =
  /\b(?:hall|auditorium|room|universit\w+|institut\w*|hotel|cent(?:er|re)|building|campus|house|castle|library|museum|college|resort|theat(?:er|re)|street|avenue|ave|st|blvd|online|virtual|zoom|villa|school|\w*raum|hörsaal|aula|salle|amphi\w*)\b/i;
const CITY = /^[\p{Lu}][\p{L}.’' -]{1,40},\s*[\p{Lu}][\p{L}. ]{1,40}(?:,\s*[\p{Lu}][\p{L}. ]{1,40})?$/u;
const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}\d.’'&-]*`;
const NAME = String.raw`${CAPITALISED}(?:,?\s+(?:(?:of|de|la|the|for|and|at|del|der|am|in|des|du|di|da|do|für|und|et|y)\s+){0,2}${CAPITALISED}){0,9}(?:(?<=\b(?:Hall|Room|Building|Auditorium|Theatre))\s\d{1,4}\p{L}?(?!\d))?`;
/** "from 3 to 5 May 2031, 9:00 to 17:00". */
const FILLER = String.raw`(?:(?:[^.;:\n]|(?<=\d)[:.](?=[\d\s])){0,80}?\s)?`;
const HELD_AT = new RegExp(
  String.raw`\b(?:held|hosted|took place|takes? place|taking place|met|meets?|convene[ds]?|gather(?:s|ed)?|gathering|located)\s+${FILLER}(?:at|in)\s+(?:the\s+)?(?<place>${NAME})`,
  'gu',
);
/** The same in French, Spanish, German, Italian and Portuguese. */
const HELD_AT_ABROAD = new RegExp(
  String.raw`\b(?:aura lieu|auront lieu|a (?:eu )?lieu|ont (?:eu )?lieu|se (?:tiendra|tiendront|tient|tiennent|déroulera|dérouleront)|tendrán? lugar|se (?:celebrarán?|realizarán?|celebran?)|findet|finden|fand|fanden|si (?:terr|svolger)(?:à|anno)|terá lugar|terão lugar|realiza-se|acontecerá)\s+${FILLER}(?:(?:à|dans|all|nell|presso)\s?(?:(?:la|le|il)\s|l?['’])?|au|aux|en|en el|en la|im|in|in der|an der|am|a|al|alla|nella|na|no|em)\s*(?<place>${NAME})`,
  'gu',
);
const NOT_A_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Fall|Autumn|Winter|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch)\b/;

/** The first sentence that says where the meeting was held. */
function inProse(lines: readonly Line[]): Slice | null {
  for (const { slice } of lines) {
    const match = [HELD_AT, HELD_AT_ABROAD]
      .flatMap((held) => [...slice.raw.slice(0, 3000).matchAll(held)])
      .find(({ groups }) => !NOT_A_PLACE.test(groups!.place!));
    const place = match?.groups?.place;
    if (!place) continue;
    const start = match.index + match[0].lastIndexOf(place);
    return slice
      .cut(start, start + place.length)
      .without(/(?:,?\s+(?:and|in|at|the|for|of|on))+$/)
      .without(/[.,]$/);
  }
  return null;
}

/** What stands beside a date on one line, or on the lines next to it. */
function besideDate(line: Line): Slice | null {
  const date = firstDate(line.slice.raw);
  if (!date) return null;
  const edges = [line.slice.cut(date.index + date.length), line.slice.cut(0, date.index)];
  const words = edges
    .map((part) =>
      part
        .without(/^(?:arriving|held|taking place|meeting)\s+(?:in|at)\s+/i)
        .without(
          /^[\s,|·•–—:;@(📍-]+(?:(?:where|venue|location|place|lieu|ort|lugar|luogo|sede)\s*:\s*|(?:at|in)\s+(?:the\s+)?)?/iu,
        )
        .without(
          /^(?:(?:à|nel)\s?l['’]|(?:à|au|aux|im|en|am|an der|in der|presso|a|na|no)\s+(?:(?:la|el|l[oa]s?|les|il|o)\s+|l['’])?)/u,
        )
        .without(/\s*\((?:co-?located|colocated|hybrid|in[- ]person|and online|part of)\b[^()]{0,80}\)$/i)
        .without(/[\s,|·•–—:;-]+$/),
    )
    .map((part) => (/^[^()]*\)$/.test(part.raw) ? part.without(/\s*\)$/) : part));
  return words.find((part, i) => isPlace(part.text) || (isTown(part.text) && BORDERS[i]!.test(edges[i]!.raw))) ?? null;
}

/** A town on the line below the date. */
const townBelow = (line: Line, next: Line | undefined): Slice | null =>
  next && !next.gap && isDateAlone(line.text) && /^\p{Lu}[\p{L}.’'-]+$/u.test(next.text) && isTown(next.text)
    ? next.slice
    : null;

function isDateAlone(text: string): boolean {
  const date = firstDate(text);
  return date !== null && text.length - date.length < 4;
}

/** A town alone counts only behind or before a comma or the like. */
const BORDERS = [/^[,|·•–—;@(-]/, /[,|·•–—;:]$/];
const isTown = (text: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]+(?: (?:(?:am|de|del|sur|upon|la) )?\p{Lu}[\p{L}.’'-]+){0,2}$/u.test(text) &&
  !NOT_A_PLACE.test(text) &&
  !MEETING_WORD.test(text);

const isPlace = (text: string): boolean =>
  text.length >= 3 &&
  text.length <= 160 &&
  !firstDate(text) &&
  !isProse(text) &&
  /\p{Lu}/u.test(text) &&
  (PLACE.test(text) || CITY.test(text) || mayBeInstitution(text));

/** "Thursdays 4:00 PM, Room 12" is a place behind its hours. */
const HOURS =
  /^(?:[^.:,]{3,40}\.\s+)?(?:every |each |les? |jeweils )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:lun|mar|mercre|jeu|vendre|same)dis?|(?:mon|diens|donners|frei|sams)tags?|mittwochs?)\b,?[^,|]{0,60}[,|]\s*/i;
/** "(tea at 3:45 in the lounge)". */
const ASIDE = /\s*\([^()]{0,40}\d[:.]\d{2}[^()]{0,60}\)$/;
/** "Room 2.04" is none. */
const CLOCK =
  /(?<!\b(?:room|hall|raum|saal|salle|sala|aula|theat(?:er|re)|HS)\s[A-Z]?\d?)\d[:.]\d{2}|\d\s?[ap]\.?m\b|\d\s?h(?:\d{2})?\b/i;

/** @returns the place as printed; null when the page does not say */
export function venueOf(sections: readonly Section[], title: Line | null): Slice | null {
  const of = (...kinds: Section['kind'][]) =>
    sections.filter(({ kind }) => kinds.includes(kind)).flatMap(({ lines }) => lines);
  const labelled = of('venue').find((line) => !isProse(line.text) && line.text.length <= 200);
  if (labelled) return labelled.slice;
  const head = of('preamble', 'date').filter((line) => line !== title && !isProse(line.text));
  for (const [i, line] of head.entries()) {
    const beside = besideDate(line) ?? townBelow(line, head[i + 1]);
    if (beside) return beside;
    const place = line.slice.without(HOURS).without(ASIDE).without(/\.$/);
    const isLone = !/\s/.test(place.text);
    const isOther =
      isLone ||
      CLOCK.test(place.raw) ||
      /\b(?:workshop|(?:meeting|conference)(?! (?:room|hall|cent)))\b|\bpresents?\W*$/i.test(place.raw);
    if (isPlace(place.text) && line.heading === 0 && !isOther) return place;
  }
  return inProse(of('preamble', 'goals', 'report'));
}
