import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** How far the page is wider than its window, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The source of axe. It is put in by the debugger, which no content security policy holds back. */
export const readAxe = (): Promise<string> => {
  const inExplorer = createRequire(new URL('../../../apps/explorer/package.json', import.meta.url));
  return readFile(inExplorer.resolve('axe-core/axe.min.js'), 'utf8');
};

/** What axe, which is in the page already, finds wrong, with where. */
export const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    interface Axe {
      run(
        options: object,
      ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
    }
    const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run({
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });

/** What a page must not do: an error in its console, or a request to another host. */
export function watch(page: Page, origin: string): string[] {
  const wrongs: string[] = [];
  page.on('console', (message) => {
    // Chromium's own line for each answer of 4xx, which a test may ask for.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      wrongs.push(message.text());
  });
  page.on('pageerror', ({ message }) => wrongs.push(message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'blob:') wrongs.push(`request to ${request.url()}`);
  });
  return wrongs;
}
