/** Answers of many lines, as text. */
import { text } from 'node:stream/consumers';
import type { Response } from 'supertest';
import type { Readable } from 'node:stream';

/** For `parse()` of a request: the body as text, whatever its type. */
export const asText = (response: Response, done: (error: Error | null, body: unknown) => void): void => {
  text(response as unknown as Readable).then(
    (body) => done(null, body),
    (error: Error) => done(error, ''),
  );
};

/** The events of a body, one JSON text per line. */
export const eventsIn = (body: unknown): { event: string; [field: string]: unknown }[] => {
  const lines = String(body).split('\n');
  if (lines.pop() !== '') throw new Error('the last line has no end');
  return lines.map((line) => JSON.parse(line) as { event: string });
};
