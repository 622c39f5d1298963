/** What a search can be narrowed to, and what its answer counts. */
import { z } from 'zod';
import { InstitutionId, MeetingId, NodeKind, ThemeId } from './ids.ts';
import { IsoDate } from './meeting.ts';

/** What a person does at a meeting. */
export const Role = z.enum(['speaker', 'credited', 'organizer']);
export type Role = z.infer<typeof Role>;

/** What the hits of a search are counted by. */
export const Facet = z.enum(['kind', 'meeting', 'year', 'day', 'theme', 'institution', 'role']);
export type Facet = z.infer<typeof Facet>;

/** Most values of one facet that a request names, and that an answer counts. */
export const MOST_VALUES = 20;
export const COUNTED_VALUES = 8;

/** `a,b,c` in a query string; absent means all. */
const listOf = <T extends z.ZodType<string, string>>(of: T) =>
  z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(of).min(1).max(MOST_VALUES))
    .optional();

const Year = z.string().regex(/^\d{4}$/, { error: 'expected a year of four digits' });

/** What a value of each facet is. */
export const FACET_VALUES: Record<Facet, z.ZodType<string, string>> = {
  kind: NodeKind,
  meeting: MeetingId,
  year: Year,
  day: IsoDate,
  theme: ThemeId,
  institution: InstitutionId,
  role: Role,
};

/**
 * A filter chooses talks: those of one of the meetings, and in one of the years, and so on. What is no talk stays when it is
 * tied to a chosen one: who gave it, is credited in it or organized its meeting, the institutions of its speakers, its topics, themes and meeting.
 */
export const filterShape = {
  meeting: listOf(MeetingId).describe('Only talks of these meetings, by id'),
  year: listOf(Year).describe('Only talks of meetings of these years'),
  day: listOf(IsoDate).describe('Only talks of these days, e.g. 2025-09-25'),
  theme: listOf(ThemeId).describe('Only talks of these themes, by id'),
  institution: listOf(InstitutionId).describe('Only talks given by someone of these institutions, by id'),
  role: listOf(Role).describe('Only people who have one of these roles in a talk that is left'),
};

export interface Filter {
  meeting?: readonly string[] | undefined;
  year?: readonly string[] | undefined;
  day?: readonly string[] | undefined;
  theme?: readonly string[] | undefined;
  institution?: readonly string[] | undefined;
  role?: readonly Role[] | undefined;
}

/** How many of the best hits have each value of a facet; the most frequent values first. */
export const FacetCounts = z.object({
  facet: Facet,
  values: z
    .array(z.object({ value: z.string(), label: z.string(), count: z.int().min(1) }))
    .max(COUNTED_VALUES)
    .describe('Value as the filter takes it, and what a person reads'),
});
export type FacetCounts = z.infer<typeof FacetCounts>;
