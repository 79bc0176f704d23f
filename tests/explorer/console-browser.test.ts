import { readFile } from 'node:fs/promises';
import { operationNames } from '@esakit/core/catalog';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BIG_SITE, CERTIFICATE, SITE } from './support/app.js';
import { chromiumPath } from './support/chromium.js';
import { inChromium, nothing, PHONE, type Screen } from './support/in-chromium.js';
import type { Started } from './support/runtimes.js';
import { serveScript } from './support/service.js';

const GET = `/console?operation=GetCertificate&SiteId=${SITE}&Id=${CERTIFICATE}`;
const path = chromiumPath();

/** Runs what is in the form; with script, until there is an answer. */
async function run(page: Page): Promise<void> {
  await page.locator('#run').click();
  await page.locator('#answer-body .facts').waitFor();
}

const answerText = async (page: Page): Promise<string> => (await page.locator('#answer-json').textContent()) ?? '';

const showView = (page: Page, view: string): Promise<void> =>
  page.getByRole('radio', { name: view, exact: true }).check({ force: true });

describe.runIf(path !== undefined)('the console in Chromium', () => {
  const { open, start, testLooks, url } = inChromium(path ?? '', { EXPLORER_ALLOW_CHANGES: '1' });
  /** With an account, at a service whose answers the test sets. */
  let connected: Started;
  let service: Awaited<ReturnType<typeof serveScript>>;

  beforeAll(async () => {
    service = await serveScript({
      GetSite: { delay: 60_000 },
      GetPurgeQuota: { body: `{"RequestId":"A-1","Quota":"1","Usage":"0"}` },
      SetCertificate: { body: '{"RequestId":"A-1","Id":"new"}' },
      ListSites: { body: '{"RequestId":"A-1","PageNumber":1,"PageSize":100,"TotalCount":0,"Sites":[]}' },
    });
    connected = await start({
      ALIBABA_CLOUD_ACCESS_KEY_ID: 'an-id',
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'a-secret',
      ALIBABA_CLOUD_ESA_ENDPOINT: service.url,
    });
  });
  afterAll(() => service?.stop());

  const openConnected = (address: string): Promise<Page> => open(address, {}, { explorer: connected });

  const SCREENS: readonly Screen[] = [
    ['the list', '/console', nothing],
    ['what is found', '/console?q=certificate', nothing],
    ['what is not found', '/console?q=nothing+like+that', nothing],
    ['an operation', '/console?operation=UpdateWaitingRoom', nothing],
    ['an answer', GET, run],
    ['an error', GET.replace(CERTIFICATE, 'none'), run],
    ['a sample', `/console?operation=GetPurgeQuota&SiteId=${SITE}&Type=file`, run],
    ['a request', GET, (page) => showView(page, 'Request')],
    ['code', GET, (page) => showView(page, 'Code')],
    [
      'what is wrong',
      '/console?operation=CreateRecord&Ttl=x',
      async (page) => {
        await page.locator('#run').click();
        await page.getByText('Nothing was sent').first().waitFor();
      },
    ],
    [
      'a list with items',
      '/console?operation=BatchCreateRecords',
      async (page) => {
        await page.getByRole('button', { name: 'Add to RecordList' }).click();
        await page.getByText('RecordList 2').waitFor();
      },
    ],
    [
      'JSON',
      '/console?operation=CreateRecord&SiteId=1',
      async (page) => {
        await page.getByRole('button', { name: 'JSON', exact: true }).click();
        await page.locator('#json').waitFor();
      },
    ],
    [
      'a change that is to be confirmed',
      `/console?operation=SetCertificate&SiteId=${SITE}&Type=cas`,
      async (page) => {
        await page.locator('#run').click();
        await page.locator('#confirm-title').waitFor();
      },
    ],
  ];

  testLooks(SCREENS);

  it('has its header in one row on a phone', async () => {
    const page = await open('/console', { viewport: PHONE });
    expect((await page.locator('header.top').boundingBox())?.height).toBeLessThan(60);
  });

  describe('finding an operation', () => {
    it('goes by name and by summary as one types', async () => {
      const page = await open('/console');
      await page.getByLabel('Find an operation').fill('purge cache');
      await page.locator('#result-count', { hasText: ` of ${operationNames.length} operations` }).waitFor();
      await page.getByRole('link', { name: 'PurgeCaches' }).click();
      await page.waitForURL('**/console?operation=PurgeCaches');
      expect(await page.locator('h1').innerText()).toBe('PurgeCaches');
    });

    it('leaves the list in place under the click that leaves the field', async () => {
      const page = await open('/console');
      const field = page.getByLabel('Find an operation');
      await field.fill('purge cache');
      await page.locator('#result-count', { hasText: ` of ${operationNames.length} operations` }).waitFor();
      const isRenewed = (value: string) =>
        field.evaluate((input, text) => {
          (input as HTMLInputElement).value = text;
          input.dispatchEvent(new Event('change', { bubbles: true }));
          return document.getElementById('operations')?.hasAttribute('aria-busy');
        }, value);
      expect(await isRenewed('purge cache')).toBe(false);
      expect(await isRenewed('purge')).toBe(true);
    });

    it('goes from one to another by keyboard', async () => {
      const page = await open('/console?operation=GetSite');
      await page.getByLabel('Find an operation').pressSequentially('listcert');
      await page.locator('#found a').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/console?operation=ListCertificates');
      expect(await page.locator('h1').innerText()).toBe('ListCertificates');
    });

    it('offers those that were open last', async () => {
      const page = await open('/console?operation=GetSite');
      await page.goto(`${url()}/console?operation=ListSites`);
      await page.goto(`${url()}/console`);
      expect(await page.locator('#recent a').allInnerTexts()).toEqual(['ListSites', 'GetSite']);
    });
  });

  describe('a run', () => {
    it.each([
      ['GetCertificate', `SiteId=${SITE}&Id=${CERTIFICATE}`, '"CommonName": "www.example.com"'],
      ['ListCertificates', `SiteId=${SITE}&Keyword=shop&ValidOnly=true`, '"TotalCount": 1'],
      ['ListSites', 'SiteName=example.net&SiteSearchType=exact', `"SiteId": ${BIG_SITE}`],
      ['GetSite', `SiteId=${BIG_SITE}`, `"SiteId": ${BIG_SITE}`],
    ])('of %s shows its answer and its facts', async (operation, parameters, expected) => {
      const page = await open(`/console?operation=${operation}&${parameters}`);
      await run(page);
      expect(await answerText(page)).toContain(expected);
      const facts = await page.locator('#answer .facts').innerText();
      expect(facts).toMatch(/Status\s+200\s+Time\s+\d+ ms\s+Attempts\s+1\s+Request id\s+[0-9A-F-]{36}/);
    });

    it('tells of an error with its code, request id and what to do', async () => {
      const page = await open(GET.replace(CERTIFICATE, 'none'));
      await run(page);
      const alert = await page.getByRole('alert').innerText();
      expect(alert).toContain('Certificate.NotFound');
      expect(alert).toContain('check Id and SiteId with ListCertificates');
      expect(await page.locator('#answer .facts').innerText()).toMatch(/[0-9A-F-]{36}/);
    });

    it('shows that it runs and for how long, and ends the call of the server when it is cancelled', async () => {
      const page = await openConnected('/console?operation=GetSite&SiteId=1');
      await page.locator('#run').click();
      await page.locator('#clock', { hasText: /^0\.[2-9] s$/ }).waitFor();
      expect(await page.locator('#answer-body').innerText()).toBe('Running…');
      expect(await page.locator('#run').isDisabled()).toBe(true);
      await expect.poll(() => service.sent.some(({ action }) => action === 'GetSite')).toBe(true);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText(/^Cancelled after \d+\.\d s\.$/).waitFor();
      await expect.poll(() => service.sent.find(({ action }) => action === 'GetSite')?.gone).toBe(true);
      expect(await page.locator('#run').isEnabled()).toBe(true);
    });

    it('marks its answer once the input is another, and drops it with what is wrong', async () => {
      const page = await open(`/console?operation=GetSite&SiteId=${SITE}`);
      await run(page);
      expect(await page.locator('#stale').isVisible()).toBe(false);
      await page.getByLabel('SiteId').fill('12a');
      expect(await page.locator('#stale').innerText()).toBe(
        'This is the answer to an earlier input. Run it again for this one.',
      );
      await page.locator('#run').click();
      await page.getByText('Nothing was sent: see what is marked in the input.').waitFor();
      expect(await page.locator('#answer .facts').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('p-SiteId');
    });
  });

  describe('an answer', () => {
    it('folds, with ids of any size exact', async () => {
      const page = await open('/console?operation=ListSites');
      await run(page);
      const tree = page.locator('#answer-tree');
      expect(await tree.getByText(BIG_SITE, { exact: true }).count()).toBe(1);
      await page.getByRole('button', { name: 'Fold' }).click();
      expect(await tree.getByText(BIG_SITE, { exact: true }).count()).toBe(0);
      await tree.getByText('Sites').click();
      await tree.locator('summary', { hasText: 'example.net' }).click();
      await tree.getByText(BIG_SITE, { exact: true }).waitFor({ timeout: 10_000 });
    });

    it('is searched in names and values', async () => {
      const page = await open('/console?operation=ListSites');
      await run(page);
      await page.getByLabel('Search the answer').fill('example.net');
      expect(await page.locator('#answer-tree mark').allInnerTexts()).toContain('example.net');
      expect(await page.locator('#answer-tree').getByText('example.com', { exact: true }).count()).toBe(0);
      await page.getByLabel('Search the answer').fill('nothing like that');
      await page.locator('#announce', { hasText: 'Nothing is found.' }).waitFor({ state: 'attached' });
    });

    it('is copied and downloaded as the service gave it', async () => {
      const page = await open(`/console?operation=GetSite&SiteId=${BIG_SITE}`);
      await run(page);
      await page.locator('#answer-tools').getByRole('button', { name: 'Copy' }).click();
      await page.locator('#announce', { hasText: 'Copied.' }).waitFor({ state: 'attached' });
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(`"SiteId": ${BIG_SITE}`);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('GetSite.json');
      expect(await readFile(await download.path(), 'utf8')).toBe(`${copied}\n`);
    });

    it('leads from an id to the page of the certificate', async () => {
      const page = await open(`/console?operation=ListCertificates&SiteId=${SITE}&Keyword=shop`);
      await run(page);
      await page.locator('#answer-tree a').first().click();
      await page.waitForURL(`**/certificates/${SITE}/*`);
      expect(await page.locator('h1').innerText()).toContain('shop');
    });

    it('stands beside the input on a wide screen', async () => {
      const page = await open(GET, { viewport: { width: 1440, height: 900 } });
      await run(page);
      const [input, answer] = await Promise.all([
        page.locator('#call').boundingBox(),
        page.locator('#answer').boundingBox(),
      ]);
      expect(answer?.x).toBeGreaterThan((input?.x ?? 0) + (input?.width ?? 0));
      expect(answer?.width).toBeGreaterThan(850);
    });
  });

  describe('the input', () => {
    it('renews the request, the code and the link as one types', async () => {
      const page = await open('/console?operation=GetSite&SiteId=1');
      await page.getByLabel('SiteId').fill(BIG_SITE);
      await page.locator('#canonical', { hasText: BIG_SITE }).waitFor({ state: 'attached' });
      const canonical = (await page.locator('#canonical').textContent()) ?? '';
      const digest = await page.evaluate(async (text) => {
        const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
        return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
      }, canonical);
      expect(canonical).toContain(`GET\n/\nSiteId=${BIG_SITE}\n`);
      expect(await page.locator('#to-sign').textContent()).toBe(`ACS3-HMAC-SHA256\n${digest}`);
      expect(await page.locator('#code-node').textContent()).toContain(`SiteId: "${BIG_SITE}"`);
      expect(new URL(page.url()).search).toBe(`?operation=GetSite&SiteId=${BIG_SITE}`);
    });

    it('tells what is wrong beside the field, once it was touched', async () => {
      const page = await open('/console?operation=GetCertificate&SiteId=1&Id=');
      await page.getByLabel('SiteId').fill('12a');
      await page.locator('#fault-SiteId', { hasText: 'The id of the site: digits.' }).waitFor();
      expect(await page.getByLabel('SiteId').getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('#fault-Id').isVisible()).toBe(false);
      await page.getByLabel('SiteId').fill('12');
      await page.locator('#fault-SiteId').waitFor({ state: 'hidden' });
    });

    it('has the sites and certificates of the account to pick from', async () => {
      const page = await open('/console?operation=GetCertificate');
      await page.getByLabel('SiteId').focus();
      const options = page.locator('#choices-SiteId option');
      await expect.poll(() => options.count()).toBe(6);
      expect(await options.first().getAttribute('label')).toBe('example.com');
      await expect.poll(() => page.locator(`#choices-Id option[value="${CERTIFICATE}"]`).count()).toBe(1);
    });

    it('grows and shrinks by items', async () => {
      const page = await open('/console?operation=ListSites');
      const add = page.getByRole('button', { name: 'Add to TagFilter' });
      await add.click();
      await page.locator('[name="TagFilter[0].Key"]').fill('env');
      await add.click();
      await page.locator('[name="TagFilter[1].Key"]').fill('team');
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('TagFilter[1].Key');
      await page.getByRole('button', { name: 'Remove TagFilter 1' }).click();
      await page.getByText('TagFilter 2').waitFor({ state: 'hidden' });
      expect(await page.locator('[name="TagFilter[0].Key"]').inputValue()).toBe('team');
    });

    it('is a form and JSON by turns, and keeps its secrets', async () => {
      const page = await open('/console?operation=CreateRecord&SiteId=1');
      await page.locator('[name="Data.Value"]').fill('1.2.3.4');
      await page.locator('details', { hasText: 'AuthConf' }).locator('summary').click();
      await page.locator('[name="AuthConf.SecretKey"]').fill('very-secret');
      await page.getByRole('button', { name: 'JSON', exact: true }).click();
      const json = await page.locator('#json').inputValue();
      expect(JSON.parse(json)).toEqual({
        SiteId: '1',
        Data: { Value: '1.2.3.4' },
        AuthConf: { SecretKey: '[redacted]' },
      });
      await page.locator('#json').fill(json.replace('1.2.3.4', '5.6.7.8'));
      await page.getByRole('button', { name: 'Form', exact: true }).click();
      await page.locator('[name="Data.Value"]').waitFor();
      expect(await page.locator('[name="Data.Value"]').inputValue()).toBe('5.6.7.8');
      expect(await page.locator('[name="AuthConf.SecretKey"]').inputValue()).toBe('very-secret');
      expect(page.url()).not.toContain('secret');
    });
  });

  describe('a change', () => {
    it('is shown, confirmed and made once, with its secret', async () => {
      const page = await openConnected('/console?operation=SetCertificate&SiteId=7&Type=upload');
      await page.getByLabel('PrivateKey').fill(`-----BEGIN PRIVATE KEY-----${'A'.repeat(70)}-----END PRIVATE KEY-----`);
      await page.getByRole('button', { name: 'Upload, link or replace' }).click();
      await page.locator('#confirm-title').waitFor();
      expect(JSON.parse(await page.getByLabel('What will be sent').innerText())).toEqual({
        SiteId: '7',
        Type: 'upload',
        PrivateKey: '[redacted]',
      });
      expect(service.sent.filter(({ action }) => action === 'SetCertificate')).toEqual([]);
      await page.getByRole('button', { name: 'Yes: upload, link or replace' }).click();
      await page.locator('#answer-body .facts').waitFor();
      const sent = service.sent.filter(({ action }) => action === 'SetCertificate');
      expect(sent.map(({ parameters }) => parameters.get('PrivateKey'))).toEqual([
        `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(64)}\nAAAAAA\n-----END PRIVATE KEY-----\n`,
      ]);
      expect(await page.content()).not.toContain('AAAAAAAA');
    });

    it('asks anew once its input is another', async () => {
      const page = await openConnected('/console?operation=SetCertificate&SiteId=7&Type=cas');
      await page.locator('#run').click();
      await page.locator('#confirm-title').waitFor();
      await page.getByLabel('CasId').fill('5');
      await page.locator('#confirm-title').waitFor({ state: 'detached' });
      expect(await page.locator('#run').innerText()).toBe('Upload, link or replace an edge certificate of a site…');
    });

    it('is not made with No', async () => {
      const page = await openConnected('/console?operation=SetCertificate&SiteId=7&Type=cas');
      const before = service.sent.length;
      await page.locator('#run').click();
      await page.getByRole('button', { name: 'No', exact: true }).click();
      await page.locator('#confirm-title').waitFor({ state: 'detached' });
      expect(service.sent.length).toBe(before);
    });
  });

  describe('code', () => {
    it('is copied for the runtime that is chosen', async () => {
      const page = await open(GET);
      await showView(page, 'Code');
      await page.getByRole('radio', { name: 'Deno' }).check({ force: true });
      await page.getByRole('button', { name: 'Copy the code for Deno' }).click();
      await page.locator('#announce', { hasText: 'Copied.' }).waitFor({ state: 'attached' });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('from "npm:@esakit/deno"');
    });

    it('stays that of the chosen runtime as one types, and is chosen by arrows', async () => {
      const page = await open('/console?operation=GetSite&SiteId=1');
      await showView(page, 'Code');
      await page.getByLabel('Node', { exact: true }).focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('#code-deno').isVisible()).toBe(true);
      await page.getByLabel('SiteId').fill('22');
      await page.locator('#code-deno', { hasText: '"22"' }).waitFor();
    });
  });

  it('is used with only a keyboard: fills in a form, runs it and reads the answer', async () => {
    const page = await open('/console?operation=GetCertificate&SiteId=&Id=');
    await page.getByLabel('SiteId').focus();
    await page.keyboard.type(SITE);
    await page.keyboard.press('Tab');
    await page.keyboard.type(CERTIFICATE);
    await page.keyboard.press('Enter');
    await page.locator('#answer-tree').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
    await page.locator('#announce', { hasText: 'The answer is there.' }).waitFor({ state: 'attached' });
  });

  describe('without script', () => {
    const off = { javaScriptEnabled: false };

    it('finds an operation and runs it', async () => {
      const page = await open('/console', off);
      await page.getByLabel('Find an operation').fill('getcertificate');
      await page.getByRole('button', { name: 'Find' }).click();
      await page.getByRole('link', { name: 'GetCertificate', exact: true }).click();
      await page.getByLabel('Id', { exact: false }).last().press('Enter');
      expect(await page.getByLabel('Answer as JSON').textContent()).toContain('"CommonName": "www.example.com"');
    });

    it('shows a request and the code for each runtime', async () => {
      const page = await open('/console?operation=GetSite', off);
      await page.getByLabel('SiteId').fill(BIG_SITE);
      await page.getByRole('button', { name: 'Show the request' }).click();
      expect(await page.locator('#canonical').innerText()).toContain(`SiteId=${BIG_SITE}`);
      await showView(page, 'Code');
      await page.getByText('curl', { exact: true }).click();
      expect(await page.locator('#code-curl').isVisible()).toBe(true);
    });

    it('adds an item, and changes to JSON', async () => {
      const page = await open('/console?operation=ListSites', off);
      await page.getByRole('button', { name: 'Add to TagFilter' }).click();
      await page.locator('[name="TagFilter[0].Key"]').fill('env');
      await page.getByRole('button', { name: 'JSON', exact: true }).click();
      expect(JSON.parse(await page.locator('#json').inputValue())).toEqual({ TagFilter: [{ Key: 'env' }] });
    });

    it('asks again before a change, and for its secrets too', async () => {
      const page = await open('/console?operation=SetCertificate&SiteId=7&Type=cas', off);
      await page.locator('#run').click();
      expect(await page.locator('#confirm-title').innerText()).toBe(
        'Upload, link or replace an edge certificate of a site?',
      );
      expect(await page.locator('noscript').innerText()).toBe('Enter the secrets again first: a page never holds one.');
    });
  });
});
