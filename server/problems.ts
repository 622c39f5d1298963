/** Whatever goes wrong becomes one error body: RFC 9457 problem+json. What a person cannot use stays in the log. */
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { PROBLEM_TYPE, ProblemError, type FieldError } from '../contract/problem.ts';
import { StoreTimeout, StoreUnavailable } from '../cypher/store.ts';
import { BadDecisions, RefusedDecision } from '../ingest/curation/index.ts';
import { MeaningUnavailable } from '../ingest/derive/search/meaning.ts';
import { ThreadBusy } from '../ingest/off-thread/index.ts';
import { ReadError } from '../ingest/readers/reader.ts';
import { SourceError } from '../ingest/sources/index.ts';

/** A mistake of ours, logged with its cause; what is above is something that is not there for now. */
const FAULT = 500;
const STORE_RETRY_SECONDS = 5;
const LONGEST_INSTANCE = 300;

/** Nothing has this id (404). */
export const nothingHas = (id: string, field = 'id', place: FieldError['in'] = 'path') =>
  new ProblemError({
    slug: 'not-found',
    title: 'Not found',
    status: 404,
    detail: `Nothing has the id "${id}".`,
    errors: [{ in: place, field, line: null, message: `nothing has the id "${id}"` }],
  });

/** One or more values of the request are wrong (400). */
export const badInput = (errors: FieldError[]) =>
  new ProblemError({
    slug: 'bad-input',
    title: 'Bad input',
    status: 400,
    detail: errors.map(({ field, message }) => (field ? `${field}: ${message}` : message)).join('; '),
    errors,
  });

/** No endpoint has this address (404). */
export const noSuchAddress: RequestHandler = (req, _res, next) => {
  const detail = `There is nothing at ${req.path.slice(0, LONGEST_INSTANCE)}. /api/openapi.json lists what there is.`;
  next(new ProblemError({ slug: 'no-such-address', title: 'No such address', status: 404, detail }));
};

/** The address is right and the method is not (405). */
export const onlyMethods =
  (allowed: readonly string[]): RequestHandler =>
  (req, res, next) => {
    res.set('Allow', allowed.join(', '));
    const detail = `${req.method} is not answered here, only ${allowed.join(' and ')}.`;
    next(new ProblemError({ slug: 'method-not-allowed', title: 'Method not allowed', status: 405, detail }));
  };

/** What Express and its body parser throw: a status, and for the body parser a type. */
interface HttpError extends Error {
  status: number;
  type?: string;
  limit?: number;
}

const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500;

/** Errors of Express and its body parser by their type. */
const HTTP_PROBLEMS: Record<string, (error: HttpError) => { slug: string; title: string; detail: string }> = {
  'entity.parse.failed': ({ message }) => ({
    slug: 'bad-json',
    title: 'Bad JSON',
    detail: `The body is not JSON: ${message.slice(0, 200)}`,
  }),
  'entity.too.large': ({ limit }) => ({
    slug: 'too-large',
    title: 'Too large',
    detail: `The body is larger than the ${limit} bytes that are allowed.`,
  }),
};

function httpProblem(error: HttpError): ProblemError {
  const known = HTTP_PROBLEMS[error.type ?? '']?.(error);
  const rest = { slug: 'bad-request', title: 'Bad request', detail: `The request cannot be read: ${error.message}` };
  return new ProblemError({ ...(known ?? rest), status: error.status }, { cause: error });
}

/** A source that cannot be opened or read (400), with the place in it. */
function unreadable(error: ReadError | SourceError): ProblemError {
  const at = error instanceof ReadError ? { field: error.field ?? '', line: error.line } : { field: '', line: null };
  return new ProblemError(
    {
      slug: 'unreadable-source',
      title: 'The source cannot be read',
      status: 400,
      detail: error.message,
      errors: [{ in: 'source', ...at, message: error.message }],
    },
    { cause: error },
  );
}

/** What the rooms behind the handlers throw at people. */
function toldByRooms(error: unknown): ProblemError | null {
  if (error instanceof ReadError || error instanceof SourceError) return unreadable(error);
  if (error instanceof BadDecisions) return badInput(error.errors.map((one) => ({ in: 'body', line: null, ...one })));
  if (error instanceof RefusedDecision)
    return new ProblemError({ slug: 'refused', title: 'It does not fit', status: 409, detail: error.message });
  if (error instanceof ThreadBusy)
    return new ProblemError(
      {
        slug: 'busy',
        title: 'Busy',
        status: 503,
        detail: 'Other sources are being read. Try again in a little while.',
      },
      { cause: error, retryAfter: STORE_RETRY_SECONDS },
    );
  return null;
}

/** The problem that an error is to the person who asked. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const told = toldByRooms(error);
  if (told) return told;
  const options = { cause: error, retryAfter: STORE_RETRY_SECONDS };
  if (error instanceof StoreUnavailable)
    return new ProblemError(
      { slug: 'store-unavailable', title: 'The store cannot be reached', status: 503, detail: error.message },
      options,
    );
  if (error instanceof StoreTimeout)
    return new ProblemError(
      { slug: 'store-timeout', title: 'The store ran out of time', status: 504, detail: error.message },
      options,
    );
  if (error instanceof MeaningUnavailable)
    return new ProblemError(
      { slug: 'no-meaning', title: 'No search by meaning', status: 503, detail: error.message },
      { cause: error, ...(error.retryAfter !== null && { retryAfter: error.retryAfter }) },
    );
  if (isHttpError(error)) return httpProblem(error);
  const detail = 'Something went wrong on our side. The log of the server has the cause under the id of this request.';
  return new ProblemError({ slug: 'fault', title: 'Internal fault', status: FAULT, detail }, { cause: error });
}

function send(res: Response, { problem, retryAfter }: ProblemError, instance: string): void {
  if (retryAfter !== null) res.set('Retry-After', String(retryAfter));
  res.set('Cache-Control', 'no-store');
  res
    .status(problem.status)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify({ ...problem, instance: instance.slice(0, LONGEST_INSTANCE) }));
}

/** The last handler of the application. */
export const answerProblems =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, req, res, _next) => {
    if (res.destroyed) return; // the caller went away: nobody to tell, and no fault
    const found = toProblem(error);
    const request = res.get('X-Request-Id');
    if (found.problem.status === FAULT) log.error({ request, err: error }, found.message);
    else if (found.problem.status > FAULT) log.warn({ request }, found.message);
    if (res.headersSent) res.destroy();
    else send(res, found, req.originalUrl);
  };
