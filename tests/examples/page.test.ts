import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { chromium as playwright } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bareEnvironment, chromium, requirement } from './support/runtime.js';
import { CERTIFICATE, SITE, useService } from './support/service.js';
import { examples, type Manifest, readJson, stage } from './support/stage.js';

const service = useService();
const { skip, note } = requirement(chromium);

/** Starts the server as `npm start` does, on a free port, and gives its address. */
async function start(): Promise<string> {
  const folder = await stage('page');
  const { scripts } = await readJson<Manifest>(join(examples, 'page/package.json'));
  const [command, ...args] = scripts?.['start']?.split(' ') ?? [];
  expect(command).toBe('node');
  const settings = Object.entries(service.settings()).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(folder, '.env'), settings.join(''));
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...bareEnvironment, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill());
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return line;
}

/** Asks the proxy for the certificate of a site, as a program or a page would. */
const ask = (url: string, SiteId: string, headers: Record<string, string> = {}) =>
  fetch(new URL('/esa', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ operation: 'GetCertificate', input: { SiteId, Id: CERTIFICATE } }),
  });

/** Runs in the page: what each answer holds. */
function keepAnswers(): void {
  const send = globalThis.fetch;
  const answers: Promise<string>[] = [];
  Object.assign(globalThis, { answers });
  globalThis.fetch = async (...given) => {
    const response = await send(...given);
    answers.push(response.clone().text());
    return response;
  };
}

/** Opens the page once it has asked. */
async function open() {
  const url = await start();
  const browser = await playwright.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  // Kept by the page itself, because a busy Chromium has forgotten some bodies when it is asked for them.
  await page.addInitScript(keepAnswers);
  await page.goto(url);
  await page.getByRole('status').filter({ hasNotText: 'Asking' }).waitFor();
  const [title, status, pem] = await page.locator('h1, p, pre').allTextContents();
  const answers = await page.evaluate(() => Promise.all((globalThis as { answers?: Promise<string>[] }).answers ?? []));
  const files = await Promise.all(
    ['/', '/esakit.min.js'].map(async (path) => (await fetch(new URL(path, url))).text()),
  );
  return { title, status, pem, messages, received: [...files, ...answers].join('\n') };
}

describe('the server of the example for pages', () => {
  it('signs what its own page may ask for, and nothing else', async () => {
    const url = await start();
    expect((await ask(url, SITE)).status).toBe(200);
    expect((await ask(url, '1234567890124')).status).toBe(401);
    expect((await ask(url, SITE, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).status).toBe(403);
    expect((await fetch(new URL('/esa', url))).status).toBe(404);
    expect((await fetch(new URL('/server.mjs', url))).status).toBe(404);
    expect(service.emulator.requests).toHaveLength(1);
  });
});

describe.skipIf(skip)(`the example for pages, in Chromium${note}`, { timeout: 60_000 }, () => {
  const secret = service.emulator.credentials.accessKeySecret;

  it('shows a certificate, without a key in the page and an error in its console', async () => {
    const { title, status, pem, messages, received } = await open();
    expect(messages).toEqual([]);
    expect(title).toBe('www.example.com');
    expect(status).toMatch(/^It is valid\. Nothing to do: it is valid for \d+ days more\.$/);
    expect(pem).toBe(await service.pem());
    expect(received).toContain('-----BEGIN CERTIFICATE-----');
    expect(received).not.toContain(secret);
  });

  it('says what went wrong', async () => {
    service.emulator.faults.add({ kind: 'error', code: 'Certificate.NotFound' });
    const { title, status, pem } = await open();
    expect({ title, pem }).toEqual({ title: 'A certificate', pem: '' });
    expect(status).toContain('GetCertificate');
  });
});
