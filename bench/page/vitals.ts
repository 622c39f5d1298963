/** What a browser says of a page: when its graph and its largest text were painted, what moved, and how long it was busy. */
import type { Page } from 'playwright-core';

export interface Vitals {
  /** Milliseconds from navigation to the first painted graph, and to the largest contentful paint. */
  painted: number;
  lcp: number;
  /** Cumulative layout shift: the sum of what moved without being asked to, a share of the window. */
  cls: number;
  /** Longest piece of work on the main thread until the graph was painted, and all such pieces above 50 ms. Milliseconds. */
  longest: number;
  blocked: number;
}

/** Runs in the page before its own scripts: keeps what the browser reports. */
export const OBSERVE = `
  window.vitals = { lcp: 0, cls: 0, tasks: [], presses: new Map() };
  const see = (type, each, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...more });
  see('largest-contentful-paint', (one) => { vitals.lcp = one.startTime; });
  see('layout-shift', (one) => { if (!one.hadRecentInput) vitals.cls += one.value; });
  see('longtask', (one) => vitals.tasks.push([one.startTime, one.duration]));
  see('event', (one) => {
    if (!one.interactionId) return;
    vitals.presses.set(one.interactionId, Math.max(one.duration, vitals.presses.get(one.interactionId) ?? 0));
  }, { durationThreshold: 16 });
`;

interface Seen {
  painted: number;
  lcp: number;
  cls: number;
  tasks: [number, number][];
}

/** Waits for the graph, and a little longer for what may still move. */
export async function vitalsOf(page: Page): Promise<Vitals> {
  await page.waitForFunction(() => performance.getEntriesByName('graph painted').length > 0);
  await page.waitForTimeout(500);
  const seen = await page.evaluate<Seen>(
    "({ painted: performance.getEntriesByName('graph painted')[0].startTime, lcp: vitals.lcp, cls: vitals.cls, tasks: vitals.tasks })",
  );
  const before = seen.tasks.filter(([start]) => start < seen.painted).map(([, duration]) => duration);
  return {
    painted: seen.painted,
    lcp: seen.lcp,
    cls: seen.cls,
    longest: Math.max(0, ...before),
    blocked: before.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0),
  };
}

/** Milliseconds from each press to what it changed on the screen; the browser rounds to 8 and leaves out what is below 16. */
export async function pressesOf(page: Page): Promise<number[]> {
  const [slow, count] = await page.evaluate<[number[], number]>(
    '[[...vitals.presses.values()], performance.interactionCount]',
  );
  return [...slow, ...Array.from({ length: Math.max(0, count - slow.length) }, () => 16)];
}
