/** The application without a port: tests call it in the process, `main.ts` makes it listen. */
import compression from 'compression';
import express, { type Express } from 'express';
import { api, questionApi } from '../contract/api.ts';
import { openApi } from '../contract/openapi.ts';
import { handlersOf } from './handlers/index.ts';
import { questionHandlers } from './handlers/questions.ts';
import { KeptAnswers } from './kept-answers.ts';
import { logRequests } from './log.ts';
import { mount } from './mount.ts';
import { operations } from './operations.ts';
import { page } from './page.ts';
import { defaultLimits, type AppParts } from './parts.ts';
import { answerProblems, noSuchAddress, onlyMethods } from './problems.ts';
import { readableAddress } from './address.ts';
import { askingLimit, fetchingLimit, headers, ownNamesOnly } from './security.ts';
import { pictures } from './shared/index.ts';
import { Turns } from './turns.ts';
import { writersOnly, writingState } from './writing.ts';

/** Endpoints that look at the whole graph, and at nothing else. */
const KEPT: ReadonlySet<string> = new Set<keyof typeof api>([
  'overview',
  'meetings',
  'map',
  'rows',
  'schedule',
  'themes',
  'questions',
  'questionExamples',
]);

/** Builds the application. All it knows is in the store; its own is only who waits to write, and answers that can be made again. */
export function createApp(parts: AppParts): Express {
  const limits = { ...defaultLimits(parts.local), ...parts.limits };
  const app = express();
  app.disable('x-powered-by');
  app.use(logRequests(parts.log), headers());
  if (parts.local) app.use(ownNamesOnly);
  app.use(operations(parts.store, limits.healthTime));
  app.use(readableAddress, compression());
  app.use('/api', askingLimit(limits.requestsPerMinute));
  const described = openApi(parts.version);
  app
    .route('/api/openapi.json')
    .get((_req, res) => void res.set('Cache-Control', 'no-cache').json(described))
    .all(onlyMethods(['GET', 'HEAD']));
  const mounting = {
    requestTime: limits.requestTime,
    writeTime: limits.writeTime,
    kept: { answers: new KeptAnswers(parts.store), of: KEPT, version: parts.version },
    guards: {
      before: [askingLimit(limits.writesPerMinute), ...writersOnly(parts)],
      after: [fetchingLimit(limits.fetchesPerMinute)],
    },
  };
  const handlerParts = { ...parts, turns: new Turns(), writing: writingState(parts) };
  mount(app, api, handlersOf(handlerParts), mounting);
  mount(app, questionApi, questionHandlers(handlerParts), mounting);
  app.use(
    pictures(parts.store, askingLimit(limits.requestsPerMinute)),
    page(parts),
    noSuchAddress,
    answerProblems(parts.log),
  );
  return app;
}
