import { readFileSync } from 'node:fs';
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
