/**
 * Ids are derived from content, branded by kind, and readable in a log:
 * `talk:2025-modl-annual-meeting/weak-to-strong-generalization`.
 */
import { z } from 'zod';

/** Every kind of thing that is a node of the graph a person walks. */
export const NodeKind = z.enum(['meeting', 'series', 'talk', 'person', 'institution', 'topic', 'theme']);
export type NodeKind = z.infer<typeof NodeKind>;

/** The longest id a request may carry, in UTF-16 code units. */
export const MAX_ID_LENGTH = 300;

const idOf = <K extends string>(kind: K, description: string) =>
  z
    .string()
    .max(MAX_ID_LENGTH)
    .regex(new RegExp(`^${kind}:[^\\u0000-\\u0020\\u007f]+$`), { error: `expected an id that begins with "${kind}:"` })
    .describe(description)
    .brand<`${K}Id`>();

export const MeetingId = idOf('meeting', 'A meeting, e.g. meeting:2025-modl-annual-meeting');
export const SeriesId = idOf('series', 'The series a meeting belongs to');
export const TalkId = idOf('talk', 'A talk, e.g. talk:2025-modl-annual-meeting/algebraic-techniques');
export const PersonId = idOf('person', 'A person, e.g. person:rene-vidal');
export const InstitutionId = idOf('institution', 'An institution, e.g. institution:duke-university');
export const TopicId = idOf('topic', 'A topic, e.g. topic:implicit-bias');
export const ThemeId = idOf('theme', 'A theme, e.g. theme:implicit-bias-gradient-descent');
export const SourceId = idOf('source', 'A stored source, e.g. source:9f86d081884c7d65');

export type MeetingId = z.infer<typeof MeetingId>;
export type SeriesId = z.infer<typeof SeriesId>;
export type TalkId = z.infer<typeof TalkId>;
export type PersonId = z.infer<typeof PersonId>;
export type InstitutionId = z.infer<typeof InstitutionId>;
export type TopicId = z.infer<typeof TopicId>;
export type ThemeId = z.infer<typeof ThemeId>;
export type SourceId = z.infer<typeof SourceId>;

/** The id of any node of the graph. */
export const NodeId = z
  .string()
  .max(MAX_ID_LENGTH)
  // eslint-disable-next-line no-control-regex -- control characters are exactly what an id must not hold
  .regex(/^(meeting|series|talk|person|institution|topic|theme):[^\u0000-\u0020\u007f]+$/, {
    error: 'expected the id of a node, such as "talk:…" or "person:…"',
  })
  .describe('The id of any node of the graph')
  .brand<'NodeId'>();
export type NodeId = z.infer<typeof NodeId>;

/** "a topic, a theme or an institution" */
export function kindsInWords(kinds: readonly NodeKind[]): string {
  const words = kinds.map((kind) => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`);
  const last = words.pop()!;
  return words.length > 0 ? `${words.join(', ')} or ${last}` : last;
}

/** The id of a node of one of several kinds; anything else is refused, and a form offers these alone. */
export const nodeIdOf = (kinds: readonly [NodeKind, ...NodeKind[]], description: string) =>
  z
    .string()
    .max(MAX_ID_LENGTH)
    .regex(new RegExp(`^(${kinds.join('|')}):[^\\u0000-\\u0020\\u007f]+$`), {
      error: `expected the id of ${kindsInWords(kinds)}, such as "${kinds[0]}:…"`,
    })
    .describe(description)
    .brand<'NodeId'>();

/** The kinds whose ids a schema takes, in their order; none when it takes any text, or no id at all. */
export const kindsTaken = (schema: z.ZodType): NodeKind[] =>
  schema.safeParse('no id at all').success
    ? []
    : NodeKind.options.filter((kind) => schema.safeParse(`${kind}:x`).success);

/**
 * The readable part of an id: lower-case ASCII letters and digits joined by hyphens, cut at a word.
 *
 * @param text any text that is already ASCII-folded where that matters (see `ingest/resolve`)
 * @param max longest result in characters (default 80)
 * @returns a slug; `untitled` when nothing of the text is left
 */
export function slug(text: string, max = 80): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  let out = '';
  for (const word of words) {
    const next = out ? `${out}-${word}` : word;
    if (next.length > max) return out || word.slice(0, max);
    out = next;
  }
  return out || 'untitled';
}

/** The kind that an id names. The id must have passed {@link NodeId}. */
export const kindOf = (id: string): NodeKind => NodeKind.parse(id.slice(0, id.indexOf(':')));
