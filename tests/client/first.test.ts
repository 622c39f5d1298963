import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../contract/graph.ts';
import { pathExample, peopleToConnect, questionExample, searchExample } from '../../client/shell/first/examples.ts';
import { STEPS } from '../../client/shell/first/steps.ts';
import { decodeView, encodeView } from '../../client/state/url.ts';

const node = (id: string, degree: number): GraphNode =>
  ({ id, kind: id.slice(0, id.indexOf(':')), label: id.slice(id.indexOf(':') + 1), detail: null, degree, x: 0, y: 0 }) as GraphNode; // prettier-ignore
const nodes = [
  node('person:a', 1),
  node('topic:rare', 1),
  node('person:c', 9),
  node('topic:common', 8),
  node('person:b', 5),
];

describe('the examples of the welcome', () => {
  it('are of what is loaded, the most connected first', () => {
    expect(searchExample(nodes)[0]!.text).toBe('What is said about common?');
    expect(pathExample(peopleToConnect(nodes)!).text).toBe('How do c and b connect?');
    expect(questionExample({ name: 'who', title: 'Who?' }, { params: { x: 'topic:common' }, labels: { x: 'common' } })).toMatchObject({ text: 'Who?', about: 'common' }); // prettier-ignore
  });

  it('are left out where there is nothing to make them of', () => {
    expect(searchExample([node('person:a', 1)])).toEqual([]);
    expect(peopleToConnect([node('person:a', 1), node('topic:b', 1)])).toBeNull();
  });

  it('are links that open what they say', () => {
    const { view } = pathExample(peopleToConnect(nodes)!);
    expect(decodeView(encodeView(view))).toEqual(view);
  });
});

describe('the tour', () => {
  it('has five steps, each with something to point at', () => {
    expect(STEPS).toHaveLength(5);
    for (const { at, title, text } of STEPS) expect([at.length > 0, title !== '', text !== '']).not.toContain(false);
  });
});
