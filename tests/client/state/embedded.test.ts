import { describe, expect, it } from 'vitest';
import { isEmbedded, keepEmbedded } from '../../../client/state/embedded.ts';

describe('the page in a frame', () => {
  it('is known by its address', () => {
    expect(['?embed=1', '?at=talk:a&embed=1', 'embed=1'].map(isEmbedded)).toEqual([true, true, true]);
    expect(['', '?embed=0', '?embed', '?set.embed=1'].map(isEmbedded)).toEqual([false, false, false, false]);
  });

  it('stays one whatever the view is', () => {
    expect(keepEmbedded('at=talk:a', '?embed=1&at=talk:b')).toBe('embed=1&at=talk:a');
    expect(keepEmbedded('', '?embed=1')).toBe('embed=1');
    expect(keepEmbedded('at=talk:a', '?at=talk:b')).toBe('at=talk:a');
  });
});
