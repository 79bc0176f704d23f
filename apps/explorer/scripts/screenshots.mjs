// Takes the pictures of docs/images from a running explorer with the emulator's sample data:
//   npm run screenshots                    starts dist/node.js
//   npm run screenshots -- http://…:8787   takes them from there
// CHROMIUM_PATH names the browser, /usr/bin/chromium by default.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);
// A tool of the whole workspace.
const { chromium } = createRequire(new URL('package.json', root))('playwright-core');
const out = process.env.SCREENSHOTS ?? fileURLToPath(new URL('docs/images/', root));

const SAMPLE = '/certificates/1234567890123/babaded901474b9693acf530e0fb1d95';
const GET = '/console?operation=GetCertificate';
const DESKTOP = { width: 1280, height: 900 };
const WIDE = { width: 1440, height: 1000 };
const PHONE = { width: 390, height: 844 };

/** Each picture: where, in which size and theme, and what is done before. */
const PICTURES = [
  { name: 'overview', path: '/', theme: 'light', viewport: DESKTOP },
  { name: 'overview-dark', path: '/', theme: 'dark', viewport: DESKTOP },
  { name: 'time-line', path: '/', theme: 'light', viewport: DESKTOP, act: toTable },
  { name: 'overview-phone', path: '/', theme: 'light', viewport: PHONE },
  { name: 'certificate', path: SAMPLE, theme: 'light', viewport: { width: 1280, height: 1400 } },
  { name: 'validation', path: '/?q=dev.example.com', theme: 'light', viewport: DESKTOP, act: openFirst },
  { name: 'prune', path: '/changes/prune?site=1234567890123', theme: 'light', viewport: DESKTOP },
  { name: 'console', path: GET, theme: 'light', viewport: WIDE, act: run },
  { name: 'console-dark', path: GET, theme: 'dark', viewport: WIDE, act: run },
];

async function run(page) {
  await page.getByRole('button', { name: 'Run' }).click();
  await page.locator('#answer-tree').waitFor();
  await page.evaluate(() => scrollTo(0, 0));
}

async function toTable(page) {
  await page.locator('#certificates').evaluate((heading) => heading.scrollIntoView());
}

async function openFirst(page) {
  await page.locator('#results').getByRole('link', { name: 'dev.example.com' }).first().click();
  await page.getByRole('heading', { name: 'Prove control of the domain' }).waitFor();
}

async function start() {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../dist/node.js', import.meta.url))], {
    env: { PATH: process.env.PATH, PORT: '0', EXPLORER_SOURCE: 'emulator', EXPLORER_ALLOW_CHANGES: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { url: /http:\S+/.exec(String(line))[0], stop: () => child.kill() };
}

const given = process.argv[2];
const explorer = given ? { url: given, stop: () => undefined } : await start();
await mkdir(out, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const { name, path, theme, viewport, act } of PICTURES) {
    const page = await browser.newPage({ viewport, colorScheme: theme, deviceScaleFactor: 1 });
    await page.goto(explorer.url + path);
    await act?.(page);
    await page.screenshot({ path: `${out}/${name}.png` });
    await page.close();
    console.log(`${name}.png`);
  }
} finally {
  await browser.close();
  explorer.stop();
}
