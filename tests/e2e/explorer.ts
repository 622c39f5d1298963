/** The explorer as a person meets it: the program started on the bundled meetings, opened in a real browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startApp, type RunningApp } from '../support/app.ts';
import { openBrowser } from '../support/browser.ts';

export interface Explorer {
  /** Opens the page at a query string; waits until the graph is painted unless `painted` is false. */
  open(query?: string, options?: BrowserContextOptions & { painted?: boolean }): Promise<Page>;
}

/** Starts program and browser for the tests of a file. A page that logs an error, or throws, fails its test. */
export function useExplorer(env: Record<string, string> = {}): Explorer {
  let app: RunningApp;
  let browser: Browser;
  let dataDir: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'colloquy-e2e-'));
    [app, browser] = await Promise.all([startApp({ dataDir, env }), openBrowser()]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  return {
    async open(query = '', { painted = true, ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
          complaints.push(message.text());
      });
      await page.goto(`${app.url}/${query}`);
      if (painted) await page.waitForSelector('[data-painted]');
      return page;
    },
  };
}

const MEETING = '2025-mathematical-and-scientific-foundations-of-deep-learning-annual-meeting';
/** A talk of the bundled meetings. */
export const WEAK_TO_STRONG = `talk:${MEETING}/weak-to-strong-generalization-in-random-feature-models`;

/** How many nodes the line above the graph says are shown. */
export async function shownNodes(page: Page): Promise<number> {
  const line = await page.locator('.status-line').innerText();
  return Number(/^(\d+) nodes/.exec(line)?.[1]);
}
