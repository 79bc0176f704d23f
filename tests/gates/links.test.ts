import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const pages = globSync(['*.md', '.github/*.md', '{docs,benchmarks,examples,packages,apps,tests}/**/*.md'], {
  cwd: root,
  exclude: (path) => /node_modules|dist$|CHANGELOG/.test(path),
});

/** A heading as GitHub names the place of it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

const anchorsOf = (file: string): Set<string> =>
  new Set(Array.from(readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm), ([, heading = '']) => anchorOf(heading)));

/** The links of a page, but for those of code. */
function linksOf(page: string): string[] {
  const text = readFileSync(root + page, 'utf8').replaceAll(/^```[^]*?^```|`[^`\n]*`/gm, '');
  return Array.from(text.matchAll(/\]\(([^()\s]+)\)/g), ([, link = '']) => link);
}

it('finds the pages of the repository', () => {
  expect(pages.length).toBeGreaterThan(60);
});

// As they are read on GitHub; on the site, docs/tools/check-links.ts does the same.
it.each(pages)('the links of %s lead somewhere', (page) => {
  const broken = linksOf(page).filter((link) => {
    if (/^(\w+:|\/)/.test(link)) return false;
    const [path = '', anchor = ''] = link.split('#');
    const file = path === '' ? root + page : join(root, dirname(page), decodeURI(path));
    return !existsSync(file) || (anchor !== '' && !anchorsOf(file).has(decodeURIComponent(anchor)));
  });
  expect(broken).toEqual([]);
});
