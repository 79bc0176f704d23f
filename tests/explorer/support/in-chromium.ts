import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { build, FROM_SOURCES } from '../../../apps/explorer/scripts/build.mjs';
import { launchChromium } from './chromium.js';
import { overflow, readAxe, violations, watch } from './page.js';
import { type Started, startProcess } from './runtimes.js';

/** A screen: its name, its address, and what is done there before one looks. */
export type Screen = readonly [name: string, address: string, act: (page: Page) => Promise<void>];

export const nothing = async (): Promise<void> => undefined;

const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

const LOOKS = {
  'in light': { colorScheme: 'light', ...DESK },
  'in dark': { colorScheme: 'dark', ...DESK },
  'on a phone': { colorScheme: 'light', ...PHONE },
} as const;

/** The explorer on Node, as it is in the sources, and Chromium, for the tests of a file. */
export function inChromium(path: string, settings: Readonly<Record<string, string>> = {}) {
  let folder: string;
  let browser: Browser;
  let axe: string;
  let context: BrowserContext | undefined;
  /** What no page may do: an error in its console, or a request to another host. */
  let wrongs: string[] = [];
  const started: Started[] = [];

  /** Another explorer, with settings of its own. */
  async function start(more: Readonly<Record<string, string>>): Promise<Started> {
    const explorer = await startProcess('node', join(folder, 'node.js'), {
      EXPLORER_RATE_BURST: '100000',
      ...settings,
      ...more,
    });
    started.push(explorer);
    return explorer;
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'explorer-'));
    await build({ outdir: folder, entries: ['node'], options: FROM_SOURCES });
    await start({});
    browser = await launchChromium(path);
    axe = await readAxe();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await Promise.all(started.map((one) => one.stop()));
    await rm(folder, { recursive: true });
  });

  afterEach(async () => {
    await context?.close();
    if (wrongs.length > 0) throw new Error(`the page did what it must not: ${wrongs.join('; ')}`);
  });

  /** The explorer that all tests share. */
  const shared = (): Started => {
    const [first] = started;
    if (!first) throw new Error('the explorer is started before the first test');
    return first;
  };

  /** Opens an address in a profile of its own; `before` is called with the page while it is empty. */
  async function open(
    address: string,
    options: BrowserContextOptions = {},
    { explorer = shared(), before }: { readonly explorer?: Started; readonly before?: (page: Page) => void } = {},
  ): Promise<Page> {
    context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'], ...options });
    const page = await context.newPage();
    wrongs = watch(page, explorer.url);
    before?.(page);
    await page.goto(explorer.url + address);
    return page;
  }

  // One page for all looks of a screen: to open one and to put axe in takes longer than to run it.
  const testLooks = (screens: readonly Screen[]): void =>
    it.each(screens)('%s: axe finds nothing, and nothing sticks out, in any look', async (_screen, address, act) => {
      const page = await open(address);
      await act(page);
      await page.evaluate(axe);
      for (const [look, { colorScheme, ...size }] of Object.entries(LOOKS)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(size);
        const found = { look, violations: await violations(page), sticksOut: (await overflow(page)) > 0 };
        expect(found).toEqual({ look, violations: [], sticksOut: false });
      }
    });

  return { open, start, testLooks, url: () => shared().url };
}
