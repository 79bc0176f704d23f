import { existsSync } from 'node:fs';
import process from 'node:process';
import { type Browser, chromium, firefox, type Page, webkit } from 'playwright-core';
import type { Result } from '../suite/run.js';
import { bundle } from './bundle.js';
import { MissingRuntime, type Runner, type Setting } from './runner.js';

/** Files that the control server gives to the browser. */
export async function pageFiles(setting: Pick<Setting, 'consumer'>) {
  const script = async (entry: string): Promise<readonly [string, { type: string; text: string }]> => [
    `/${entry}.js`,
    { type: 'text/javascript', text: await bundle(setting, entry, ['browser']) },
  ];
  const html = '<!doctype html><title>conformance</title><link rel="icon" href="data:,">';
  return new Map([
    ['/', { type: 'text/html', text: html }],
    ...(await Promise.all(['page', 'web-worker', 'service-worker'].map(script))),
  ]);
}

/** How a page runs the suite, or has it run. */
const places: Readonly<Record<string, (page: Page) => Promise<Result[]>>> = {
  page: async (page) => {
    await page.addScriptTag({ url: '/page.js', type: 'module' });
    return page.evaluate(() => (globalThis as unknown as { conformance: () => Promise<Result[]> }).conformance());
  },
  'web worker': (page) =>
    page.evaluate(
      () =>
        new Promise<Result[]>((resolve, reject) => {
          const { port1, port2 } = new MessageChannel();
          const worker = new Worker('/web-worker.js', { type: 'module' });
          worker.addEventListener('error', ({ message }) => reject(new Error(message)));
          port1.addEventListener('message', ({ data }: MessageEvent<Result[]>) => resolve(data));
          port1.start();
          worker.postMessage('run', [port2]);
        }),
    ),
  'service worker': (page) =>
    page.evaluate(async () => {
      await navigator.serviceWorker.register('/service-worker.js', { type: 'module' });
      const { active } = await navigator.serviceWorker.ready;
      const { port1, port2 } = new MessageChannel();
      const results = new Promise<Result[]>((resolve) => {
        port1.addEventListener('message', ({ data }: MessageEvent<Result[]>) => resolve(data));
        port1.start();
      });
      active?.postMessage('run', [port2]);
      return results;
    }),
};

/** Browsers that CI has besides, from `playwright-core install firefox webkit`: the variable names those that are there. */
const OTHERS = { firefox, webkit };
const others = (process.env['ESAKIT_BROWSERS'] ?? '').split(',').filter((name) => Object.hasOwn(OTHERS, name));

export const browsers: readonly Runner[] = [
  ...Object.keys(places).map((place) => runnerOf('Chromium', place, launchChromium)),
  ...others.flatMap((name) =>
    // Not every browser has service workers that are modules.
    ['page', 'web worker'].map((place) => runnerOf(name, place, () => OTHERS[name as keyof typeof OTHERS].launch())),
  ),
];

function runnerOf(name: string, place: string, launch: () => Promise<Browser>): Runner {
  return {
    runtime: `${name}, ${place}`,
    run: async ({ control, signal }) => {
      const browser = await launch();
      const stop = (): void => void browser.close();
      signal.addEventListener('abort', stop);
      try {
        const page = await browser.newPage();
        const log: string[] = [];
        page.on('pageerror', (error) => log.push(String(error)));
        await page.goto(control);
        const results = await places[place]?.(page).catch((error: unknown) => {
          throw new Error([String(error), ...log].join('\n'), { cause: error });
        });
        return { version: browser.version(), results: results ?? [] };
      } finally {
        signal.removeEventListener('abort', stop);
        await browser.close();
      }
    },
  };
}

async function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new MissingRuntime(`there is no ${executablePath}: install chromium or set CHROMIUM_PATH`);
  }
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
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
