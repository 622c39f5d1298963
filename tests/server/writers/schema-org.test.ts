/** The JSON-LD says nothing that schema.org does not know: classes, properties, what each is said of, and what it holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../../server/writers/json-ld.ts';
import { nodeRow } from '../../support/rows.ts';
import { materialFrom, written, type Given } from './given.ts';
import { graphs } from './graphs.ts';
import { CLASSES, isOneOf, LITERALS, PROPERTIES } from './schema-org.ts';

type Thing = Record<string, unknown> & { '@type'?: string; '@id'?: string };

/** What is wrong with a value of a property; nothing where the vocabulary allows it. */
function faultOf(value: unknown, name: string, types: ReadonlyMap<string, string>): string[] {
  const { holds } = PROPERTIES[name]!;
  if (typeof value === 'string') {
    const kinds = holds.filter((kind): kind is keyof typeof LITERALS => kind in LITERALS);
    return kinds.some((kind) => LITERALS[kind](value)) ? [] : [`${name} holds the text ${value}`];
  }
  const thing = value as Thing;
  const type = thing['@type'] ?? types.get(thing['@id'] ?? '') ?? null;
  const wrong = isOneOf(type, holds) ? [] : [`${name} holds a ${type}`];
  return thing['@type'] === undefined ? wrong : [...wrong, ...faultsOf(thing, types)];
}

function faultsOf(thing: Thing, types: ReadonlyMap<string, string>): string[] {
  const type = thing['@type'] ?? '';
  if (!(type in CLASSES)) return [`there is no class ${type}`];
  return Object.entries(thing).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    if (!PROPERTIES[name]) return [`there is no property ${name}`];
    const misplaced = isOneOf(type, PROPERTIES[name].of) ? [] : [`${name} is said of a ${type}`];
    return [...misplaced, ...[value].flat().flatMap((one) => faultOf(one, name, types))];
  });
}

async function faultsIn(given: Given): Promise<string[]> {
  const { '@graph': things } = JSON.parse(await written(jsonLd, materialFrom(given))) as { '@graph': Thing[] };
  const types = new Map(things.map((thing) => [thing['@id']!, thing['@type']!]));
  return things.flatMap((thing) => faultsOf(thing, types));
}

describe('JSON-LD', () => {
  it('uses schema.org as its vocabulary has it, whatever the graph', async () => {
    await fc.assert(
      fc.asyncProperty(graphs(2), async (given) => {
        expect(await faultsIn(given)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['ends the next day where it goes on after midnight', '23:30', '00:15', '2025-07-02T00:15:00'],
    ['has no end where the page says one before its start', '13:30', '12:15', undefined],
    ['ends on the day on which it starts', '09:30', '10:15', '2025-07-01T10:15:00'],
  ])('gives a talk that %s', async (_what, start, end, endDate) => {
    const talk = nodeRow('talk:m/floods', 'Floods', { date: '2025-07-01', start, end });
    const given: Given = { nodes: [nodeRow('meeting:m', 'Rivers'), talk], edges: [], sources: [] };
    const { '@graph': things } = JSON.parse(await written(jsonLd, materialFrom(given))) as { '@graph': Thing[] };
    expect(things.find((thing) => thing.identifier === talk.id)).toMatchObject({
      startDate: `2025-07-01T${start}:00`,
      ...(endDate && { endDate }),
    });
    expect(things.find((thing) => thing.identifier === talk.id)?.endDate).toBe(endDate);
  });
});
