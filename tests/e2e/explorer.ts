/** The explorer as a person meets it: the program started on the bundled meetings, opened in a real browser. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openStore } from '../../cypher/open.ts';
import { serve } from '../../server/main.ts';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { partsOf } from '../server/support/app.ts';
import { startApp, type RunningApp } from '../support/app.ts';
import { openBrowser } from '../support/browser.ts';
import { temporaryFolder } from '../support/folder.ts';
import { runCli } from '../support/cli.ts';

export interface Explorer {
  /**
   * Opens the page at a query string; waits until the graph is painted unless `painted` is false.
   *
   * @param options `first` for somebody who has never been here, and is welcomed
   */
  open(query?: string, options?: BrowserContextOptions & { painted?: boolean; first?: boolean }): Promise<Page>;
}

/** Loads documents of the form `colloquy.meeting/1` into an empty data folder, so that the bundled meetings are not. */
async function load(dataDir: string, meetings: readonly object[], env: Record<string, string>): Promise<void> {
  const files = meetings.map((_, i) => path.join(dataDir, `meeting-${i}.json`));
  await Promise.all(files.map((file, i) => writeFile(file, JSON.stringify(meetings[i]))));
  const { code, stderr } = await runCli(['ingest', ...files], { env: { ...env, DATA_DIR: dataDir } });
  if (code !== 0) throw new Error(`the meetings of the test could not be loaded:\n${stderr}`);
}

/** The program on a store without a meeting, in this process: started from outside it would load the bundled ones. */
async function serveNothing(): Promise<Pick<RunningApp, 'url' | 'stop'>> {
  const store = await openStore({ engine: 'embedded', dir: temporaryFolder('nothing') });
  const page = path.join(import.meta.dirname, '../../dist/client');
  const served = await serve({ ...partsOf(store, { page }), host: '127.0.0.1', port: 0 });
  const stop = async () => {
    await served.close();
    await store.close();
    return null;
  };
  return { url: served.url, stop };
}

/**
 * Starts program and browser for the tests of a file. A page that logs an error, or throws, fails its test.
 *
 * @param meetings what is loaded; the bundled meetings when there are none, and nothing at all for `nothing`
 */
export function useExplorer(env: Record<string, string> = {}, meetings: readonly object[] | 'nothing' = []): Explorer {
  let app: Pick<RunningApp, 'url' | 'stop'>;
  let browser: Browser;
  let dataDir: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    dataDir = temporaryFolder('e2e');
    if (meetings !== 'nothing' && meetings.length > 0) await load(dataDir, meetings, env);
    const starting = meetings === 'nothing' ? serveNothing() : startApp({ dataDir, env });
    [app, browser] = await Promise.all([starting, openBrowser()]);
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  return {
    async open(query = '', { painted = true, first = false, ...options } = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      });
      context.setDefaultTimeout(60_000);
      if (!first) await context.addInitScript("localStorage.setItem('colloquy-welcome-seen', '1')");
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/Failed to load resource|dynamically imported module/.test(message.text()))
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
