// Builds the site and the reference into docs/.vitepress/dist, and ends with 1 where a link within them leads nowhere.
// Links to elsewhere are listed in .artifacts/links-elsewhere.txt, not asked.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'vitepress';
import { checkLinks } from './check-links.ts';
import { root } from './packages.mjs';
import { writeReference } from './reference.mjs';

const docs = join(root, 'docs');
const dist = join(docs, '.vitepress/dist');
const started = performance.now();

rmSync(dist, { recursive: true, force: true });
await build(docs);
const entries = await writeReference(join(dist, 'reference'));
const { pages, links, broken, elsewhere } = checkLinks(dist, process.env.DOCS_BASE ?? '/');
mkdirSync(join(root, '.artifacts'), { recursive: true });
writeFileSync(join(root, '.artifacts/links-elsewhere.txt'), `${elsewhere.join('\n')}\n`);
for (const one of broken.slice(0, 50)) console.log(`leads nowhere: ${one}`);
const seconds = ((performance.now() - started) / 1_000).toFixed(1);
console.log(
  `${pages} pages, the reference of ${entries} entries among them; ${links} links, ${broken.length} lead nowhere, ` +
    `${elsewhere.length} lead elsewhere and were not asked (${seconds} s)`,
);
if (broken.length > 0) process.exitCode = 1;
