/** Themes as people ask for them: the stable ones with their members, or why there are none and which talks are closest. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { NodeId, NodeKind, ThemeId } from './ids.ts';

/** What was measured of a collection as a whole, kept beside its graph. */
export const ThemesVerdict = z.object({
  stability: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('Of the most stable group; null when there is nothing to group'),
  limit: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('What sentences dealt at random reach at most: a theme exceeds it'),
  sentence: z.string().describe('For the page: whether there are themes'),
});
export type ThemesVerdict = z.infer<typeof ThemesVerdict>;

/** A talk or topic of a theme. */
export const ThemeMember = z.object({
  id: NodeId,
  kind: NodeKind,
  label: z.string(),
  strength: z
    .number()
    .min(0)
    .max(1)
    .describe('Of a talk: how much of its likeness goes to the theme; of a topic: how much of its talks'),
});
export type ThemeMember = z.infer<typeof ThemeMember>;

export const ThemeSummary = z.object({
  id: ThemeId,
  label: z.string(),
  level: z.union([z.literal(1), z.literal(2)]),
  parent: ThemeId.nullable().describe('The theme that it is part of'),
  stability: z.number().min(0).max(1).describe('How much halves of the texts agree on its talks (Jaccard)'),
  limit: z.number().min(0).max(1).describe('What it had to exceed'),
  talks: z.array(ThemeMember).describe('The strongest first'),
  topics: z.array(ThemeMember).describe('The strongest first'),
});
export type ThemeSummary = z.infer<typeof ThemeSummary>;

const End = z.object({ id: NodeId, kind: NodeKind, label: z.string() });

export const ClosePair = z.object({ one: End, other: End, score: z.number().min(0).max(1) });
export type ClosePair = z.infer<typeof ClosePair>;

export const themesApi = {
  themes: endpoint({
    method: 'get',
    path: '/api/themes',
    summary: 'The themes that are stable; when there are none, why not, and the closest talks instead',
    params: z.object({}),
    query: z.object({}),
    response: ThemesVerdict.extend({
      themes: z.array(ThemeSummary).describe('Larger ones first, each before those that are part of it'),
      pairs: z.array(ClosePair).describe('The closest talks, best first; empty when there are themes'),
    }),
    example: {},
  }),
};
