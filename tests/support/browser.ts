/** A real Chromium without a window. */
import { chromium as playwright, type Browser } from 'playwright-core';
import { chromium } from './machine.ts';

/** Opens the browser of this machine; see `chromiumLeftOut` for a machine that has none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = chromium();
  if (!executablePath) throw new Error('no Chromium was found; CHROMIUM can name one');
  return playwright.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
