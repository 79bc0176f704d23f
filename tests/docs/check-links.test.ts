import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkLinks } from '../../docs/tools/check-links.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function site(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'esakit-links-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const there = { 'a/index.html': '<h1 id="top">A</h1>', 'b.html': '<p id="汉">B</p>', 'c.svg': '<g id="icon"/>' };

it.each([
  '/a/',
  'a/',
  'a/index.html',
  '/a/#top',
  '#here',
  'b.html?x=1',
  'b.html#%E6%B1%89',
  'c.svg#icon',
  'mailto:a@example.com',
  'https://example.com/nowhere',
])('%s leads somewhere, or to elsewhere', (href) => {
  const page = `<i id="here"></i><a href="${href}">x</a>`;
  expect(checkLinks(site({ ...there, 'index.html': page })).broken).toEqual([]);
});

it.each(['/nowhere', 'a', 'b', '/a/#bottom', '#there', 'b.html#top', 'c.svg#no', '../a/'])(
  '%s leads nowhere',
  (href) => {
    const broken = checkLinks(site({ ...there, 'x/y/page.html': `<a href="${href}">x</a>` })).broken;
    expect(broken).toEqual([`x/y/page.html: ${href}`]);
  },
);

it('a site below a path has its links there', () => {
  const page = '<a href="/docs/b.html">x</a><img src="/docs/c.svg"><a href="/b.html">y</a>';
  expect(checkLinks(site({ ...there, 'index.html': page }), '/docs/').broken).toEqual(['index.html: /b.html']);
});

it('links to elsewhere are listed, once', () => {
  const page = '<a href="https://example.com/a?b&amp;c">x</a><a href="//cdn.example/x.js">y</a>';
  expect(checkLinks(site({ 'index.html': page, 'b.html': page })).elsewhere).toEqual([
    '//cdn.example/x.js',
    'https://example.com/a?b&c',
  ]);
});
