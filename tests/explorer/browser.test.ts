import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { CERTIFICATE, SITE } from './support/app.js';
import { chromiumPath } from './support/chromium.js';
import { inChromium, nothing, PHONE, type Screen } from './support/in-chromium.js';

const SAMPLE = `/certificates/${SITE}/${CERTIFICATE}`;

const openDev = async (page: Page): Promise<void> => {
  await page.locator('#results').getByRole('link', { name: '*.dev.example.com' }).click();
  await page.getByRole('heading', { name: 'Prove control of the domain' }).waitFor();
};

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText?.trim() ?? '');

const path = chromiumPath();

it.skipIf(!process.env['CI']).each(path === undefined ? ['there is no Chromium: set CHROMIUM_PATH to one'] : [])(
  'pages are tested too (not here: %s)',
  () => expect(path).toBeDefined(),
);

describe.runIf(path !== undefined)('in Chromium', () => {
  const { open, testLooks, url } = inChromium(path ?? '');

  const SCREENS: readonly Screen[] = [
    ['overview', '/', nothing],
    ['overview without a match', '/?q=nothing.like.that', nothing],
    ['sites', '/sites', nothing],
    ['certificate', SAMPLE, nothing],
    ['certificate that is applied for', '/?state=pending', openDev],
    ['login', '/login', nothing],
    ['error', '/nowhere', nothing],
  ];

  testLooks(SCREENS);

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
      await page.getByLabel('State', { exact: true }).selectOption('superseded');
      const announced = page.locator('#announce', { hasText: '4 of 40 certificates' });
      await announced.waitFor({ state: 'attached' });
      expect(await announced.getAttribute('role')).toBe('status');
    });

    it('leaves out what stands above and below once something is looked for', async () => {
      const page = await open('/');
      await page.getByLabel('State', { exact: true }).selectOption('superseded');
      await page.getByRole('heading', { name: 'What needs action first' }).waitFor({ state: 'detached' });
      expect(await page.locator('#results tbody tr').count()).toBe(4);
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
      await page.goto(`${url()}/sites`);
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

    it('has the shape of each state on a phone too', async () => {
      const page = await open('/', { viewport: PHONE });
      const shapeless = await page
        .locator('#results .badge .icon')
        .evaluateAll(
          (icons) => icons.filter((icon) => [...icon.children].every((one) => !one.checkVisibility())).length,
        );
      expect([await page.locator('#results .badge.is-superseded .icon').count(), shapeless]).toEqual([4, 0]);
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

  describe('with only a keyboard', () => {
    it('skips to the content first', async () => {
      const page = await open('/');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
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
  });
});
