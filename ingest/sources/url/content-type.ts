/** Which content types hold text that a reader may know. */
const TEXT =
  /^(?:text\/.+|application\/(?:.+\+)?(?:xml|json|xhtml|csv|yaml|x-yaml|ics|ical|calendar|x-bibtex|x-research-info-systems|ld))$/;
/** Says nothing; the bytes decide. */
const UNKNOWN = ['application/octet-stream', 'binary/octet-stream', ''];

/** The type without its parameters, in small letters; null when the header says nothing. */
export function mediaType(header: string | null): string | null {
  const type = (header ?? '').split(';')[0]!.trim().toLowerCase();
  return UNKNOWN.includes(type) ? null : type;
}

export const isText = (type: string | null): boolean => type === null || TEXT.test(type);
