/** An address is read before it is routed: what cannot be decoded is refused. */
import type { RequestHandler } from 'express';
import { badInput } from './problems.ts';

const fault = (place: 'path' | 'query', message: string) => badInput([{ in: place, field: '', line: null, message }]);

function decodes(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined;
  } catch {
    return false;
  }
}

/** Refuses an address whose percent-encoding is broken; Node would put replacement characters and go on. */
export const readableAddress: RequestHandler = (req, _res, next) => {
  const mark = req.originalUrl.indexOf('?');
  const [path, query] =
    mark < 0 ? [req.originalUrl, ''] : [req.originalUrl.slice(0, mark), req.originalUrl.slice(mark)];
  const message = 'has a "%" that no two hexadecimal digits follow, or bytes that are not UTF-8';
  if (!decodes(path)) return next(fault('path', `the path ${message}`));
  if (!decodes(query)) return next(fault('query', `the query ${message}`));
  next();
};
