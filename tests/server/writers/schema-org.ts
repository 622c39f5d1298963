/**
 * What of schema.org the JSON-LD uses, as the vocabulary has it (https://schema.org/docs/full.html): which class is below which,
 * what a property is said of, and what it may hold.
 */

/** Each class with the one above it. */
export const CLASSES: Readonly<Record<string, string | null>> = {
  Thing: null,
  Event: 'Thing',
  EventSeries: 'Event',
  Person: 'Thing',
  Organization: 'Thing',
  Place: 'Thing',
  DefinedTerm: 'Thing',
  CreativeWork: 'Thing',
  DefinedTermSet: 'CreativeWork',
  ScholarlyArticle: 'CreativeWork',
  PresentationDigitalDocument: 'CreativeWork',
  VideoObject: 'CreativeWork',
  WebPage: 'CreativeWork',
};

/** A date, or a date and a time to the second, of a place or of the world. */
const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?$/;

export const LITERALS = {
  Text: (value: string) => typeof value === 'string',
  URL: (value: string) => /^https?:\/\/[\x21-\x7e]+$/i.test(value),
  Date: (value: string) => DATE.test(value),
  DateTime: (value: string) => DATE_TIME.test(value),
} as const;

interface Property {
  of: readonly string[];
  holds: readonly string[];
}

export const PROPERTIES: Readonly<Record<string, Property>> = {
  identifier: { of: ['Thing'], holds: ['Text', 'URL'] },
  name: { of: ['Thing'], holds: ['Text'] },
  alternateName: { of: ['Thing'], holds: ['Text'] },
  additionalType: { of: ['Thing'], holds: ['Text', 'URL'] },
  description: { of: ['Thing'], holds: ['Text'] },
  url: { of: ['Thing'], holds: ['URL'] },
  startDate: { of: ['Event'], holds: ['Date', 'DateTime'] },
  endDate: { of: ['Event'], holds: ['Date', 'DateTime'] },
  location: { of: ['Event', 'Organization'], holds: ['Place'] },
  keywords: { of: ['Event', 'CreativeWork', 'Organization', 'Place'], holds: ['Text'] },
  workFeatured: { of: ['Event'], holds: ['CreativeWork'] },
  performer: { of: ['Event'], holds: ['Person', 'Organization'] },
  contributor: { of: ['Event', 'CreativeWork'], holds: ['Person', 'Organization'] },
  organizer: { of: ['Event'], holds: ['Person', 'Organization'] },
  superEvent: { of: ['Event'], holds: ['Event'] },
  about: { of: ['Event', 'CreativeWork'], holds: ['Thing'] },
  affiliation: { of: ['Person'], holds: ['Organization'] },
  givenName: { of: ['Person'], holds: ['Text'] },
  familyName: { of: ['Person'], holds: ['Text'] },
  inDefinedTermSet: { of: ['DefinedTerm'], holds: ['DefinedTermSet'] },
  isPartOf: { of: ['CreativeWork'], holds: ['CreativeWork'] },
  containedInPlace: { of: ['Place'], holds: ['Place'] },
};

/** Whether a class is one of some, or below one. */
export const isOneOf = (name: string | null, some: readonly string[]): boolean =>
  name !== null && (some.includes(name) || isOneOf(CLASSES[name] ?? null, some));
