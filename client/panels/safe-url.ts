/** An address from a source that may be followed: http, https or mail; null for anything else, such as `javascript:`. */
export function safeUrl(text: string | null): string | null {
  if (!text || !URL.canParse(text)) return null;
  return ['http:', 'https:', 'mailto:'].includes(new URL(text).protocol) ? text : null;
}
