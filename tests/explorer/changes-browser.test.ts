import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createIssuer } from '../support/issuer.js';
import { SITE } from './support/app.js';
import { chromiumPath } from './support/chromium.js';
import { inChromium, nothing, type Screen } from './support/in-chromium.js';

const path = chromiumPath();
const { key, issue } = createIssuer(Date.now());
const { key: otherKey } = createIssuer(Date.now());
const KEY_BODY = key.split('\n')[1] ?? '';

const main = (page: Page): Promise<string> => page.locator('main').innerText();
const click = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();

async function openPending(page: Page): Promise<void> {
  await page.locator('#results').getByRole('link', { name: '*.dev.example.com' }).click();
  await page.getByRole('link', { name: "Publish the records in ESA's DNS…" }).click();
}

/** Shows the plan for a certificate. */
async function plan(page: Page, pem: string): Promise<void> {
  await page.getByLabel('Certificate and chain PEM').fill(pem);
  await page.getByText(/^SHA-256 [0-9a-f]{64}$/).waitFor();
  await click(page, 'Show the plan');
}

describe.runIf(path !== undefined)('changes in Chromium', () => {
  const {
    open: openPage,
    testLooks,
    url: home,
  } = inChromium(path ?? '', {
    EXPLORER_ALLOW_CHANGES: '1',
    EXPLORER_SOURCE: 'emulator',
  });
  /** What the page has sent: address and body of each request. */
  let sent: { readonly url: string; readonly body: string }[] = [];

  const open = (address: string, options?: BrowserContextOptions): Promise<Page> =>
    openPage(address, options, {
      before(page) {
        sent = [];
        page.on('request', (request) => sent.push({ url: request.url(), body: request.postData() ?? '' }));
      },
    });

  const SCREENS: readonly Screen[] = [
    ['changes', '/changes', nothing],
    ['quotas', '/quota', nothing],
    ['what to deploy', `/changes/deploy?site=${SITE}`, nothing],
    [
      'the plan of a deployment',
      `/changes/deploy?site=${SITE}`,
      async (page) => {
        await plan(page, issue({ hosts: ['plan.example.com'], days: 30 }));
        await page.getByLabel('Private key PEM').fill(otherKey);
        await page.getByText('another ECDSA P-256 key').waitFor();
      },
    ],
    ['what to apply for', '/changes/apply', nothing],
    [
      'the plan of an application',
      `/changes/apply?site=${SITE}`,
      async (page) => {
        await page.getByLabel('Domains').fill('plan.example.com');
        await click(page, 'Show the plan');
      },
    ],
    ['the site to prune', '/changes/prune', nothing],
    ['what may go', `/changes/prune?site=${SITE}`, nothing],
    ['what will be deleted', `/changes/prune?site=${SITE}`, (page) => click(page, 'Delete these…')],
    ['records', '/?state=pending', openPending],
  ];

  testLooks(SCREENS);

  it('the overview gets its quotas behind it', async () => {
    const page = await open('/');
    await page.locator('#quota meter').first().waitFor();
    expect(await page.locator('#quota').innerText()).toMatch(/\d+ of 100 used/);
  });

  describe('deploying', () => {
    it('checks in the page, adds, and replaces; the key leaves the page once, when it is confirmed', async () => {
      const page = await open(`/changes/deploy?site=${SITE}`);
      const field = page.getByLabel('Certificate and chain PEM');
      await field.fill('hello');
      await page.getByText('The PEM holds no certificate').waitFor();
      expect(await page.getByRole('button', { name: 'Show the plan' }).isDisabled()).toBe(true);
      await field.fill(key);
      await page.getByText('The PEM holds a private key').waitFor();
      expect(await page.getByRole('button', { name: 'Show the plan' }).isDisabled()).toBe(true);
      const pem = issue({ hosts: ['browser.example.com'], days: 60 });
      const file = { name: 'fullchain.pem', mimeType: 'text/plain', buffer: Buffer.from(pem) };
      await page.getByLabel('Certificate and chain from a file').setInputFiles(file);
      await page.getByText('Names: browser.example.com').waitFor();
      await click(page, 'Show the plan');

      await page.getByRole('heading', { name: 'Add a certificate?' }).waitFor();
      expect(await page.getByRole('button', { name: 'Yes: add it' }).isDisabled()).toBe(true);
      const keyFile = { name: 'key.pem', mimeType: 'text/plain', buffer: Buffer.from(key) };
      await page.getByLabel('Private key from a file').setInputFiles(keyFile);
      await page.getByText('The private key belongs to the certificate.').waitFor();
      expect(sent.filter(({ body }) => decodeURIComponent(body).includes(KEY_BODY))).toEqual([]);
      await click(page, 'Yes: add it');
      await page.getByRole('heading', { name: 'The certificate is added' }).waitFor();
      expect(await page.content()).not.toContain(KEY_BODY);
      const withKey = sent.filter(({ url, body }) => decodeURIComponent(url + body).includes(KEY_BODY));
      expect(withKey.map(({ url }) => url)).toEqual([`${home()}/changes/deploy`]);

      await page.goto(`${home()}/changes/deploy?site=${SITE}`);
      await plan(page, issue({ hosts: ['browser.example.com'], days: 90 }));
      await page.getByRole('heading', { name: 'Replace a certificate?' }).waitFor();
      await page.getByLabel('Private key PEM').fill(key);
      await page.getByText('The private key belongs to the certificate.').waitFor();
      await click(page, 'Yes: replace it');
      await page.getByRole('heading', { name: 'The certificate is replaced' }).waitFor();
      expect(await main(page)).toContain('There is no way back');
    });

    it('works without script, and still refuses another key', async () => {
      const page = await open(`/changes/deploy?site=${SITE}`, { javaScriptEnabled: false });
      await page.getByLabel('Certificate and chain PEM').fill(issue({ hosts: ['plain.example.com'], days: 60 }));
      expect(await page.locator('input[type=file]:visible').count()).toBe(0);
      await click(page, 'Show the plan');
      await page.getByLabel('Private key PEM').fill(otherKey);
      await click(page, 'Yes: add it');
      expect(await main(page)).toContain('belongs to another certificate');
      await page.getByLabel('Private key PEM').fill(key);
      await click(page, 'Yes: add it');
      expect(await main(page)).toContain('The certificate is added');
    });
  });

  it('applies, follows without blocking until it is issued, and survives a reload', async () => {
    const page = await open(`/changes/apply?site=${SITE}`);
    await page.getByLabel('Domains').fill('followed.example.com');
    await click(page, 'Show the plan');
    await page.getByRole('heading', { name: 'Apply for 1 certificate?' }).waitFor();
    await click(page, 'Yes: apply');
    await page.getByRole('heading', { name: '0 of 1 certificate issued' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '1 of 1 certificate issued' }).waitFor({ timeout: 90_000 });
    await page.getByRole('link', { name: 'followed.example.com' }).click();
    await page.getByRole('heading', { level: 1, name: 'followed.example.com' }).waitFor();
    expect(await page.locator('.title .badge').innerText()).toBe('Valid');
  });

  it('publishes records with one click, and withdraws them with another', async () => {
    const page = await open('/?state=pending');
    await openPending(page);
    await click(page, 'Publish 2 records');
    await page.getByRole('heading', { name: 'What was done' }).waitFor();
    expect(await main(page)).toContain('Created _acme-challenge.dev.example.com');
    await click(page, 'Withdraw 2 records');
    await page.getByRole('heading', { name: 'What was done' }).waitFor();
    expect(await main(page)).toContain('Deleted _acme-challenge.dev.example.com');
  });

  it('prunes what was chosen after it was shown', async () => {
    const page = await open(`/changes/prune?site=${SITE}`);
    await page.getByLabel('legacy').uncheck();
    await click(page, 'Delete these…');
    expect(await main(page)).not.toContain('legacy.example.com');
    await click(page, /^Yes: delete/);
    await page.getByRole('heading', { name: /certificates? deleted$/ }).waitFor();
    await page.getByRole('link', { name: 'See what is left' }).click();
    await page.getByLabel('legacy').waitFor();
  });
});
