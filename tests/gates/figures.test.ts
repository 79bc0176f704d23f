import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const limits = JSON.parse(read('.size-limit.json')) as { readonly name: string; readonly limit: string }[];

/** A figure of a page, and the beginning of the name of its limit, which `pnpm size` measures against. */
const FIGURES: readonly (readonly [page: string, figure: RegExp, limit: string])[] = [
  ['README.md', /in a bundle, against ([\d.]+)/, 'core: one getCertificate call'],
  ['README.zh-CN.md', /esakit 为 ([\d.]+) kB/, 'core: one getCertificate call'],
  ['docs/performance.md', /\| one call in a bundle[^|]*\| ([\d.]+) kB/, 'core: one getCertificate call'],
  ['docs/performance.md', /\| only signing +\| ([\d.]+) kB/, 'core: signing'],
  ['docs/performance.md', /\| a page behind a signing proxy +\| ([\d.]+) kB/, 'browser: one getCertificate call'],
  ['docs/edge.md', /import time, ([\d.]+) kB/, 'edge: client, cache and signing proxy'],
];

it.each(FIGURES)('%s has the size that is measured: %s', (page, figure, name) => {
  const said = Number(figure.exec(read(page))?.[1]);
  const limit = Number.parseFloat(limits.find((one) => one.name.startsWith(name))?.limit ?? '');
  // A limit is a little above what is measured, and a page rounds it.
  expect(Math.abs(said - limit)).toBeLessThan(0.1);
});

const { operations } = JSON.parse(read('spec/esa-2024-09-10.json')) as { readonly operations: readonly unknown[] };

/** Where a page tells how many operations there are, in English and Chinese, also over the end of a line. */
const MENTION = /(\d{3,})\s+(?:of ESA\b|operations\b|in 25 areas\b|个操作)/g;

it('every page that tells the number of operations has the number of the description', () => {
  const pages = globSync(['*.md', '{docs,packages,apps}/**/*.md'], {
    cwd: new URL('../..', import.meta.url),
    exclude: (path) => /node_modules|dist$|CHANGELOG|etc$/.test(path),
  });
  const mentions = pages.flatMap((page) =>
    Array.from(read(page).matchAll(MENTION), ([, number]) => ({ page, number: Number(number) })),
  );
  expect(mentions.length).toBeGreaterThan(12);
  expect(mentions.filter(({ number }) => number !== operations.length)).toEqual([]);
});
