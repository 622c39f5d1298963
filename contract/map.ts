/** The map of talks: a place in the plane for each talk that has a vector, and what may be read off it. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { MeetingId, NodeId, TalkId, ThemeId } from './ids.ts';

/** Width and height of the map; places lie in 0…MAP_SIZE, x to the right, y down. */
export const MAP_SIZE = 1_000;

const place = { x: z.number().min(0).max(MAP_SIZE), y: z.number().min(0).max(MAP_SIZE) };

/** A word on the map, in the middle of the talks that it is about: a theme, or a topic where there are no themes. */
export const MapLabel = z.object({
  id: NodeId.describe('The theme or the topic'),
  kind: z.enum(['theme', 'topic']),
  level: z.union([z.literal(1), z.literal(2)]).describe('2 for a theme that is part of another: for a closer look'),
  text: z.string(),
  ...place,
  talks: z.int().min(1).describe('How many talks it stands for: all of a theme, those of a topic that lie together'),
});
export type MapLabel = z.infer<typeof MapLabel>;

const share = () => z.number().min(0).max(1);

/** How much of the nearness of the vectors the plane keeps, measured on this collection. */
export const MapKept = z.object({
  nearest: z.int().min(1).describe('How many nearest talks of each talk were looked at'),
  share: share().describe('Of the nearest talks by vector, the part that is among the nearest on the map'),
  chance: share().describe('The same for places dealt at random'),
  trust: share().describe('Trustworthiness (Venna and Kaski, 2001): near 1 when talks that lie together are alike'),
});
export type MapKept = z.infer<typeof MapKept>;

/** What was found of the map as a whole, kept beside the graph. */
export const MapVerdict = z.object({
  method: z.enum(['umap', 'scaling']).nullable().describe('How places were found; null when no talk has a place'),
  how: z.string().describe('For the page: how the map is made, what may be read off it, and what not'),
  kept: MapKept.nullable().describe('null where talks are too few to measure'),
  labels: z.array(MapLabel).describe('Larger ones first'),
});
export type MapVerdict = z.infer<typeof MapVerdict>;

export const MapTalk = z.object({
  id: TalkId,
  label: z.string(),
  detail: z.string().nullable().describe('Speakers, time and place'),
  ...place,
  meeting: MeetingId,
  theme: ThemeId.nullable().describe('The theme of the first level that it belongs to most'),
});
export type MapTalk = z.infer<typeof MapTalk>;

export const mapApi = {
  map: endpoint({
    method: 'get',
    path: '/api/map',
    summary: 'The talks in the plane, alike talks near one another, and how far that holds',
    params: z.object({}),
    query: z.object({}),
    response: MapVerdict.extend({
      talks: z.array(MapTalk).describe('By id'),
      unplaced: z.int().min(0).describe('Talks without a place, because they have no vector'),
    }),
    example: {},
  }),
};
