import { describe, expect, it } from 'vitest';
import { landmarksIn, levelAt } from '../../../client/graph/zoom-levels.ts';
import { kindOf, NodeId } from '../../../contract/ids.ts';

const node = (id: string, degree: number) => ({ id: NodeId.parse(id), kind: kindOf(id), label: id, detail: null, degree, x: 0, y: 0 }); // prettier-ignore
const talks = Array.from({ length: 200 }, (_, i) => node(`talk:${i}`, i));

describe('what is told at a zoom', () => {
  it('goes from landmarks to names to details', () => {
    expect([0.1, 0.6, 2].map((zoom) => levelAt(zoom, null))).toEqual(['far', 'middle', 'near']);
  });

  it('does not change back at the border where it changed', () => {
    expect(levelAt(0.4, 'far')).toBe('far');
    expect(levelAt(0.4, 'middle')).toBe('middle');
    expect(levelAt(1.3, 'near')).toBe('near');
    expect(levelAt(1.3, 'middle')).toBe('middle');
  });

  it('takes meetings, themes and the best connected for landmarks, one in twelve', () => {
    const landmarks = landmarksIn([...talks, node('theme:small', 1), node('meeting:m', 1)])!;
    expect(landmarks.size).toBe(16 + 2);
    expect(landmarks.has('theme:small')).toBe(true);
    expect(landmarks.has('talk:199')).toBe(true);
    expect(landmarks.has('talk:100')).toBe(false);
  });

  it('has none in a graph that is read as it is', () => {
    expect(landmarksIn(talks.slice(0, 120))).toBeNull();
  });
});
