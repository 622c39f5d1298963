import { describe, expect, it } from 'vitest';
import { fitted, zoomed } from '../../../../client/views/map/camera.ts';
import { labelsOn } from '../../../../client/views/map/labels.ts';
import { MeetingId, NodeId, TalkId } from '../../../../contract/ids.ts';

const size = { width: 1080, height: 1080 };
const meeting = MeetingId.parse('meeting:m');
const talks = Array.from({ length: 100 }, (_, i) => ({
  id: TalkId.parse(`talk:m/${i}`),
  label: `Talk number ${i}`,
  detail: null,
  x: (i % 10) * 110,
  y: Math.floor(i / 10) * 110,
  meeting,
  theme: null,
}));
const label = (text: string, level: 1 | 2, x: number) => ({
  id: NodeId.parse(`theme:${text.replaceAll(' ', '-')}`),
  kind: 'theme' as const,
  level,
  text,
  x,
  y: 500,
  talks: 10,
});
const labels = [label('kernels', 1, 100), label('graphs', 1, 800), label('wide kernels', 2, 300)];
const texts = (camera = fitted(size), active: string | null = null) =>
  labelsOn(talks, labels, camera, size, active).map(({ text }) => text);

describe('the words on the map', () => {
  it('are themes from afar, and the title of the talk that the keyboard is at', () => {
    expect(texts()).toEqual(['kernels', 'graphs']);
    expect(texts(fitted(size), talks[55]!.id)).toEqual(['kernels', 'graphs', 'Talk number 55']);
  });

  it('are titles and smaller themes as well from near', () => {
    const near = texts(zoomed(fitted(size), 3, { x: 350, y: 540 }));
    expect(near).toContain('wide kernels');
    expect(near.filter((text) => text.startsWith('Talk')).length).toBeGreaterThan(3);
  });

  it('are whole: none is cut by the edge of the view', () => {
    for (const width of [360, 1080]) {
      const few = talks.filter((_, i) => i % 7 === 0);
      const narrow = { width, height: 700 };
      const placed = labelsOn(few, [], fitted(narrow), narrow, null);
      expect(placed.length).toBeGreaterThan(5);
      for (const { text, x, anchor } of placed) {
        const wide = text.length * 12 * 0.56;
        const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + wide).toBeLessThanOrEqual(width);
      }
    }
  });

  it('never stand where nothing of them is seen', () => {
    for (const { x, y } of labelsOn(talks, labels, zoomed(fitted(size), 5, { x: 0, y: 0 }), size, null)) {
      expect(x).toBeGreaterThan(-20);
      expect(y).toBeLessThan(size.height + 20);
    }
  });
});
