/** What can be asked of what is loaded, and examples that have an answer there. */
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { Asker } from './question.ts';

export const AskedExample = z.object({
  params: z.record(z.string(), z.string()).describe('By parameter, as the form and the address have them'),
  labels: z.record(z.string(), z.string()).describe('What people call the nodes among them, by parameter'),
});
export type AskedExample = z.infer<typeof AskedExample>;

export const askingApi = {
  questions: endpoint({
    method: 'get',
    path: '/api/questions',
    summary: 'The questions, and which of them what is loaded cannot answer',
    params: z.object({}),
    query: z.object({}),
    response: z.object({
      questions: z.array(
        z.object({
          name: z.string().describe('Its answer is at /api/questions/{name}'),
          asker: Asker.describe('Who has such a question'),
          title: z.string(),
          description: z.string(),
          notAnswerable: z
            .string()
            .nullable()
            .describe('Why no answer can be had from this data, whatever it is asked about'),
        }),
      ),
    }),
    example: {},
  }),
  questionExamples: endpoint({
    method: 'get',
    path: '/api/questions/{name}/examples',
    summary: 'Examples of a question that have an answer in what is loaded',
    params: z.object({ name: z.string().max(100) }),
    query: z.object({}),
    response: z.object({ examples: z.array(AskedExample).describe('At most three') }),
    example: { params: { name: 'who-connects' } },
    problems: { 404: 'there is no such question' },
  }),
};
