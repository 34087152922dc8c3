import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import BROWSER_PLACES from '../../../scripts/browserPlaces.json';

/**
 * The browser without windows, menus and a page of its own around each page comes first: a third less to compute.
 */
const PLACES = [process.env.CHROMIUM_PATH, ...BROWSER_PLACES];

/** Nothing of the browser's own may reach for the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The pages of a test live for a minute: the optimizing compilers take more time than they save. */
const WITHOUT_OPTIMIZING = '--js-flags=--no-maglev,--no-opt';

/** What measures how fast a page is has its scripts optimized, as a person's browser does. */
export function startBrowser({ optimizing = false } = {}): Promise<Browser> {
  const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));
  if (!executablePath) {
    throw new Error(
      'Chromium が見つかりません。Debian・Ubuntu では apt-get install chromium fonts-noto-cjk で入れるか、CHROMIUM_PATH で場所を示してください。',
    );
  }
  return chromium.launch({ executablePath, args: optimizing ? ARGUMENTS : [...ARGUMENTS, WITHOUT_OPTIMIZING] });
}
