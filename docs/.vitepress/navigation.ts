import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const docs = fileURLToPath(new URL('..', import.meta.url));

/** The sections of the sidebar, and their pages in order. A page that is not there is not linked. */
const SECTIONS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Start',
    [
      'start/index',
      'start/node',
      'start/deno',
      'start/bun',
      'start/cloudflare',
      'start/vercel',
      'start/esa-functions',
      'start/browser',
    ],
  ],
  [
    'In a framework',
    [
      'start/next',
      'start/nuxt',
      'start/sveltekit',
      'start/astro',
      'start/react-router',
      'start/hono',
      'start/lambda',
      'start/jest',
    ],
  ],
  [
    'Recipes',
    ['recipes', 'recipes/free-certificate', 'recipes/not-renewed', 'recipes/stuck-application', 'recipes/dns-01'],
  ],
  [
    'Questions',
    [
      'credentials',
      'errors',
      'diagnosis',
      'connections',
      'testing',
      'migrating',
      'edge',
      'security',
      'performance',
      'compatibility',
      'faq',
    ],
  ],
  ['Reference', ['options', 'operations']],
  ['Decisions', ['decisions/*']],
];

interface Item {
  readonly text: string;
  readonly link: string;
}

/** The sidebar, with each page by its first heading. */
export function sidebar(): { text: string; collapsed: boolean; items: Item[] }[] {
  return SECTIONS.map(([text, patterns]) => ({
    text,
    collapsed: patterns.some((pattern) => pattern.includes('*')),
    items: patterns
      .flatMap((pattern) => (pattern.includes('*') ? globSync(`${pattern}.md`, { cwd: docs }).toSorted() : [pattern]))
      .map((file) => join(file.replace(/\.md$/, '')).replaceAll('\\', '/'))
      .filter((file) => existsSync(join(docs, `${file}.md`)))
      .map((file) => ({ text: titleOf(file), link: `/${file.replace(/(^|\/)index$/, '$1')}` })),
  })).filter(({ items }) => items.length > 0);
}

function titleOf(file: string): string {
  const [, title] = /^# (.+)$/m.exec(readFileSync(join(docs, `${file}.md`), 'utf8')) ?? [];
  return title?.replaceAll('`', '') ?? basename(file);
}
