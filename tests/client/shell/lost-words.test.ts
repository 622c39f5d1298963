import { describe, expect, it } from 'vitest';
import { outdatedSentence } from '../../../client/shell/lost-words.ts';

const nothing = { lost: [], unnamed: 0, moved: [] };

describe('what is said of an outdated link', () => {
  it('is nothing while the link holds', () => {
    expect(outdatedSentence(nothing)).toBeNull();
  });

  it('names what is gone, up to three, and counts the rest', () => {
    expect(outdatedSentence({ ...nothing, unnamed: 1 })).toBe('One thing in it is no longer there. The rest is shown.');
    expect(outdatedSentence({ ...nothing, lost: ['a', 'b'] })).toBe(
      '2 things in it are no longer there: “a”, “b”. The rest is shown.',
    );
    expect(outdatedSentence({ ...nothing, lost: ['a', 'b', 'c', 'd'] })).toContain('4 things in it are no longer there: “a”, “b”, “c” and more.'); // prettier-ignore
    expect(outdatedSentence({ ...nothing, lost: ['a'], unnamed: 2 })).toContain('“a” and more.');
  });

  it('says what bears another name, and what is gone after it', () => {
    const moved = [{ from: 'r vidal', to: 'René Vidal' }];
    expect(outdatedSentence({ ...nothing, moved })).toBe(
      'One thing in it has another name now: “r vidal” is now “René Vidal”.',
    );
    expect(outdatedSentence({ lost: ['x'], unnamed: 0, moved: [...moved, { from: null, to: 'penn' }] })).toBe(
      '2 things in it have another name now: “r vidal” is now “René Vidal”, “penn”. One thing in it is no longer there: “x”. The rest is shown.',
    );
  });
});
