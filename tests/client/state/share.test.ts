/** Links that are long, and what carries them. */
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { NodeId } from '../../../contract/ids.ts';
import { linkOf, shortNames } from '../../../client/state/link.ts';
import { leftOutOf, pageLeadingTo } from '../../../client/state/share.ts';
import { emptyView } from '../../../client/state/view.ts';

const chosen = (count: number) => ({
  ...emptyView,
  marked: Array.from({ length: count }, (_, i) => NodeId.parse(`talk:2025-a-meeting/${i}-${'x'.repeat(60)}`)),
});

describe('a link of many nodes', () => {
  it('takes eight characters for each of 400, whatever the ids', () => {
    expect(linkOf(chosen(400)).length).toBeLessThan(400 * 8 + 40);
    expect(leftOutOf(chosen(400))).toBe(0);
  });

  it('says how many it leaves out: those that nobody looks up', () => {
    const view = chosen(1_234);
    expect(leftOutOf(view)).toBe(1_234 - shortNames(linkOf(view)).length);
    expect(leftOutOf(view)).toBe(234);
  });
});

describe('the file that carries a link', () => {
  it('leads to it, and holds a title that says anything', () => {
    const address = 'http://127.0.0.1:4317/?mark=~0-b3&q="a"&ids=abcdefgh';
    const { document } = new JSDOM(pageLeadingTo(address, '<b>Ada & “Bo”</b>')).window;
    expect(document.title).toBe('<b>Ada & “Bo”</b>');
    expect(document.querySelector('a')!.getAttribute('href')).toBe(address);
    expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toBe(`0;url=${address}`);
  });
});
