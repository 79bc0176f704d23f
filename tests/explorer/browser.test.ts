import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { build, FROM_SOURCES } from '../../apps/explorer/scripts/build.mjs';
import { BIG_SITE, CERTIFICATE, SITE } from './support/app.js';
import { chromiumPath, launchChromium } from './support/chromium.js';
import { type Started, startProcess } from './support/runtimes.js';

const SAMPLE = `/certificates/${SITE}/${CERTIFICATE}`;
const DESK = { width: 1280, height: 720 };
const PHONE = { width: 390, height: 844 };

/** How far the page is wider than its window, in pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What axe finds wrong, with where. Axe is put in by the debugger, which no content security policy holds back. */
const violations = (page: Page): Promise<string[]> =>
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

const openDev = async (page: Page): Promise<void> => {
  await page.locator('#results').getByRole('link', { name: '*.dev.example.com' }).click();
  await page.getByRole('heading', { name: 'Prove control of the domain' }).waitFor();
};

const nothing = async (): Promise<void> => undefined;

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Run' }).click();
  await page.locator('#answer-body .facts').waitFor();
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText?.trim() ?? '');

const path = chromiumPath();

it.skipIf(!process.env['CI']).each(path === undefined ? ['there is no Chromium: set CHROMIUM_PATH to one'] : [])(
  'pages are tested too (not here: %s)',
  () => expect(path).toBeDefined(),
);

