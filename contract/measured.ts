/** How good the rankings of the running model were when they were measured, beside simple methods in the same run. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';

/** A mean over queries with its 95 % interval. */
export const Interval = z.object({ value: z.number(), low: z.number(), high: z.number() });
export type Interval = z.infer<typeof Interval>;

/** The measures of one ranking, each 0…1. */
export const Measures = z.object({
  'P@5': Interval.describe('Which part of the first five is right'),
  'nDCG@10': Interval.describe('How much of what is right stands how high among the first ten'),
  'MAP@10': Interval.describe('The precision at each right one of the first ten, averaged'),
  MRR: Interval.describe('One over the rank of the first that is right'),
});

export const MeasuredMethod = z.object({
  method: z.string().describe('"ours", or the name of a method that it was measured beside, e.g. TF-IDF'),
  measures: Measures,
  ahead: Interval.nullable().describe('How far ours lies ahead of it by nDCG@10, query by query; null for ours'),
});
export type MeasuredMethod = z.infer<typeof MeasuredMethod>;

/** One task of one set, measured with one model. */
export const MeasuredTask = z.object({
  set: z.string().describe('Name of the labelled set'),
  task: z.string(),
  kind: z.enum(['related', 'search']).describe('Whether talks or questions are the queries'),
  model: z.string(),
  talks: z.int().min(0).describe('How many talks are ranked'),
  queries: z.int().min(0).describe('How many queries the values are means of'),
  methods: z.array(MeasuredMethod).min(1).describe('Ours first'),
});
export type MeasuredTask = z.infer<typeof MeasuredTask>;

export const ShownTask = MeasuredTask.extend({
  ships: z.boolean().describe('Whether the set comes with the program'),
  running: z.string().describe('The method that ranks here now'),
  command: z.string().describe('What measures it again'),
});
export type ShownTask = z.infer<typeof ShownTask>;

export const measuredApi = {
  measured: endpoint({
    method: 'get',
    path: '/api/measured',
    summary: 'How good the rankings of the running model are, as measured on labelled sets',
    params: z.object({}),
    query: z.object({}),
    response: z.object({
      model: z
        .string()
        .nullable()
        .describe('The model of the stored vectors, else the running one; null when there is none'),
      sentence: z.string().describe('For the page: what was measured, or that nothing was and what to do'),
      tasks: z.array(ShownTask).describe('Of the set that ships first'),
    }),
    example: {},
  }),
};
