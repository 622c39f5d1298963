/** Whatever body is sent to an endpoint that reads or writes, the answer is one that the contract describes. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { api } from '../../contract/api.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { openApi } from '../../contract/openapi.ts';
import { appOf, fixtureStore } from './support/app.ts';
import { asText } from './support/lines.ts';
import { problemOf } from './support/problem.ts';

let app: ReturnType<typeof appOf>;
beforeAll(async () => {
  app = appOf(await fixtureStore(), { limits: { writesPerMinute: 10_000, fetchesPerMinute: 10_000 } });
});

/** The example with one of its values, at any depth, replaced. */
function* mutants(value: unknown, other: unknown): Generator<unknown> {
  yield other;
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value))
    for (const changed of mutants(inner, other))
      yield Array.isArray(value)
        ? value.map((old: unknown, at) => (String(at) === key ? changed : old))
        : { ...value, [key]: changed };
}

const ODD = [null, 0, -1, 1e308, '', ' ', '\u0000', '\ud800', '__proto__', [], [[]], {}, true, 'a'.repeat(5_000)];

const guarded = Object.entries<Endpoint>(api).filter(([, endpoint]) => endpoint.guarded);

describe.each(guarded)('the body of %s', (_name, { path, example }) => {
  const described = new Set(Object.keys((openApi('1').paths[path]!.post as { responses: object }).responses));
  const check = async (body: string) => {
    const response = await app
      .post(path)
      .set({ 'Content-Type': 'application/json', 'Accept-Encoding': 'identity' })
      .send(body)
      .buffer(true)
      .parse(asText);
    expect(described.has(String(response.status)), `${response.status} for ${body.slice(0, 300)}`).toBe(true);
    expect(response.status).not.toBe(500);
    if (response.status !== 200)
      problemOf({ status: response.status, type: response.type, text: String(response.body) });
  };

  it('may be odd in any of its values', async () => {
    for (const odd of ODD) for (const mutant of mutants(example.body, odd)) await check(JSON.stringify(mutant));
  });

  it('may be any JSON', async () => {
    await fc.assert(fc.asyncProperty(fc.json({ maxDepth: 4 }), check), { numRuns: 50 });
  });
});