describe.runIf(path !== undefined)('in Chromium', () => {
  let folder: string;
  let explorer: Started;
  let browser: Browser;
  let axe: string;
  let context: BrowserContext | undefined;
  /** What no page may do: an error in its console, or a request to another host. */
  let wrongs: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'explorer-'));
    await build({ outdir: folder, entries: ['node'], options: FROM_SOURCES });
    explorer = await startProcess('node', join(folder, 'node.js'), { EXPLORER_RATE_BURST: '100000' });
    browser = await launchChromium(path ?? '');
    const inExplorer = createRequire(new URL('../../apps/explorer/package.json', import.meta.url));
    axe = await readFile(inExplorer.resolve('axe-core/axe.min.js'), 'utf8');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await explorer?.stop();
    await rm(folder, { recursive: true });
  });

  afterEach(async () => {
    await context?.close();
    if (wrongs.length > 0) throw new Error(`the page did what it must not: ${wrongs.join('; ')}`);
  });

  async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    wrongs = [];
    context = await browser.newContext({ ...options, permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    page.on('console', (message) => {
      // Chromium's own line for each answer of 4xx, which a test may ask for.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        wrongs.push(message.text());
    });
    page.on('pageerror', ({ message }) => wrongs.push(message));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== explorer.url) wrongs.push(`request to ${request.url()}`);
    });
    await page.goto(explorer.url + address);
    return page;
  }

  const SCREENS: readonly (readonly [string, string, (page: Page) => Promise<void>])[] = [
    ['overview', '/', nothing],
    ['overview without a match', '/?q=nothing.like.that', nothing],
    ['sites', '/sites', nothing],
    ['certificate', SAMPLE, nothing],
    ['certificate that is applied for', '/?state=pending', openDev],
    ['console', '/console', nothing],
    ['console with an answer', '/console', run],
    ['console of ListSites', '/console?operation=ListSites&AccessType=wrong', nothing],
    ['login', '/login', nothing],
    ['error', '/nowhere', nothing],
  ];

  const LOOKS = {
    'in light': { colorScheme: 'light', ...DESK },
    'in dark': { colorScheme: 'dark', ...DESK },
    'on a phone': { colorScheme: 'light', ...PHONE },
  } as const;

  // One page for all looks of a screen: to open one and to put axe in takes longer than to run it.
  it.each(SCREENS)('%s: axe finds nothing, and nothing sticks out, in any look', async (_screen, address, act) => {
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

  describe('the overview', () => {
    it('finds as one types, and its address with it', async () => {
      const page = await open('/');
      await page.getByLabel('Hostname, name or site').fill('vault');
      await page.getByText('1 of 40 certificates').first().waitFor();
      expect(await page.locator('#results tbody tr').count()).toBe(1);
      expect(new URL(page.url()).search).toBe('?q=vault&sort=expiry');
      await page.reload();
      expect(await page.locator('#results tbody tr').count()).toBe(1);
    });

    it('tells those who do not see it how many there are', async () => {
      const page = await open('/');
      await page.getByLabel('State', { exact: true }).selectOption('expired');
      const announced = page.locator('#announce', { hasText: '2 of 40 certificates' });
      await announced.waitFor({ state: 'attached' });
      expect(await announced.getAttribute('role')).toBe('status');
    });

    it('leaves out what stands above and below once something is looked for', async () => {
      const page = await open('/');
      await page.getByLabel('State', { exact: true }).selectOption('expired');
      await page.getByRole('heading', { name: 'What needs action first' }).waitFor({ state: 'detached' });
      expect(await page.locator('#results tbody tr').count()).toBe(2);
      await page.getByRole('link', { name: 'show all' }).click();
      await page.getByRole('heading', { name: 'What needs action first' }).waitFor();
    });

    it('is ordered by its headers, and the other way by a second click', async () => {
      const page = await open('/');
      const first = page.locator('#results tbody tr').first().locator('.name');
      await page.getByRole('link', { name: 'Names' }).click();
      await page.getByRole('columnheader', { name: 'Names ↑' }).waitFor();
      expect(await first.innerText()).toBe('*.dev.example.com');
      await page.getByRole('link', { name: 'Names' }).click();
      await page.getByRole('columnheader', { name: 'Names ↓' }).waitFor();
      expect(await first.innerText()).toBe('xn--fsqu00a.xn--0zwm56d');
    });

    it('has the local time beside UTC', async () => {
      const page = await open('/', { timezoneId: 'Asia/Shanghai', locale: 'en-GB' });
      const [, utc = '', here = ''] =
        /, (\d\d):\d\d UTC.*?(\d\d):\d\d here\)/.exec(await page.locator('.as-of').innerText()) ?? [];
      expect((Number(utc) + 8) % 24).toBe(Number(here));
    });

    it('stays in the theme that was chosen', async () => {
      const page = await open('/', { colorScheme: 'light' });
      const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      await page.getByRole('button', { name: 'Change to the dark theme' }).click();
      expect(await paper()).not.toBe(light);
      await page.goto(`${explorer.url}/sites`);
      expect(await paper()).not.toBe(light);
      await page.getByRole('button', { name: 'Change to the light theme' }).click();
      expect(await paper()).toBe(light);
    });

    it('is one line high for each certificate', async () => {
      const page = await open('/', { viewport: { width: 1440, height: 900 } });
      const heights = await page
        .locator('#results tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.clientHeight));
      expect(Math.max(...heights)).toBeLessThanOrEqual(40);
    });

    it('leads to a certificate', async () => {
      const page = await open('/');
      await page.locator('#results').getByRole('link', { name: 'www.example.com' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'www.example.com' }).waitFor();
      expect(new URL(page.url()).pathname).toBe(SAMPLE);
    });
  });

  describe('a certificate', () => {
    it('lets its fingerprint be copied, as one piece', async () => {
      const page = await open(SAMPLE);
      await page.getByRole('button', { name: 'Copy the SHA-256 fingerprint' }).click();
      await page.locator('#announce', { hasText: 'Copied.' }).waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^[0-9a-f]{64}$/);
    });

    it('is downloaded as PEM', async () => {
      const page = await open(SAMPLE);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'fullchain.pem' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('fullchain.pem');
      expect(await readFile(await download.path(), 'utf8')).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
    });

    it('looks for its validation without leaving the page', async () => {
      const page = await open('/?state=pending');
      await openDev(page);
      const address = page.url();
      await page.getByRole('button', { name: 'Check now' }).click();
      // Whether this machine can look or not, each validation gets a word.
      await page.locator('.look').nth(1).waitFor({ timeout: 15_000 });
      expect(page.url()).toBe(address);
    });

    it('leads to the console with its parameters', async () => {
      const page = await open(SAMPLE);
      await page.getByRole('link', { name: 'Open in the console' }).click();
      expect(await page.getByLabel('Id').last().inputValue()).toBe(CERTIFICATE);
    });
  });

  describe('the console', () => {
    it.each([
      ['GetCertificate', `SiteId=${SITE}&Id=${CERTIFICATE}`, '"CommonName": "www.example.com"'],
      ['ListCertificates', `SiteId=${SITE}&Keyword=shop&ValidOnly=true`, '"TotalCount": 1'],
      ['ListSites', 'SiteName=example.net&SiteSearchType=exact', `"SiteId": ${BIG_SITE}`],
      ['GetSite', `SiteId=${BIG_SITE}`, `"SiteId": ${BIG_SITE}`],
    ])('runs %s', async (operation, parameters, expected) => {
      const page = await open(`/console?operation=${operation}&${parameters}`);
      await run(page);
      expect(await page.getByLabel('Answer as JSON').textContent()).toContain(expected);
      const facts = await page.locator('#answer .facts').innerText();
      expect(facts).toMatch(/Status\s+200\s+Time\s+\d+ ms\s+Attempts\s+1\s+Request id\s+[0-9A-F-]{36}/);
    });

    it('shows the request, the code and the link as one types', async () => {
      const page = await open('/console?operation=GetSite&SiteId=1');
      await page.getByLabel('SiteId').fill(BIG_SITE);
      const canonical = (await page.locator('#canonical').textContent()) ?? '';
      const digest = await page.evaluate(async (text) => {
        const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
        return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
      }, canonical);
      expect(canonical).toContain(`GET\n/\nSiteId=${BIG_SITE}\n`);
      expect(await page.locator('#to-sign').textContent()).toBe(`ACS3-HMAC-SHA256\n${digest}`);
      expect(await page.locator('#code-node').textContent()).toContain(`SiteId: "${BIG_SITE}"`);
      expect(await page.locator('#code-curl').textContent()).toContain(`SiteId=${BIG_SITE}`);
      expect(new URL(page.url()).search).toBe(`?operation=GetSite&SiteId=${BIG_SITE}`);
    });

    it('copies the code of the runtime that is chosen', async () => {
      const page = await open('/console');
      await page.getByRole('radio', { name: 'Deno' }).check({ force: true });
      await page.getByRole('button', { name: 'Copy the code for Deno' }).click();
      await page.locator('#announce', { hasText: 'Copied.' }).waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('from "npm:@esakit/deno"');
    });

    it('tells of an error with its code, request id and what to do', async () => {
      const page = await open(`/console?operation=GetCertificate&SiteId=${SITE}&Id=none`);
      await run(page);
      const alert = await page.getByRole('alert').innerText();
      expect(alert).toContain('Certificate.NotFound');
      expect(alert).toContain('check Id and SiteId with ListCertificates');
      expect(await page.locator('#answer .facts').innerText()).toMatch(/[0-9A-F-]{36}/);
    });

    it('tells what is wrong beside the field, once it was touched, and goes there', async () => {
      const page = await open('/console?operation=GetSite&SiteId=1');
      const field = page.getByLabel('SiteId');
      await field.fill('');
      expect(await page.locator('#fault-SiteId').textContent()).toBe('Required.');
      await field.fill('12a');
      expect(await page.locator('#fault-SiteId').textContent()).toContain('Expected a positive integer');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await page.getByRole('button', { name: 'Run' }).click();
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.locator('#answer-body').innerText()).toContain('Run the operation');
      await field.fill('12');
      expect(await page.locator('#fault-SiteId').isVisible()).toBe(false);
    });

    it('does not hurry people who have not typed yet', async () => {
      const page = await open('/console?operation=GetSite&SiteId=');
      expect(await page.locator('#fault-SiteId').isVisible()).toBe(false);
      expect(await page.locator('#request').innerText()).toContain('Fill in the required parameters');
    });
  });

  describe('by keyboard alone', () => {
    it('skips to the content first', async () => {
      const page = await open('/');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    });

    it('goes to the console, fills in a form, runs it and reads the answer', async () => {
      const page = await open('/');
      for (let index = 0; index < 10 && (await focused(page)) !== 'Console'; index++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/console*');
      await page.locator('html[lang]').waitFor();
      await page.getByLabel('SiteId').focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type(SITE);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Control+A');
      await page.keyboard.type(CERTIFICATE);
      await page.keyboard.press('Enter');
      await page.getByLabel('Answer as JSON').waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Answer as JSON');
    });

    it('chooses the runtime of the code by arrows', async () => {
      const page = await open('/console');
      await page.getByLabel('Node', { exact: true }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('#code-deno').isVisible()).toBe(true);
      expect(await page.locator('#code-node').isVisible()).toBe(false);
    });

    it('shows where it is', async () => {
      const page = await open('/');
      await page.getByLabel('Hostname, name or site').focus();
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
      expect(outline).toBe('solid');
    });
  });

  describe('without script', () => {
    const off = { javaScriptEnabled: false };

    it('finds, and shows a certificate', async () => {
      const page = await open('/', off);
      await page.getByLabel('Hostname, name or site').fill('legacy');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.locator('#results').getByRole('link', { name: 'legacy.example.com' }).click();
      expect(await page.locator('h1').innerText()).toBe('legacy.example.com');
      expect(await page.locator('button.copy:visible').count()).toBe(0);
    });

    it('runs an operation', async () => {
      const page = await open('/console', off);
      await page.getByRole('button', { name: 'Run' }).click();
      expect(await page.getByLabel('Answer as JSON').textContent()).toContain('"CommonName": "www.example.com"');
      expect(await page.getByLabel('Id').last().inputValue()).toBe(CERTIFICATE);
    });

    it('shows a request and the code for each runtime', async () => {
      const page = await open('/console?operation=GetSite', off);
      await page.getByLabel('SiteId').fill(BIG_SITE);
      await page.getByRole('button', { name: 'Show the request' }).click();
      expect(await page.locator('#canonical').textContent()).toContain(`SiteId=${BIG_SITE}`);
      await page.getByText('curl', { exact: true }).click();
      expect(await page.locator('#code-curl').isVisible()).toBe(true);
    });
  });
});
